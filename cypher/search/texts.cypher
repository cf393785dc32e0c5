// search/texts -- what of the entities at some places of the dataset can be found, by place.
//
// @param   $from  Int  the first place
// @param   $to    Int  the first place that is not asked
// @returns id           String
// @returns kind         String   a value of EntityKind
// @returns sortName     String?  the folded name
// @returns searchText   String?  folded names, aliases and words of a quotation
// @returns sourceCount  Int?
// @returns tieCount     Int?
// @returns from         Int?     first day, counted from 1970-01-01; null when unknown
// @access  read
MATCH (e:Entity)
WHERE e.position >= $from AND e.position < $to
RETURN e.id AS id, e.kind AS kind, e.sortName AS sortName, e.searchText AS searchText, e.sourceCount AS sourceCount,
  e.tieCount AS tieCount, e.from AS from
ORDER BY e.position, id
