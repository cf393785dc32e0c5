// source/allIds -- ids of all sources, by id.
//
// @returns id  String
// @access  read
MATCH (n:Source)
RETURN n.id AS id
ORDER BY id
