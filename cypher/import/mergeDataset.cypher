// import/mergeDataset -- writes a batch of nodes labelled Dataset; what was there under the same id is replaced.
//
// @param   $rows  List<Json>  {id, props}, props with every property
// @access  write
UNWIND $rows AS row
MERGE (n:Dataset {id: row.id})
SET n = row.props
