// How a filter may compare, one operator a line: name, type of the field, type of $value (- for none), and the comparison;
// `x` is an expression of the field. What is null compares false.

in                  Text     List<String>  x IN $value
contains            Text     String        x CONTAINS $value
startsWith          Text     String        x STARTS WITH $value
endsWith            Text     String        x ENDS WITH $value
inLowerCase         Text     List<String>  toLower(x) IN $value
containsLowerCase   Text     String        toLower(x) CONTAINS $value
startsWithLowerCase Text     String        toLower(x) STARTS WITH $value
endsWithLowerCase   Text     String        toLower(x) ENDS WITH $value
notBefore           Text     String        x >= $value
before              Text     String        x < $value
hasWords            Words    List<String>  all(word IN $value WHERE x CONTAINS word)
equals              Number   Number        x = $value
atLeast             Number   Number        x >= $value
atMost              Number   Number        x <= $value
above               Number   Number        x > $value
below               Number   Number        x < $value
is                  Boolean  Boolean       x = $value
isKnown             Text|Number  -         x IS NOT NULL
