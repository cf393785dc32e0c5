// time/countChanges -- of how many things claims were recorded since an instant, counted once for each instant.
//
// @param   $since  String  the first instant, ISO 8601 in UTC to the second
// @returns total  Int
// @access  read
MATCH (c:Claim)
WHERE c.recordedAt >= $since
WITH DISTINCT c.about AS about, c.recordedAt AS at
RETURN count(*) AS total
