// export/claims -- the records of claims that the dataset states itself, in the order of the dataset, a page at a time.
//
// @param   $after  Int  places greater than this one; -1 for the first page
// @param   $limit  Int  at most this many rows
// @returns position  Int
// @returns record    String  as JSON
// @access  read
MATCH (n:Claim)
WHERE n.position > $after AND n.record IS NOT NULL
RETURN n.position AS position, n.record AS record
ORDER BY position
LIMIT $limit
