// entity/sortKeys -- the key to sort by for each of a list of entities, by id.
//
// @param   $ids      List<String>  ids of entities
// @param   $orderBy  String        NAME, SOURCES, TIES, DATE, PLANNED, ACTUAL or STATEMENTS
// @returns id   String
// @returns key  Json?   text or number, by $orderBy; null when unknown
// @access  read
UNWIND $ids AS asked
MATCH (e:Entity {id: asked})
RETURN e.id AS id, CASE $orderBy
    WHEN 'NAME' THEN e.sortName
    WHEN 'SOURCES' THEN e.sourceCount
    WHEN 'TIES' THEN e.tieCount
    WHEN 'DATE' THEN e.from
    WHEN 'PLANNED' THEN e.plannedFrom
    WHEN 'ACTUAL' THEN e.actualFrom
    WHEN 'STATEMENTS' THEN COUNT { (e)<-[:ABOUT]-(:Statement) }
  END AS key
ORDER BY id
