// import/entityIds -- ids of the entities of the store, a page at a time.
//
// @param   $after  String  ids greater than this one; empty for the first page
// @param   $limit  Int     at most this many rows
// @returns id  String
// @returns kind  String  a value of EntityKind
// @access  read
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS id, n.kind AS kind
ORDER BY id
LIMIT $limit
