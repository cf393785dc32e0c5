// source/idsByKind -- ids of the sources of some kinds, by id.
//
// @param   $kinds  List<String>  values of SourceKind
// @returns id  String
// @access  read
MATCH (s:Source)
WHERE s.sourceKind IN $kinds
RETURN s.id AS id
ORDER BY id
