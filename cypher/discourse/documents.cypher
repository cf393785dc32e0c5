// discourse/documents -- for each of a list of statements, the sources its own claims cite, first cited first.
//
// @param   $ids  List<String>  ids of statements
// @returns of      String  the asked id
// @returns source  String  id of the source
// @access  read
UNWIND $ids AS of
MATCH (:Entity {id: of})<-[:CONCERNS]-(c:Claim)-[r:CITES]->(s:Source)
WHERE c.about = of AND c.aboutType = 'ENTITY'
WITH of, s.id AS source, min(coalesce(c.position, 0) * 1000 + coalesce(r.position, 0)) AS place
RETURN of, source
ORDER BY of, place, source
