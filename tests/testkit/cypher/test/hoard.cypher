// test/hoard -- keeps a product of everything with everything in memory.
//
// @returns total  Int
// @access  read
MATCH (a:Thing), (b:Thing), (c:Thing)
WITH collect([a.number, b.number, c.number]) AS products
RETURN size(products) AS total
