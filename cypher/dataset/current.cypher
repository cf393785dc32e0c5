// dataset/current -- the dataset that is loaded; no row when the store is empty.
//
// @returns id       String
// @returns record   String   dataset.yaml as JSON
// @returns updated  String?  day of the newest change
// @access  read
MATCH (d:Dataset)
RETURN d.id AS id, d.record AS record, d.updated AS updated
ORDER BY id
LIMIT 1
