// time/statements -- for each of a list of subjects, the positions that statements take on it, most recent first, undated last.
//
// @param   $ids      List<String>  ids of entities
// @param   $from     Int?          first day of a window, counted from 1970-01-01; null for no window. The undated are always told
// @param   $to       Int?          last day of that window
// @param   $knownOn  Int?          only what was recorded by this day; null for all
// @param   $limit    Int           at most this many for each
// @returns of      String   the asked id
// @returns id      String   of the statement
// @returns tie     String   id of the tie that takes the position
// @returns stance  String?  a value of Stance
// @access  read
UNWIND $ids AS of
CALL {
  WITH of
  MATCH (:Entity {id: of})<-[r:ABOUT]-(s:Statement)
  WHERE ($knownOn IS NULL OR r.recorded IS NULL OR r.recorded <= $knownOn)
    AND ($from IS NULL OR (coalesce(s.from, $to) <= $to AND coalesce(s.to, $from) >= $from))
  RETURN s.id AS id, r.id AS tie, r.stance AS stance, s.from AS from
  ORDER BY from IS NULL, from DESC, id, tie
  LIMIT $limit
}
RETURN of, id, tie, stance
ORDER BY of, from IS NULL, from DESC, id, tie
