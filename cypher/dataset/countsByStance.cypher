// dataset/countsByStance -- positions taken in statements counted by stance.
//
// @returns stance  String
// @returns total   Int
// @access  read
MATCH (:Statement)-[r:ABOUT]->(:Entity)
WHERE r.stance IS NOT NULL
RETURN r.stance AS stance, count(*) AS total
ORDER BY stance
