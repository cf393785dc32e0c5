// source/idsCitedFor -- ids of the sources cited by claims about any of a list of entities or a tie of one, by id.
//
// @param   $ids  List<String>  ids of entities
// @returns sourceId  String
// @access  read
UNWIND $ids AS of
MATCH (:Entity {id: of})<-[:CONCERNS]-(c:Claim)-[:CITES]->(s:Source)
RETURN DISTINCT s.id AS sourceId
ORDER BY sourceId
