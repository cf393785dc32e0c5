// test/dialect -- what the engines would do differently if it were written otherwise; see cypher/README.md.
//
// @param   $rows  List<Json>  {number, word}, word missing where unknown
// @param   $most  Int
// @returns known    List<Int>  numbers, greatest word first, unknown words last
// @returns first    List<Int>  at most $most of them
// @returns sum      Int        of nothing
// @returns unknown  String?    of a text compared with null
// @returns infix    List<String>
// @returns half     Float
// @returns beyond   Scalar     the first whole number no JavaScript number holds
// @access  read
UNWIND $rows AS row
WITH row.number AS number, row.word AS word
ORDER BY word IS NULL, word DESC, number
WITH collect(number) AS known
OPTIONAL MATCH (n:Nothing)
WITH known, coalesce(sum(n.number), 0) AS sum
RETURN known, known[..$most] AS first, sum, CASE WHEN null = 'a' THEN 'same' WHEN NOT null = 'a' THEN 'other' END AS unknown,
  [word IN ['nuage', 'Œuvre', 'état'] WHERE word CONTAINS 'a' OR toLower(word) STARTS WITH 'œ'] AS infix,
  1.0 / 2 AS half, 9007199254740993 AS beyond
