// import/createBelongsTo -- writes a batch of ties of kind BELONGS_TO between entities that are there.
//
// @param   $rows  List<Json>  {from, to, props}, ids of the ends and every property
// @access  write
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:BELONGS_TO]->(to)
SET r = row.props
