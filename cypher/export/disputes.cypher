// export/disputes -- the records of every dispute, in the order of their file.
//
// @returns record  String  the record of the dataset, as JSON
// @access  read
MATCH (n:Dispute)
RETURN n.record AS record
ORDER BY n.position, n.id
