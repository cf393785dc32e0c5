// test/echo -- what it is given.
//
// @param   $text     String?
// @param   $whole    Int?
// @param   $part     Float?
// @param   $flag     Boolean?
// @param   $words    List<String>?
// @returns text     String?
// @returns whole    Int?
// @returns part     Float?
// @returns flag     Boolean?
// @returns words    List<String>?
// @returns nothing  String?
// @access  read
RETURN $text AS text, $whole AS whole, $part AS part, $flag AS flag, $words AS words, null AS nothing
