// import/removeEntities -- removes a batch of entities and every line that ends at them.
//
// @param   $ids  List<String>
// @access  write
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
