// claim/sortKeys -- the key to sort by for each of a list of claims, by id.
//
// @param   $ids      List<String>  ids of claims
// @param   $orderBy  String        ID or RECORDED
// @returns id   String
// @returns key  Scalar?   text or number, by $orderBy; null when unknown
// @access  read
UNWIND $ids AS asked
MATCH (n:Claim {id: asked})
RETURN n.id AS id, CASE $orderBy WHEN 'RECORDED' THEN n.recordedAt ELSE n.id END AS key
ORDER BY id
