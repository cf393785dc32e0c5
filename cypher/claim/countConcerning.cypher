// claim/countConcerning -- how many claims about each of a list of entities or about a tie of it pass a filter, for each.
//
// @param   $ids  List<String>  ids of entities
// @returns of     String  the asked id
// @returns total  Int
// @access  read
UNWIND $ids AS of
MATCH (:Entity {id: of})<-[:CONCERNS]-(n:Claim)
WHERE true /* where: n=n */
RETURN of, count(DISTINCT n.id) AS total
ORDER BY of
