// entity/idsAfter -- ids of all entities behind one, by id.
//
// @param   $after  String  ids greater than this one; empty for the first
// @param   $limit  Int     at most this many rows
// @returns id  String
// @access  read
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id
ORDER BY id
LIMIT $limit
