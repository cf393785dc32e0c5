// tie/page -- for each of a list of entities, one page of its ties that pass a filter: most recent first, undated last, then by id.
//
// @param   $ids       List<String>  ids of entities
// @param   $afterId   String?       id of the last tie of the page before; null for the first page
// @param   $afterKey  Int?          its first day
// @param   $limit     Int           at most this many for each
// @returns of              String         the asked id
// @returns id              String
// @returns kind            String         a value of TieKind
// @returns fromId          String
// @returns fromKind        String         a value of EntityKind
// @returns toId            String
// @returns toKind          String         a value of EntityKind
// @returns roleFr          String?
// @returns roleEn          String?
// @returns scopeFr         String?
// @returns scopeEn         String?
// @returns partyRole       String?
// @returns stakeFr         String?
// @returns stakeEn         String?
// @returns stakeLeast      Float?         per cent
// @returns stakeMost       Float?         per cent
// @returns stance          String?
// @returns from            Int?           first day, counted from 1970-01-01; null when unknown or open
// @returns to              Int?           last day, likewise
// @returns startEdtf       String?
// @returns startAsWritten  String?
// @returns endEdtf         String?
// @returns endAsWritten    String?
// @returns disputed        Boolean?
// @returns claimIds        List<String>?
// @returns sourceCount     Int?
// @returns position        Int?           its place among the ties of its kind in the dataset
// @returns recorded        Int?           the day of the first claim about it
// @access  read
UNWIND $ids AS of
CALL {
  WITH of
  MATCH (e:Entity {id: of})-[r]-(o:Entity)
  WHERE true /* where: n=o r=r near=e */
    AND ($afterId IS NULL
      OR ($afterKey IS NULL AND r.from IS NULL AND r.id > $afterId)
      OR ($afterKey IS NOT NULL AND (r.from IS NULL OR r.from < $afterKey OR (r.from = $afterKey AND r.id > $afterId))))
  // The ties first, then their columns: of a hub, those of one page only.
  WITH r, r.from AS key, r.id AS id
  ORDER BY key IS NULL, key DESC, id
  LIMIT $limit
  RETURN id, type(r) AS kind, startNode(r).id AS fromId, startNode(r).kind AS fromKind,
    endNode(r).id AS toId, endNode(r).kind AS toKind,
    r.roleFr AS roleFr, r.roleEn AS roleEn, r.scopeFr AS scopeFr, r.scopeEn AS scopeEn, r.partyRole AS partyRole,
    r.stakeFr AS stakeFr, r.stakeEn AS stakeEn, r.stakeLeast AS stakeLeast, r.stakeMost AS stakeMost, r.stance AS stance,
    r.from AS from, r.to AS to, r.startEdtf AS startEdtf, r.startAsWritten AS startAsWritten,
    r.endEdtf AS endEdtf, r.endAsWritten AS endAsWritten, r.disputed AS disputed, r.claimIds AS claimIds,
    r.sourceCount AS sourceCount, r.position AS position, r.recorded AS recorded
}
RETURN of, id, kind, fromId, fromKind, toId, toKind, roleFr, roleEn, scopeFr, scopeEn, partyRole, stakeFr, stakeEn,
  stakeLeast, stakeMost, stance, from, to, startEdtf, startAsWritten, endEdtf, endAsWritten, disputed, claimIds,
  sourceCount, position, recorded
ORDER BY of, from IS NULL, from DESC, id
