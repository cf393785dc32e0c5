// test/runaway -- a product of everything with everything, which never ends.
//
// @returns total  Int
// @access  read
MATCH (a:Thing), (b:Thing), (c:Thing), (d:Thing)
WHERE a.number + b.number + c.number + d.number < 0
RETURN count(*) AS total
