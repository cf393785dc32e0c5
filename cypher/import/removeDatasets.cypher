// import/removeDatasets -- removes a batch of datasets and every line that ends at them.
//
// @param   $ids  List<String>
// @access  write
UNWIND $ids AS id
MATCH (n:Dataset {id: id})
DETACH DELETE n
