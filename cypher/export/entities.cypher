// export/entities -- the records of every entity with its kind, in the order of their files.
//
// @returns kind    String  a value of EntityKind
// @returns record  String  the record of the dataset, as JSON
// @access  read
MATCH (e:Entity)
RETURN e.kind AS kind, e.record AS record
ORDER BY e.position, e.id
