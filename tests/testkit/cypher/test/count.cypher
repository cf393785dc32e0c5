// test/count -- how many things there are.
//
// @returns total  Int
// @access  read
MATCH (t:Thing)
RETURN count(*) AS total
