// entity/idsByStance -- ids of the statements that take one of some stances on any subject, by id.
//
// @param   $stances  List<String>  values of Stance
// @returns id  String
// @access  read
MATCH (e:Statement)-[r:ABOUT]->(:Entity)
WHERE r.stance IN $stances
RETURN DISTINCT e.id AS id
ORDER BY id
