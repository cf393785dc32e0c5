// path/between -- the ties between the two entities of each pair, in either direction, most sources first, then by place and id.
//
// @param   $pairs  Json  list of {start, goal}: ids of two different entities; the one with fewer ties as start is faster
// @returns start           String         as asked
// @returns goal            String
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
UNWIND $pairs AS pair
MATCH (s:Entity {id: pair.start})-[r]-(e:Entity)
WHERE e.id = pair.goal
WITH s.id AS start, e.id AS goal, r, startNode(r) AS a, endNode(r) AS b
RETURN start, goal, r.id AS id, type(r) AS kind, a.id AS fromId, a.kind AS fromKind, b.id AS toId, b.kind AS toKind,
  r.roleFr AS roleFr, r.roleEn AS roleEn, r.scopeFr AS scopeFr, r.scopeEn AS scopeEn, r.partyRole AS partyRole,
  r.stakeFr AS stakeFr, r.stakeEn AS stakeEn, r.stakeLeast AS stakeLeast, r.stakeMost AS stakeMost, r.stance AS stance,
  r.from AS from, r.to AS to, r.startEdtf AS startEdtf, r.startAsWritten AS startAsWritten,
  r.endEdtf AS endEdtf, r.endAsWritten AS endAsWritten, r.disputed AS disputed, r.claimIds AS claimIds,
  r.sourceCount AS sourceCount, r.position AS position,
  r.recorded AS recorded
ORDER BY start, goal, sourceCount IS NULL, sourceCount DESC, position, id
