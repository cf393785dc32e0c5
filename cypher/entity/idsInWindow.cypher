// entity/idsInWindow -- ids of the entities of some kinds whose dates overlap a window, undated ones left out, by id.
//
// @param   $kinds  List<String>  values of EntityKind
// @param   $from   Int           first day of the window, counted from 1970-01-01
// @param   $to     Int           last day of the window
// @returns id  String
// @access  read
MATCH (e:Entity)
WHERE e.kind IN $kinds
  AND (e.from IS NOT NULL OR e.to IS NOT NULL)
  AND coalesce(e.from, $to) <= $to
  AND coalesce(e.to, $from) >= $from
RETURN e.id AS id
ORDER BY id
