// time/policies -- ids of the policies that ties join to one of a list of entities, most sources first.
//
// @param   $ids      List<String>  ids of entities
// @param   $knownOn  Int?          only what was recorded by this day, counted from 1970-01-01; null for all
// @param   $limit    Int           at most this many
// @returns id  String
// @access  read
UNWIND $ids AS of
MATCH (:Entity {id: of})-[r]-(p:Policy)
WHERE $knownOn IS NULL OR (coalesce(p.recorded, $knownOn) <= $knownOn AND coalesce(r.recorded, $knownOn) <= $knownOn)
WITH DISTINCT p.id AS id, coalesce(p.sourceCount, 0) AS sources
RETURN id
ORDER BY sources DESC, id
LIMIT $limit
