// time/allPolicies -- ids of the policies with the most sources, most first, then by id.
//
// @param   $knownOn  Int?  only what was recorded by this day, counted from 1970-01-01; null for all
// @param   $limit    Int   at most this many
// @returns id  String
// @access  read
MATCH (p:Policy)
WHERE $knownOn IS NULL OR p.recorded IS NULL OR p.recorded <= $knownOn
WITH p.id AS id, coalesce(p.sourceCount, 0) AS sources
RETURN id
ORDER BY sources DESC, id
LIMIT $limit
