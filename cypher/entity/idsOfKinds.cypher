// entity/idsOfKinds -- ids of all entities of some kinds, by id.
//
// @param   $kinds  List<String>  values of EntityKind
// @returns id  String
// @access  read
MATCH (e:Entity)
WHERE e.kind IN $kinds
RETURN e.id AS id
ORDER BY id
