// import/removeOtherDisputes -- removes the disputes that a dataset does not hold.
//
// @param   $ids  List<String>  ids of the dataset
// @access  write
MATCH (n:Dispute)
WHERE NOT n.id IN $ids
DETACH DELETE n
