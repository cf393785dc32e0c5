// import/removeOtherDatasets -- removes the other datasets.
//
// @param   $ids  List<String>  ids of the dataset
// @access  write
MATCH (n:Dataset)
WHERE NOT n.id IN $ids
DETACH DELETE n
