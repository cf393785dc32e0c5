// tie/withOthers -- the ties of each of a list of entities that pass a filter, with the entities at their other ends: most recent first, undated last.
//
// @param   $ids  List<String>  ids of entities
// @returns of                String         the asked id
// @returns ofKind            String         a value of EntityKind
// @returns id                String
// @returns kind              String         a value of TieKind
// @returns roleFr            String?
// @returns roleEn            String?
// @returns scopeFr           String?
// @returns scopeEn           String?
// @returns partyRole         String?
// @returns stakeFr           String?
// @returns stakeEn           String?
// @returns stakeLeast        Float?         per cent
// @returns stakeMost         Float?         per cent
// @returns stance            String?
// @returns from              Int?           first day, counted from 1970-01-01; null when unknown or open
// @returns to                Int?           last day, likewise
// @returns startEdtf         String?
// @returns startAsWritten    String?
// @returns endEdtf           String?
// @returns endAsWritten      String?
// @returns disputed          Boolean?
// @returns claimIds          List<String>?
// @returns sourceCount       Int?
// @returns position          Int?           its place among the ties of its kind in the dataset
// @returns recorded          Int?           the day of the first claim about it
// @returns otherId           String         of the entity at the other end, as all that follow
// @returns otherKind         String         a value of EntityKind
// @returns otherNameFr       String?
// @returns otherNameEn       String?
// @returns otherAliases      List<String>?
// @returns otherFrom         Int?
// @returns otherTo           Int?
// @returns otherSourceCount  Int?
// @returns otherDisputed     Boolean?
// @returns otherRecorded     Int?
// @returns otherRecord       String
// @access  read
UNWIND $ids AS of
MATCH (e:Entity {id: of})-[r]-(o:Entity)
WHERE true /* where: n=o r=r near=e */
RETURN of, e.kind AS ofKind, r.id AS id, type(r) AS kind,
  r.roleFr AS roleFr, r.roleEn AS roleEn, r.scopeFr AS scopeFr, r.scopeEn AS scopeEn, r.partyRole AS partyRole,
  r.stakeFr AS stakeFr, r.stakeEn AS stakeEn, r.stakeLeast AS stakeLeast, r.stakeMost AS stakeMost, r.stance AS stance,
  r.from AS from, r.to AS to, r.startEdtf AS startEdtf, r.startAsWritten AS startAsWritten,
  r.endEdtf AS endEdtf, r.endAsWritten AS endAsWritten, r.disputed AS disputed, r.claimIds AS claimIds,
  r.sourceCount AS sourceCount, r.position AS position, r.recorded AS recorded,
  o.id AS otherId, o.kind AS otherKind, o.nameFr AS otherNameFr, o.nameEn AS otherNameEn, o.aliases AS otherAliases,
  o.from AS otherFrom, o.to AS otherTo, o.sourceCount AS otherSourceCount, o.disputed AS otherDisputed,
  o.recorded AS otherRecorded, o.record AS otherRecord
ORDER BY of, from IS NULL, from DESC, position, id
