// entity/count -- how many entities of some kinds there are.
//
// @param   $kinds  List<String>  values of EntityKind
// @returns total  Int
// @access  read
MATCH (e:Entity)
WHERE e.kind IN $kinds
RETURN count(*) AS total
