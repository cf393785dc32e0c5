// graph/undatedTies -- how many ties of a list of entities have no date; one row.
//
// @param   $ids          List<String>   ids of entities
// @param   $tieKinds     List<String>?  values of TieKind; null for all
// @param   $entityKinds  List<String>?  values of EntityKind at the other end; null for all
// @param   $knownOn      Int?           only what was recorded by this day, counted from 1970-01-01; null for all
// @returns total  Int
// @access  read
UNWIND $ids AS of
MATCH (:Entity {id: of})-[r]-(o:Entity)
WHERE r.from IS NULL AND r.to IS NULL
  AND ($tieKinds IS NULL OR type(r) IN $tieKinds)
  AND ($entityKinds IS NULL OR o.kind IN $entityKinds)
  AND ($knownOn IS NULL OR r.recorded IS NULL OR r.recorded <= $knownOn)
WITH count(DISTINCT r.id) AS total
RETURN total
ORDER BY total
