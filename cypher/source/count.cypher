// source/count -- how many sources there are.
//
// @returns total  Int
// @access  read
MATCH (n:Source)
RETURN count(*) AS total
