// discourse/spokespeople -- who may speak for a list of organisations: people with a role there, and speakers of statements on their behalf, by id.
//
// @param   $ids    List<String>  ids of organisations
// @param   $limit  Int           at most this many
// @returns id  String
// @access  read
UNWIND $ids AS of
MATCH (o:Entity {id: of})
OPTIONAL MATCH (o)<-[:WORKS_FOR]-(p:Entity)
WITH o, collect(p.id) AS staff
OPTIONAL MATCH (o)<-[:ON_BEHALF_OF]-(:Statement)<-[:SAID]-(v:Entity)
WITH staff, collect(v.id) AS voices
UNWIND staff + voices AS id
RETURN DISTINCT id
ORDER BY id
LIMIT $limit
