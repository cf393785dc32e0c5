// import/mergeDispute -- writes a batch of nodes labelled Dispute; what was there under the same id is replaced.
//
// @param   $rows  List<Json>  {id, props}, props with every property
// @access  write
UNWIND $rows AS row
MERGE (n:Dispute {id: row.id})
SET n = row.props
