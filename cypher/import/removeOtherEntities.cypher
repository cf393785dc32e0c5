// import/removeOtherEntities -- removes the entities that a dataset does not hold, with their ties.
//
// @param   $ids  List<String>  ids of the dataset
// @access  write
MATCH (n:Entity)
WHERE NOT n.id IN $ids
DETACH DELETE n
