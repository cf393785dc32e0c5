// claim/citing -- ids of the claims that cite each of a list of sources, in the order of the dataset.
//
// @param   $ids  List<String>  ids of sources
// @returns of  String  the asked id
// @returns id  String
// @access  read
UNWIND $ids AS of
MATCH (:Source {id: of})<-[:CITES]-(c:Claim)
WITH DISTINCT of, c.id AS id, coalesce(c.position, 0) AS position
RETURN of, id
ORDER BY of, position, id
