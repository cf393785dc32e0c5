// tie/countAll -- how many of all ties pass a filter, each seen from its start.
//
// @returns total  Int
// @access  read
MATCH (a:Entity)-[r /* kinds */]->(b:Entity)
WHERE true /* where: n=b r=r near=a */
RETURN count(*) AS total
