// source/pageDescending -- one page of the sources, largest first by a key, unknown keys last, ties by id.
//
// @param   $orderBy   String   PUBLISHED or PUBLISHER
// @param   $afterId   String?  id of the last row of the page before; null for the first page
// @param   $afterKey  Scalar?    key of that row
// @param   $limit     Int      at most this many rows
// @returns id   String
// @returns key  Scalar?   text or number, by $orderBy; null when unknown
// @access  read
MATCH (n:Source)
WITH n.id AS id, CASE $orderBy WHEN 'PUBLISHED' THEN n.from ELSE n.publisher END AS key
WHERE $afterId IS NULL
  OR ($afterKey IS NULL AND key IS NULL AND id > $afterId)
  OR ($afterKey IS NOT NULL AND (key IS NULL OR key < $afterKey OR (key = $afterKey AND id > $afterId)))
RETURN id, key
ORDER BY key IS NULL, key DESC, id
LIMIT $limit
