// claim/count -- how many claims there are.
//
// @returns total  Int
// @access  read
MATCH (n:Claim)
RETURN count(*) AS total
