// source/idsByText -- ids of the sources of which a text passes every comparison asked, by id.
//
// @param   $field       String         ID, PUBLISHER or TITLE
// @param   $equals      String?        the whole text; null when not asked, as for all that follow
// @param   $oneOf       List<String>?
// @param   $contains    String?
// @param   $startsWith  String?
// @param   $words       List<String>?  folded words; each occurs in the folded text
// @returns id  String
// @access  read
MATCH (s:Source)
WHERE $words IS NULL OR all(word IN $words WHERE s.searchText CONTAINS word)
WITH s, CASE $field WHEN 'ID' THEN s.id WHEN 'PUBLISHER' THEN s.publisher ELSE s.title END AS text
WHERE ($equals IS NULL OR text = $equals)
  AND ($oneOf IS NULL OR text IN $oneOf)
  AND ($contains IS NULL OR text CONTAINS $contains)
  AND ($startsWith IS NULL OR text STARTS WITH $startsWith)
RETURN s.id AS id
ORDER BY id
