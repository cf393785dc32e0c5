// claim/pageConcerning -- one page of the claims about each of a list of entities or about a tie of it that pass a filter, in the order of the dataset.
//
// @param   $ids       List<String>  ids of entities
// @param   $afterId   String?       id of the last claim of the page before; null for the first page
// @param   $afterKey  Int?          its place in the dataset
// @param   $limit     Int           at most this many for each
// @returns of   String  the asked id
// @returns id   String
// @returns key  Int     its place in the dataset
// @access  read
UNWIND $ids AS of
CALL {
  WITH of
  MATCH (:Entity {id: of})<-[:CONCERNS]-(n:Claim)
  WHERE true /* where: n=n */
  WITH DISTINCT n.id AS id, coalesce(n.position, 0) AS key
  WHERE $afterId IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId)
  RETURN id, key
  ORDER BY key, id
  LIMIT $limit
}
RETURN of, id, key
ORDER BY of, key, id
