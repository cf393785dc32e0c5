// claim/idsCiting -- ids of the claims that cite any of a list of sources, by id.
//
// @param   $ids    List<String>  ids of sources
// @param   $limit  Int           at most this many
// @returns id  String
// @access  read
UNWIND $ids AS of
MATCH (:Source {id: of})<-[:CITES]-(c:Claim)
RETURN DISTINCT c.id AS id
ORDER BY id
LIMIT $limit
