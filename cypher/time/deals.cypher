// time/deals -- ids of the alliances with the most ties, most first, then by id.
//
// @param   $knownOn  Int?  only what was recorded by this day, counted from 1970-01-01; null for all
// @param   $limit    Int   at most this many
// @returns id  String
// @access  read
MATCH (a:Alliance)
WHERE $knownOn IS NULL OR a.recorded IS NULL OR a.recorded <= $knownOn
WITH a.id AS id, coalesce(a.tieCount, 0) AS ties
RETURN id
ORDER BY ties DESC, id
LIMIT $limit
