// import/createMemberOf -- writes a batch of ties of kind MEMBER_OF between entities that are there.
//
// @param   $rows  List<Json>  {from, to, props}, ids of the ends and every property
// @access  write
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:MEMBER_OF]->(to)
SET r = row.props
