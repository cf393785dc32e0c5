// time/dealsOf -- ids of the alliances that one of a list of actors is party to or comes of, most ties first, then by id.
//
// @param   $ids      List<String>  ids of actors
// @param   $knownOn  Int?          only what was recorded by this day, counted from 1970-01-01; null for all
// @param   $limit    Int           at most this many
// @returns id  String
// @access  read
UNWIND $ids AS of
MATCH (:Entity {id: of})-[r:PARTY_TO|RESULTS_IN]-(a:Alliance)
WHERE $knownOn IS NULL OR (coalesce(a.recorded, $knownOn) <= $knownOn AND coalesce(r.recorded, $knownOn) <= $knownOn)
WITH DISTINCT a.id AS id, coalesce(a.tieCount, 0) AS ties
RETURN id
ORDER BY ties DESC, id
LIMIT $limit
