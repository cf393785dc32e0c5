// time/milestones -- for each of a list of entities, the milestones that belong to it, earliest first, undated last.
//
// @param   $ids      List<String>  ids of entities
// @param   $from     Int?          first day of a window, counted from 1970-01-01; null for no window. The undated are always told
// @param   $to       Int?          last day of that window
// @param   $knownOn  Int?          only what was recorded by this day; null for all
// @param   $limit    Int           at most this many for each
// @returns of  String  the asked id
// @returns id  String  of the milestone
// @access  read
UNWIND $ids AS of
CALL {
  WITH of
  MATCH (:Entity {id: of})<-[:BELONGS_TO]-(m:Milestone)
  WHERE ($knownOn IS NULL OR m.recorded IS NULL OR m.recorded <= $knownOn)
    AND ($from IS NULL OR (coalesce(m.from, $to) <= $to AND coalesce(m.to, $from) >= $from))
  WITH DISTINCT m.id AS id, m.from AS from, m.to AS to
  RETURN id, from, to
  ORDER BY from IS NULL, from, to IS NULL, to, id
  LIMIT $limit
}
RETURN of, id
ORDER BY of, from IS NULL, from, to IS NULL, to, id
