// path/entities -- ids and kinds of all entities, by id, a page at a time.
//
// @param   $after  String  ids greater than this one; empty for the first page
// @param   $limit  Int     at most this many rows
// @returns id    String
// @returns kind  String  a value of EntityKind
// @access  read
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, e.kind AS kind
ORDER BY id
LIMIT $limit
