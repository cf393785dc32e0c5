// graph/neighbours -- for each of a list of entities, its neighbours outside the list, most sources first, then by id.
//
// @param   $ids          List<String>   ids of entities
// @param   $tieKinds     List<String>?  values of TieKind; null for all
// @param   $entityKinds  List<String>?  values of EntityKind at the other end; null for all
// @param   $from         Int?           first day of a window the tie overlaps, counted from 1970-01-01; null for no window
// @param   $to           Int?           last day of that window
// @param   $undated      Boolean        whether ties without any date are in the window
// @param   $knownOn      Int?           only ties and neighbours recorded by this day; null for all
// @param   $limit        Int            at most this many for each
// @returns of   String        the asked id
// @returns ids  List<String>
// @access  read
UNWIND $ids AS of
MATCH (:Entity {id: of})-[r]-(o:Entity)
WHERE ($tieKinds IS NULL OR type(r) IN $tieKinds)
  AND ($entityKinds IS NULL OR o.kind IN $entityKinds)
  AND ($from IS NULL
    OR CASE WHEN r.from IS NULL AND r.to IS NULL THEN $undated
      ELSE coalesce(r.from, $to) <= $to AND coalesce(r.to, $from) >= $from END)
  AND ($knownOn IS NULL
    OR (coalesce(r.recorded, $knownOn) <= $knownOn AND coalesce(o.recorded, $knownOn) <= $knownOn))
  AND NOT o.id IN $ids
WITH DISTINCT of, o.id AS id, coalesce(o.sourceCount, 0) AS sources
ORDER BY of, sources DESC, id
WITH of, collect(id) AS found
RETURN of, found[..$limit] AS ids
ORDER BY of
