// source/idsCitedFor -- ids of the sources cited by claims about any of a list of entities or about a tie of one, by id.
//
// @param   $ids    List<String>  ids of entities
// @param   $limit  Int           at most this many
// @returns id  String
// @access  read
UNWIND $ids AS of
MATCH (:Entity {id: of})<-[:CONCERNS]-(c:Claim)
WITH DISTINCT c
MATCH (c)-[:CITES]->(s:Source)
RETURN DISTINCT s.id AS id
ORDER BY id
LIMIT $limit
