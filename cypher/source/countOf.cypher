// source/countOf -- how many sources of a list of ids pass a filter; one row.
//
// @param   $ids    List<String>  at most these
// @returns total  Int
// @access  read
UNWIND $ids AS asked
MATCH (n:Source {id: asked})
WHERE true /* where: n=n */
WITH count(DISTINCT n.id) AS total
RETURN total
ORDER BY total
