// entity/page -- one page of the entities of some kinds that pass a filter, in order of a key, then of a second one, then by id.
//
// @param   $kinds        List<String>  values of EntityKind
// @param   $descending   Boolean   whether the largest key comes first; unknown keys come last in both
// @param   $descending2  Boolean   likewise for the second key
// @param   $afterId      String?   id of the last row of the page before; null for the first page
// @param   $afterKey     Scalar?   its key
// @param   $afterKey2    Scalar?   its second key
// @param   $skip         Int       so many are passed over, after that row
// @param   $limit        Int       at most this many rows
// @returns id           String
// @returns key          Scalar?        null when unknown
// @returns key2         Scalar?        null when there is none
// @returns kind         String         a value of EntityKind
// @returns nameFr       String?
// @returns nameEn       String?
// @returns aliases      List<String>?
// @returns from         Int?           first day, counted from 1970-01-01; null when unknown or open
// @returns to           Int?           last day, likewise
// @returns sourceCount  Int?
// @returns disputed     Boolean?       true when sources disagree on it
// @returns recorded     Int?           the day of the first claim about it or a tie of it, likewise
// @returns record       String         the record of the dataset, as JSON
// @access  read
MATCH (n:Entity /* label */)
WHERE n.kind IN $kinds AND true /* where: n=n */
WITH n, n.id AS id, n.sortName /* key: n=n */ AS key, null /* key2: n=n */ AS key2
WHERE $afterId IS NULL
  OR ($afterKey IS NOT NULL AND (key IS NULL OR CASE WHEN $descending THEN key < $afterKey ELSE key > $afterKey END))
  OR ((key = $afterKey OR (key IS NULL AND $afterKey IS NULL))
    AND (($afterKey2 IS NOT NULL
        AND (key2 IS NULL OR CASE WHEN $descending2 THEN key2 < $afterKey2 ELSE key2 > $afterKey2 END))
      OR ((key2 = $afterKey2 OR (key2 IS NULL AND $afterKey2 IS NULL)) AND id > $afterId)))
WITH n, id, key, key2
ORDER BY key IS NULL, key ASC /* direction */, key2 IS NULL, key2 ASC /* direction2 */, id
SKIP $skip
LIMIT $limit
RETURN id, key, key2, n.kind AS kind, n.nameFr AS nameFr, n.nameEn AS nameEn, n.aliases AS aliases,
  n.from AS from, n.to AS to, n.sourceCount AS sourceCount, n.disputed AS disputed,
  n.recorded AS recorded, n.record AS record
ORDER BY key IS NULL, key ASC /* direction */, key2 IS NULL, key2 ASC /* direction2 */, id
