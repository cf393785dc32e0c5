// source/idsInWindow -- ids of the sources published in a window, undated ones left out, by id.
//
// @param   $from  Int  first day of the window, counted from 1970-01-01
// @param   $to    Int  last day of the window
// @returns id  String
// @access  read
MATCH (s:Source)
WHERE (s.from IS NOT NULL OR s.to IS NOT NULL)
  AND coalesce(s.from, $to) <= $to
  AND coalesce(s.to, $from) >= $from
RETURN s.id AS id
ORDER BY id
