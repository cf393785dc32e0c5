// import/claimIds -- ids of the claims of the store, a page at a time.
//
// @param   $after  String  ids greater than this one; empty for the first page
// @param   $limit  Int     at most this many rows
// @returns id  String
// @access  read
MATCH (n:Claim)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
