// entity/idsTiedFrom -- ids of the entities that ties of a kind lead to, starting at one of a list, by id.
//
// @param   $ids      List<String>   ids of entities
// @param   $tieKind  String         a value of TieKind
// @param   $stances  List<String>?  values of Stance the tie has; null for any
// @returns id  String
// @access  read
UNWIND $ids AS start
MATCH (:Entity {id: start})-[r]->(e:Entity)
WHERE type(r) = $tieKind AND ($stances IS NULL OR r.stance IN $stances)
RETURN DISTINCT e.id AS id
ORDER BY id
