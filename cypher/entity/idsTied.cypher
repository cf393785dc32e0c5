// entity/idsTied -- ids of the entities that ties of a kind lead to from one of a list, by id.
//
// @param   $ids       List<String>  ids of entities
// @param   $tieKind   String        a value of TieKind
// @param   $outgoing  Boolean       whether the ties start at the entities of the list
// @param   $limit     Int           at most this many
// @returns id  String
// @access  read
UNWIND $ids AS start
MATCH (s:Entity {id: start})-[r]-(e:Entity)
WHERE type(r) = $tieKind AND (startNode(r).id = start) = $outgoing
RETURN DISTINCT e.id AS id
ORDER BY id
LIMIT $limit
