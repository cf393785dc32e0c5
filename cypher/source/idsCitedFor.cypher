// source/idsCitedFor -- ids of the sources cited by claims about an entity or a tie of it, by id.
//
// @param   $id  String  id of an entity
// @returns sourceId  String
// @access  read
MATCH (:Entity {id: $id})<-[:CONCERNS]-(c:Claim)-[:CITES]->(s:Source)
RETURN DISTINCT s.id AS sourceId
ORDER BY sourceId
