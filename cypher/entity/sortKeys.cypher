// entity/sortKeys -- the key to sort by for each of a list of entities that is of one of some kinds, by id.
//
// @param   $ids      List<String>  ids of entities
// @param   $kinds    List<String>  values of EntityKind
// @param   $orderBy  String        NAME, SOURCES, TIES, DATE, PLANNED, ACTUAL or STATEMENTS
// @returns id   String
// @returns key  Scalar?   text or number, by $orderBy; null when unknown
// @access  read
UNWIND $ids AS asked
MATCH (e:Entity {id: asked})
WHERE e.kind IN $kinds
WITH DISTINCT e
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
