// test/things -- numbered things, smallest first.
//
// @param   $most  Int  at most this many
// @returns number  Int
// @access  read
MATCH (t:Thing)
RETURN t.number AS number
ORDER BY number
LIMIT $most
