// claim/idsConcerning -- ids of the claims about any of a list of entities or about a tie of one, by id.
//
// @param   $ids    List<String>  ids of entities
// @param   $limit  Int           at most this many
// @returns id  String
// @access  read
UNWIND $ids AS of
MATCH (:Entity {id: of})<-[:CONCERNS]-(c:Claim)
RETURN DISTINCT c.id AS id
ORDER BY id
LIMIT $limit
