// export/sources -- the records of sources, in the order of the dataset, a page at a time.
//
// @param   $after  Int  places greater than this one; -1 for the first page
// @param   $limit  Int  at most this many rows
// @returns position  Int
// @returns record    String  as JSON
// @access  read
MATCH (n:Source)
WHERE n.position > $after
RETURN n.position AS position, n.record AS record
ORDER BY position
LIMIT $limit
