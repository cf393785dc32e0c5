// claim/allIds -- ids of all claims, by id.
//
// @returns id  String
// @access  read
MATCH (n:Claim)
RETURN n.id AS id
ORDER BY id
