// import/mergeStatement -- writes a batch of entities labelled Statement; what was there under the same id is replaced.
//
// @param   $rows  List<Json>  {id, props}, props with every property
// @access  write
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row.props, e:Statement
