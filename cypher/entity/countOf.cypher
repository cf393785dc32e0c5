// entity/countOf -- how many entities of some kinds of a list of ids pass a filter; one row.
//
// @param   $ids    List<String>  at most these
// @param   $kinds  List<String>  values of EntityKind
// @returns total  Int
// @access  read
UNWIND $ids AS asked
MATCH (n:Entity {id: asked})
WHERE n.kind IN $kinds AND true /* where: n=n */
WITH count(DISTINCT n.id) AS total
RETURN total
ORDER BY total
