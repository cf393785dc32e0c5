// discourse/spokenFor -- the organisations that statements were made on behalf of, by statement and id.
//
// @param   $ids  List<String>  ids of statements
// @returns of            String  the asked id
// @returns organization  String
// @access  read
UNWIND $ids AS of
MATCH (:Entity {id: of})-[:ON_BEHALF_OF]->(o:Entity)
RETURN of, o.id AS organization
ORDER BY of, organization
