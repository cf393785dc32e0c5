// import/createOnBehalfOf -- writes a batch of ties of kind ON_BEHALF_OF between entities that are there.
//
// @param   $rows  List<Json>  {from, to, props}, ids of the ends and every property
// @access  write
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:ON_BEHALF_OF]->(to)
SET r = row.props
