// time/changes -- one page of what claims were recorded about, and when: newest first, then by what they are about.
//
// @param   $since     String   the first instant, ISO 8601 in UTC to the second
// @param   $afterKey  String?  the instant of the last row of the page before; null for the first page
// @param   $afterId   String?  what that row is about
// @param   $limit     Int      at most this many rows
// @returns id          String  id of the entity or tie
// @returns key         String  the instant, ISO 8601
// @returns aboutType   String  ENTITY or TIE
// @access  read
MATCH (c:Claim)
WHERE c.recordedAt >= $since
  AND ($afterKey IS NULL OR c.recordedAt < $afterKey OR (c.recordedAt = $afterKey AND c.about > $afterId))
WITH DISTINCT c.about AS id, c.recordedAt AS key, c.aboutType AS aboutType
RETURN id, key, aboutType
ORDER BY key DESC, id
LIMIT $limit
