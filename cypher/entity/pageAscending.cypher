// entity/pageAscending -- one page of the entities of some kinds, smallest first by a key, unknown keys last, ties by id.
//
// @param   $kinds     List<String>  values of EntityKind
// @param   $orderBy   String        NAME, SOURCES, TIES, DATE, PLANNED, ACTUAL or STATEMENTS
// @param   $afterId   String?       id of the last row of the page before; null for the first page
// @param   $afterKey  Scalar?         key of that row
// @param   $limit     Int           at most this many rows
// @returns id   String
// @returns key  Scalar?   text or number, by $orderBy; null when unknown
// @access  read
MATCH (e:Entity)
WHERE e.kind IN $kinds
WITH e.id AS id, CASE $orderBy
    WHEN 'NAME' THEN e.sortName
    WHEN 'SOURCES' THEN e.sourceCount
    WHEN 'TIES' THEN e.tieCount
    WHEN 'DATE' THEN e.from
    WHEN 'PLANNED' THEN e.plannedFrom
    WHEN 'ACTUAL' THEN e.actualFrom
    WHEN 'STATEMENTS' THEN COUNT { (e)<-[:ABOUT]-(:Statement) }
  END AS key
WHERE $afterId IS NULL
  OR ($afterKey IS NULL AND key IS NULL AND id > $afterId)
  OR ($afterKey IS NOT NULL AND (key IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId)))
RETURN id, key
ORDER BY key IS NULL, key, id
LIMIT $limit
