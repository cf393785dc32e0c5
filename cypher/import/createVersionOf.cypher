// import/createVersionOf -- writes a batch of which dispute claims are versions of.
//
// @param   $rows  List<Json>  {from, to, props}, ids of the ends
// @access  write
UNWIND $rows AS row
MATCH (from:Claim {id: row.from})
MATCH (to:Dispute {id: row.to})
CREATE (from)-[r:VERSION_OF]->(to)
SET r = row.props
