// dataset/statementDays -- statements dated to the month or better counted by first day and side.
//
// @returns day    Int     counted from 1970-01-01
// @returns side   String  FOR (support, welcome) or AGAINST (concern, oppose)
// @returns total  Int
// @access  read
MATCH (s:Statement)-[r:ABOUT]->(:Entity)
WHERE s.from IS NOT NULL AND s.to - s.from < 31 AND r.stance IN ['SUPPORT', 'WELCOME', 'CONCERN', 'OPPOSE']
WITH DISTINCT s.id AS id, s.from AS day, CASE WHEN r.stance IN ['SUPPORT', 'WELCOME'] THEN 'FOR' ELSE 'AGAINST' END AS side
RETURN day, side, count(*) AS total
ORDER BY day, side
