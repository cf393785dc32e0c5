// graph/neighbourCounts -- for each of a list of entities, its neighbours counted by kind of tie, kind of entity and direction.
//
// @param   $ids          List<String>   ids of entities
// @param   $tieKinds     List<String>?  values of TieKind; null for all
// @param   $entityKinds  List<String>?  values of EntityKind at the other end; null for all
// @param   $from         Int?           first day of a window the tie overlaps, counted from 1970-01-01; null for no window
// @param   $to           Int?           last day of that window
// @param   $undated      Boolean        whether ties without any date are in the window
// @param   $knownOn      Int?           only ties and neighbours recorded by this day; null for all
// @returns of        String   the asked id
// @returns tieKind   String
// @returns kind      String   EntityKind of the neighbours
// @returns outgoing  Boolean  true where the entity is the start of the tie
// @returns total     Int
// @access  read
UNWIND $ids AS of
CALL {
  WITH of
  MATCH (:Entity {id: of})-[r]->(o:Entity)
  WHERE ($tieKinds IS NULL OR type(r) IN $tieKinds)
    AND ($entityKinds IS NULL OR o.kind IN $entityKinds)
    AND ($from IS NULL
      OR CASE WHEN r.from IS NULL AND r.to IS NULL THEN $undated
        ELSE coalesce(r.from, $to) <= $to AND coalesce(r.to, $from) >= $from END)
    AND ($knownOn IS NULL
      OR (coalesce(r.recorded, $knownOn) <= $knownOn AND coalesce(o.recorded, $knownOn) <= $knownOn))
    AND o.id <> of
  RETURN type(r) AS tieKind, o.kind AS kind, true AS outgoing, count(DISTINCT o.id) AS total
  UNION ALL
  WITH of
  MATCH (:Entity {id: of})<-[r]-(o:Entity)
  WHERE ($tieKinds IS NULL OR type(r) IN $tieKinds)
    AND ($entityKinds IS NULL OR o.kind IN $entityKinds)
    AND ($from IS NULL
      OR CASE WHEN r.from IS NULL AND r.to IS NULL THEN $undated
        ELSE coalesce(r.from, $to) <= $to AND coalesce(r.to, $from) >= $from END)
    AND ($knownOn IS NULL
      OR (coalesce(r.recorded, $knownOn) <= $knownOn AND coalesce(o.recorded, $knownOn) <= $knownOn))
    AND o.id <> of
  RETURN type(r) AS tieKind, o.kind AS kind, false AS outgoing, count(DISTINCT o.id) AS total
}
RETURN of, tieKind, kind, outgoing, total
ORDER BY of, tieKind, kind, outgoing
