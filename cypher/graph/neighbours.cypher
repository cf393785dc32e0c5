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
// @returns of           String         the asked id
// @returns id           String         of the neighbour, as all that follow
// @returns kind         String         a value of EntityKind
// @returns nameFr       String?
// @returns nameEn       String?
// @returns aliases      List<String>?
// @returns from         Int?           first day, counted from 1970-01-01; null when unknown or open
// @returns to           Int?           last day, likewise
// @returns sourceCount  Int?
// @returns disputed     Boolean?       true when sources disagree on it
// @returns recorded     Int?           the day of the first claim about it or a tie of it, likewise
// @returns record       String         the record of the dataset, as JSON
// @access  read
UNWIND $ids AS of
CALL {
  WITH of
  MATCH (:Entity {id: of})-[r]-(o:Entity)
  WHERE ($tieKinds IS NULL OR type(r) IN $tieKinds)
    AND ($entityKinds IS NULL OR o.kind IN $entityKinds)
    AND ($from IS NULL
      OR CASE WHEN r.from IS NULL AND r.to IS NULL THEN $undated
        ELSE coalesce(r.from, $to) <= $to AND coalesce(r.to, $from) >= $from END)
    AND ($knownOn IS NULL
      OR (coalesce(r.recorded, $knownOn) <= $knownOn AND coalesce(o.recorded, $knownOn) <= $knownOn))
    AND NOT o.id IN $ids
  WITH DISTINCT o
  WITH o, o.id AS id, coalesce(o.sourceCount, 0) AS sources
  RETURN o, id, sources
  ORDER BY sources DESC, id
  LIMIT $limit
}
RETURN of, id, o.kind AS kind, o.nameFr AS nameFr, o.nameEn AS nameEn, o.aliases AS aliases, o.from AS from, o.to AS to,
  o.sourceCount AS sourceCount, o.disputed AS disputed, o.recorded AS recorded, o.record AS record
ORDER BY of, sources DESC, id
