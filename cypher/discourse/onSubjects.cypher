// discourse/onSubjects -- stances taken on a list of subjects, the most recent first, undated ones last.
//
// @param   $ids      List<String>  ids of subjects
// @param   $from     Int?          first day of a window, counted from 1970-01-01; null for no window. The undated are always told
// @param   $to       Int?          last day of that window
// @param   $knownOn  Int?          only what was recorded by this day; null for all
// @param   $limit    Int           at most this many
// @returns statement  String
// @returns speaker    String
// @returns speakerKind String  a value of EntityKind
// @returns subject    String
// @returns stance     String   a value of Stance
// @returns from       Int?     first day, counted from 1970-01-01; null when unknown or open
// @returns to         Int?     last day, likewise
// @returns position   Int      its place among the ties of the dataset
// @access  read
UNWIND $ids AS id
MATCH (b:Entity {id: id})<-[r:ABOUT]-(s:Statement)<-[:SAID]-(a:Entity)
WHERE r.stance IS NOT NULL
  AND ($knownOn IS NULL OR r.recorded IS NULL OR r.recorded <= $knownOn)
  AND ($from IS NULL OR (coalesce(r.from, $to) <= $to AND coalesce(r.to, $from) >= $from))
WITH s.id AS statement, a.id AS speaker, a.kind AS speakerKind, b.id AS subject, r.stance AS stance,
  r.from AS from, r.to AS to, coalesce(r.position, 0) AS position, r.from IS NULL AND r.to IS NULL AS undated,
  coalesce(r.from, r.to, 0) + coalesce(r.to, r.from, 0) AS middle
RETURN statement, speaker, speakerKind, subject, stance, from, to, position
ORDER BY undated, middle DESC, position DESC, statement, speaker, subject, stance, from, to
LIMIT $limit
