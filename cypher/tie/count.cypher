// tie/count -- for each of a list of entities, how many of its ties pass a filter.
//
// @param   $ids  List<String>  ids of entities
// @returns of     String  the asked id
// @returns total  Int
// @access  read
UNWIND $ids AS of
MATCH (e:Entity {id: of})-[r]-(o:Entity)
WHERE true /* where: n=o r=r near=e */
RETURN of, count(*) AS total
ORDER BY of
