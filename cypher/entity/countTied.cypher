// entity/countTied -- for each of a list of entities, how many entities that pass a filter its ties lead to.
//
// @param   $ids  List<String>  ids of entities
// @returns of     String  the asked id
// @returns total  Int
// @access  read
UNWIND $ids AS of
MATCH (e:Entity {id: of})-[r]-(n:Entity)
WHERE true /* where: n=n r=r near=e */
RETURN of, count(DISTINCT n.id) AS total
ORDER BY of
