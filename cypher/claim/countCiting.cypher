// claim/countCiting -- how many claims that cite each of a list of sources pass a filter, for each.
//
// @param   $ids  List<String>  ids of sources
// @returns of     String  the asked id
// @returns total  Int
// @access  read
UNWIND $ids AS of
MATCH (:Source {id: of})<-[:CITES]-(n:Claim)
WHERE true /* where: n=n */
RETURN of, count(DISTINCT n.id) AS total
ORDER BY of
