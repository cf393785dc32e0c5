// search/places -- how many places the entities of the dataset take: one more than the last.
//
// @returns total  Int
// @access  read
MATCH (e:Entity)
RETURN coalesce(max(e.position) + 1, 0) AS total
ORDER BY total
