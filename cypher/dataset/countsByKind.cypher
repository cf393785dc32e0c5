// dataset/countsByKind -- entities counted by kind.
//
// @returns kind   String
// @returns total  Int
// @access  read
MATCH (e:Entity)
RETURN e.kind AS kind, count(*) AS total
ORDER BY kind
