// entity/idsByText -- ids of the entities of some kinds of which a text passes every comparison asked, by id.
//
// @param   $kinds       List<String>   values of EntityKind
// @param   $field       String         ID, NAME (French or English), COUNTRY or QUOTATION
// @param   $equals      String?        the whole text; null when not asked, as for all that follow
// @param   $oneOf       List<String>?
// @param   $contains    String?
// @param   $startsWith  String?
// @param   $words       List<String>?  folded words; each occurs in the folded text
// @returns id  String
// @access  read
MATCH (e:Entity)
WHERE e.kind IN $kinds AND ($words IS NULL OR all(word IN $words WHERE e.searchText CONTAINS word))
UNWIND CASE $field WHEN 'ID' THEN [e.id] WHEN 'NAME' THEN [e.nameFr, e.nameEn] WHEN 'COUNTRY' THEN [e.country] ELSE [e.quotation] END AS text
WITH e, text
WHERE ($equals IS NULL OR text = $equals)
  AND ($oneOf IS NULL OR text IN $oneOf)
  AND ($contains IS NULL OR text CONTAINS $contains)
  AND ($startsWith IS NULL OR text STARTS WITH $startsWith)
RETURN DISTINCT e.id AS id
ORDER BY id
