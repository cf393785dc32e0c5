// entity/pageTied -- for each of a list of entities, one page of the entities that its ties lead to and that pass a filter, with the ties: in order of a key, then by id.
//
// @param   $ids         List<String>  ids of entities
// @param   $descending  Boolean       whether the largest key comes first; unknown keys come last in both
// @param   $afterId     String?       id of the last row of the page before; null for the first page
// @param   $afterKey    Scalar?       its key
// @param   $limit       Int           at most this many for each
// @returns of   String   the asked id
// @returns id   String
// @returns key  Scalar?  null when unknown
// @access  read
UNWIND $ids AS of
CALL {
  WITH of
  MATCH (e:Entity {id: of})-[r]-(n:Entity)
  WHERE true /* where: n=n r=r near=e */
  WITH DISTINCT n
  WITH n.id AS id, n.from /* key: n=n */ AS key
  WHERE $afterId IS NULL
    OR ($afterKey IS NOT NULL AND (key IS NULL OR CASE WHEN $descending THEN key < $afterKey ELSE key > $afterKey END))
    OR ((key = $afterKey OR (key IS NULL AND $afterKey IS NULL)) AND id > $afterId)
  RETURN id, key
  ORDER BY key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key ELSE null END DESC, id
  LIMIT $limit
}
RETURN of, id, key
ORDER BY of, key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key ELSE null END DESC, id
