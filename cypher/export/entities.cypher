// export/entities -- the records of entities, in the order of the dataset, a page at a time.
//
// @param   $after  Int  places greater than this one; -1 for the first page
// @param   $limit  Int  at most this many rows
// @returns position  Int
// @returns kind      String  a value of EntityKind
// @returns record    String  as JSON
// @access  read
MATCH (n:Entity)
WHERE n.position > $after
RETURN n.position AS position, n.kind AS kind, n.record AS record
ORDER BY position
LIMIT $limit
