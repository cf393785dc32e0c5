// entity/count -- how many entities of some kinds pass a filter.
//
// @param   $kinds  List<String>  values of EntityKind
// @returns total  Int
// @access  read
MATCH (n:Entity /* label */)
WHERE n.kind IN $kinds AND true /* where: n=n */
RETURN count(*) AS total
