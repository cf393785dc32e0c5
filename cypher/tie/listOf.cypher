// tie/listOf -- the same for the ties that start at a list of entities.
//
// @param   $ids          List<String>  ids of entities, each once
// @param   $descending   Boolean   whether the largest key comes first; unknown keys come last in both
// @param   $descending2  Boolean   likewise for the second key
// @param   $afterId      String?   id of the last row of the page before; null for the first page
// @param   $afterKey     Scalar?   its key
// @param   $afterKey2    Scalar?   its second key
// @param   $skip         Int       so many are passed over, after that row
// @param   $limit        Int       at most this many rows
// @returns id              String
// @returns key             Scalar?        null when unknown
// @returns key2            Scalar?        null when there is none
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
UNWIND $ids AS start
MATCH (a:Entity {id: start})-[r /* kinds */]->(b:Entity)
WHERE true /* where: n=b r=r near=a */
WITH a, r, b, r.id AS id, a.id /* key: n=b r=r near=a */ AS key, null /* key2: n=b r=r near=a */ AS key2
WHERE $afterId IS NULL
  OR ($afterKey IS NOT NULL AND (key IS NULL OR CASE WHEN $descending THEN key < $afterKey ELSE key > $afterKey END))
  OR ((key = $afterKey OR (key IS NULL AND $afterKey IS NULL))
    AND (($afterKey2 IS NOT NULL
        AND (key2 IS NULL OR CASE WHEN $descending2 THEN key2 < $afterKey2 ELSE key2 > $afterKey2 END))
      OR ((key2 = $afterKey2 OR (key2 IS NULL AND $afterKey2 IS NULL)) AND id > $afterId)))
WITH a, r, b, id, key, key2
ORDER BY key IS NULL, key ASC /* direction */, key2 IS NULL, key2 ASC /* direction2 */, id
SKIP $skip
LIMIT $limit
RETURN id, key, key2, type(r) AS kind, a.id AS fromId, a.kind AS fromKind, b.id AS toId, b.kind AS toKind,
  r.roleFr AS roleFr, r.roleEn AS roleEn, r.scopeFr AS scopeFr, r.scopeEn AS scopeEn, r.partyRole AS partyRole,
  r.stakeFr AS stakeFr, r.stakeEn AS stakeEn, r.stakeLeast AS stakeLeast, r.stakeMost AS stakeMost, r.stance AS stance,
  r.from AS from, r.to AS to, r.startEdtf AS startEdtf, r.startAsWritten AS startAsWritten,
  r.endEdtf AS endEdtf, r.endAsWritten AS endAsWritten, r.disputed AS disputed, r.claimIds AS claimIds,
  r.sourceCount AS sourceCount, r.position AS position, r.recorded AS recorded
ORDER BY key IS NULL, key ASC /* direction */, key2 IS NULL, key2 ASC /* direction2 */, id
