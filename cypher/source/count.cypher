// source/count -- how many sources pass a filter.
//
// @returns total  Int
// @access  read
MATCH (n:Source)
WHERE true /* where: n=n */
RETURN count(*) AS total
