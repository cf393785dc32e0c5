// path/ties -- the ties that start at each of a list of entities, with what decides whether a path may use them, in any order.
// Sorting would be a third of the time it takes to read them all.
//
// @param   $ids  List<String>  ids of entities
// @returns start     String   the asked id
// @returns goal      String
// @returns kind      String   a value of TieKind
// @returns from      Int?     first day, counted from 1970-01-01; null when unknown or open
// @returns to        Int?     last day, likewise
// @returns sources   Int      how many different sources its claims cite
// @returns recorded  Int?     the day it was first recorded
// @returns stated    Boolean  whether it takes a stance
// @access  read
UNWIND $ids AS start
MATCH (:Entity {id: start})-[r]->(b:Entity)
RETURN start, b.id AS goal, type(r) AS kind, r.from AS from, r.to AS to, coalesce(r.sourceCount, 0) AS sources,
  r.recorded AS recorded, r.stance IS NOT NULL AS stated
