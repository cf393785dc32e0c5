// import/createCites -- writes a batch of what claims cite.
//
// @param   $rows  List<Json>  {from, to, props}, ids of the ends
// @access  write
UNWIND $rows AS row
MATCH (from:Claim {id: row.from})
MATCH (to:Source {id: row.to})
CREATE (from)-[r:CITES]->(to)
SET r = row.props
