// time/lastSource -- the latest first day on which a source of the dataset was published; no row when none is dated.
//
// @param   $knownOn  Int?  only sources recorded by this day, counted from 1970-01-01; null for all
// @returns day  Int  likewise
// @access  read
MATCH (s:Source)
WHERE s.from IS NOT NULL AND ($knownOn IS NULL OR s.recorded IS NULL OR s.recorded <= $knownOn)
RETURN s.from AS day
ORDER BY day DESC
LIMIT 1
