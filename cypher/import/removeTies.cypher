// import/removeTies -- removes the ties that start at a batch of entities.
//
// @param   $ids  List<String>  ids of entities
// @access  write
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->(:Entity)
DELETE r
