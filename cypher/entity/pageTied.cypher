// entity/pageTied -- for each of a list of entities, one page of the entities that its ties lead to and that pass a filter, with the ties: in order of a key, then by id.
//
// @param   $ids         List<String>  ids of entities
// @param   $descending  Boolean       whether the largest key comes first; unknown keys come last in both
// @param   $afterId     String?       id of the last row of the page before; null for the first page
// @param   $afterKey    Scalar?       its key
// @param   $limit       Int           at most this many for each
// @returns of           String         the asked id
// @returns id           String
// @returns key          Scalar?        null when unknown
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
UNWIND $ids AS of
CALL {
  WITH of
  MATCH (e:Entity {id: of})-[r]-(n:Entity)
  WHERE true /* where: n=n r=r near=e */
  WITH DISTINCT n
  WITH n, n.id AS id, n.from /* key: n=n */ AS key
  WHERE $afterId IS NULL
    OR ($afterKey IS NOT NULL AND (key IS NULL OR CASE WHEN $descending THEN key < $afterKey ELSE key > $afterKey END))
    OR ((key = $afterKey OR (key IS NULL AND $afterKey IS NULL)) AND id > $afterId)
  RETURN n, id, key
  ORDER BY key IS NULL, key ASC /* direction */, id
  LIMIT $limit
}
RETURN of, id, key, n.kind AS kind, n.nameFr AS nameFr, n.nameEn AS nameEn, n.aliases AS aliases,
  n.from AS from, n.to AS to, n.sourceCount AS sourceCount, n.disputed AS disputed,
  n.recorded AS recorded, n.record AS record
ORDER BY of, key IS NULL, key ASC /* direction */, id
