// import/createConcerns -- writes a batch of what claims concern.
//
// @param   $rows  List<Json>  {from, to, props}, ids of the ends
// @access  write
UNWIND $rows AS row
MATCH (from:Claim {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:CONCERNS]->(to)
SET r = row.props
