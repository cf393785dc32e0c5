// claim/concerning -- ids of the claims about each of a list of entities or about a tie of it, in the order of the dataset.
//
// @param   $ids  List<String>  ids of entities
// @returns of  String  the asked id
// @returns id  String
// @access  read
UNWIND $ids AS of
MATCH (:Entity {id: of})<-[:CONCERNS]-(c:Claim)
WITH DISTINCT of, c.id AS id, coalesce(c.position, 0) AS position
RETURN of, id
ORDER BY of, position, id
