// search/entities -- entities whose folded names, aliases or words hold every word asked, best first.
//
// @param   $text   String         the folded text; its words are taken apart by spaces
// @param   $kinds  List<String>?  values of EntityKind; null for all
// @param   $limit  Int            at most this many rows
// @returns id     String
// @returns score  Float  4 for the whole text as a name, 3 where a name begins with it, 2 where a word does, 1 elsewhere
// @access  read
MATCH (e:Entity)
WHERE ($kinds IS NULL OR e.kind IN $kinds)
  AND all(word IN split($text, ' ') WHERE e.searchText CONTAINS word)
WITH e, CASE
    WHEN e.sortName = $text THEN 4.0
    WHEN e.sortName STARTS WITH $text THEN 3.0
    WHEN (' ' + e.searchText) CONTAINS (' ' + $text) THEN 2.0
    ELSE 1.0 END AS score
RETURN e.id AS id, score
ORDER BY score DESC, coalesce(e.sourceCount, 0) DESC, id
LIMIT $limit
