// import/removeDisputes -- removes a batch of disputes and every line that ends at them.
//
// @param   $ids  List<String>
// @access  write
UNWIND $ids AS id
MATCH (n:Dispute {id: id})
DETACH DELETE n
