// tie/countOf -- the same for the ties that start at a list of entities; one row.
//
// @param   $ids  List<String>  ids of entities, each once
// @returns total  Int
// @access  read
UNWIND $ids AS start
MATCH (a:Entity {id: start})-[r /* kinds */]->(b:Entity)
WHERE true /* where: n=b r=r near=a */
WITH count(*) AS total
RETURN total
ORDER BY total
