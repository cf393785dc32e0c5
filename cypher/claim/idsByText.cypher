// claim/idsByText -- ids of the claims of which a text passes every comparison asked, by id.
//
// @param   $field       String         ID or TEXT (French or English)
// @param   $equals      String?        the whole text; null when not asked, as for all that follow
// @param   $oneOf       List<String>?
// @param   $contains    String?
// @param   $startsWith  String?
// @param   $words       List<String>?  folded words; each occurs in the folded text
// @returns id  String
// @access  read
MATCH (c:Claim)
WHERE $words IS NULL OR all(word IN $words WHERE c.searchText CONTAINS word)
UNWIND CASE $field WHEN 'ID' THEN [c.id] ELSE [c.textFr, c.textEn] END AS text
WITH c, text
WHERE ($equals IS NULL OR text = $equals)
  AND ($oneOf IS NULL OR text IN $oneOf)
  AND ($contains IS NULL OR text CONTAINS $contains)
  AND ($startsWith IS NULL OR text STARTS WITH $startsWith)
RETURN DISTINCT c.id AS id
ORDER BY id
