// time/changeClaims -- the claims that were recorded about each of a list of things at an instant, in the order of the dataset.
//
// @param   $changes  Json  list of {id, at, entity}: the entity or tie, the instant, and an entity that the claims concern
// @returns of       String  the asked id
// @returns at       String  the asked instant
// @returns claimId  String
// @access  read
UNWIND $changes AS one
MATCH (:Entity {id: one.entity})<-[:CONCERNS]-(c:Claim)
WHERE c.about = one.id AND c.recordedAt = one.at
WITH DISTINCT one.id AS of, one.at AS at, c.id AS claimId, coalesce(c.position, 0) AS position
RETURN of, at, claimId
ORDER BY of, at, position, claimId
