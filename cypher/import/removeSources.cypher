// import/removeSources -- removes a batch of sources and every line that ends at them.
//
// @param   $ids  List<String>
// @access  write
UNWIND $ids AS id
MATCH (n:Source {id: id})
DETACH DELETE n
