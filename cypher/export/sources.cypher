// export/sources -- the records of every source, in the order of their file.
//
// @returns record  String  the record of the dataset, as JSON
// @access  read
MATCH (n:Source)
RETURN n.record AS record
ORDER BY n.position, n.id
