// dataset/countTies -- how many ties there are.
//
// @returns total  Int
// @access  read
MATCH (:Entity)-[r]->(:Entity)
RETURN count(r) AS total
