// tie/counts -- for each of a list of entities, its ties counted by kind, kind at the other end and direction.
//
// @param   $ids  List<String>  ids of entities
// @returns of        String   the asked id
// @returns tieKind   String
// @returns kind      String   EntityKind of the other end
// @returns outgoing  Boolean  true where the entity is the start
// @returns total     Int
// @access  read
UNWIND $ids AS of
CALL {
  WITH of
  MATCH (:Entity {id: of})-[r]->(o:Entity)
  RETURN type(r) AS tieKind, o.kind AS kind, true AS outgoing, count(*) AS total
  UNION ALL
  WITH of
  MATCH (:Entity {id: of})<-[r]-(o:Entity)
  RETURN type(r) AS tieKind, o.kind AS kind, false AS outgoing, count(*) AS total
}
RETURN of, tieKind, kind, outgoing, total
ORDER BY of, tieKind, kind, outgoing
