// claim/page -- one page of the claims that pass a filter, in order of a key, then of a second one, then by id.
//
// @param   $descending   Boolean   whether the largest key comes first; unknown keys come last in both
// @param   $descending2  Boolean   likewise for the second key
// @param   $afterId      String?   id of the last row of the page before; null for the first page
// @param   $afterKey     Scalar?   its key
// @param   $afterKey2    Scalar?   its second key
// @param   $skip         Int       so many are passed over, after that row
// @param   $limit        Int       at most this many rows
// @returns id    String
// @returns key   Scalar?  null when unknown
// @returns key2  Scalar?  null when there is none
// @access  read
MATCH (n:Claim)
WHERE true /* where: n=n */
WITH n.id AS id, n.id /* key: n=n */ AS key, null /* key2: n=n */ AS key2
WHERE $afterId IS NULL
  OR ($afterKey IS NOT NULL AND (key IS NULL OR CASE WHEN $descending THEN key < $afterKey ELSE key > $afterKey END))
  OR ((key = $afterKey OR (key IS NULL AND $afterKey IS NULL))
    AND (($afterKey2 IS NOT NULL
        AND (key2 IS NULL OR CASE WHEN $descending2 THEN key2 < $afterKey2 ELSE key2 > $afterKey2 END))
      OR ((key2 = $afterKey2 OR (key2 IS NULL AND $afterKey2 IS NULL)) AND id > $afterId)))
RETURN id, key, key2
ORDER BY key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key ELSE null END DESC,
  key2 IS NULL, CASE WHEN $descending2 THEN null ELSE key2 END, CASE WHEN $descending2 THEN key2 ELSE null END DESC, id
SKIP $skip
LIMIT $limit
