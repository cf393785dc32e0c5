// source/sortKeys -- the key to sort by for each of a list of sources, by id.
//
// @param   $ids      List<String>  ids of sources
// @param   $orderBy  String        PUBLISHED or PUBLISHER
// @returns id   String
// @returns key  Scalar?   text or number, by $orderBy; null when unknown
// @access  read
UNWIND $ids AS asked
MATCH (n:Source {id: asked})
RETURN n.id AS id, CASE $orderBy WHEN 'PUBLISHED' THEN n.from ELSE n.publisher END AS key
ORDER BY id
