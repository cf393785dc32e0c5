// import/removeClaims -- removes a batch of claims and every line that ends at them.
//
// @param   $ids  List<String>
// @access  write
UNWIND $ids AS id
MATCH (n:Claim {id: id})
DETACH DELETE n
