// import/removeOtherSources -- removes the sources that a dataset does not hold.
//
// @param   $ids  List<String>  ids of the dataset
// @access  write
MATCH (n:Source)
WHERE NOT n.id IN $ids
DETACH DELETE n
