// claim/count -- how many claims pass a filter.
//
// @returns total  Int
// @access  read
MATCH (n:Claim)
WHERE true /* where: n=n */
RETURN count(*) AS total
