// path/nodes -- ids and kinds of the entities at some places of the dataset, by place, then by id.
//
// @param   $from  Int  the first place
// @param   $to    Int  the first place that is not asked
// @returns id    String
// @returns kind  String  a value of EntityKind
// @returns ties  Int     how many ties it has, about
// @access  read
MATCH (e:Entity)
WHERE e.position >= $from AND e.position < $to
RETURN e.id AS id, e.kind AS kind, coalesce(e.tieCount, 0) AS ties
ORDER BY e.position, id
