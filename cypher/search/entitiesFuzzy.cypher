// search/entitiesFuzzy -- entities whose folded names, aliases or words share the most three-letter runs with a text, best first.
//
// @param   $trigrams  List<String>   the three-letter runs of the folded text
// @param   $least     Int            at least this many are shared
// @param   $kinds     List<String>?  values of EntityKind; null for all
// @param   $limit     Int            at most this many rows
// @returns id     String
// @returns score  Float  how many runs are shared
// @access  read
MATCH (e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
WITH e, size([run IN $trigrams WHERE e.searchText CONTAINS run]) AS shared
WHERE shared >= $least
RETURN e.id AS id, toFloat(shared) AS score
ORDER BY score DESC, coalesce(e.sourceCount, 0) DESC, id
LIMIT $limit
