// dataset/countsByStance -- statements counted by stance, each once: by the stance it takes towards most of its subjects,
// among equals by the more outspoken one, against before for.
//
// @returns stance  String
// @returns total   Int
// @access  read
MATCH (s:Statement)-[r:ABOUT]->(:Entity)
WHERE r.stance IS NOT NULL
WITH s.id AS statement, r.stance AS stance, count(*) AS times
WITH statement, stance, times,
  CASE stance WHEN 'OPPOSE' THEN 1 WHEN 'SUPPORT' THEN 2 WHEN 'CONCERN' THEN 3 WHEN 'WELCOME' THEN 4 ELSE 5 END AS rank
ORDER BY statement, times DESC, rank
WITH statement, collect(stance) AS stances
WITH stances[0] AS stance
RETURN stance, count(*) AS total
ORDER BY stance
