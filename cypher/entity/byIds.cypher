// entity/byIds -- the entities of a list of ids; no row for an unknown id.
//
// @param   $ids  List<String>  ids of entities
// @returns id           String
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
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.kind AS kind, e.nameFr AS nameFr, e.nameEn AS nameEn, e.aliases AS aliases,
  e.from AS from, e.to AS to, e.sourceCount AS sourceCount, e.disputed AS disputed,
  e.recorded AS recorded, e.record AS record
ORDER BY id
