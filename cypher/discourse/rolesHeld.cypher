// discourse/rolesHeld -- the organisations that people hold or held a role in, by person, first day and id.
//
// @param   $ids  List<String>  ids of persons
// @returns of            String  the asked id
// @returns organization  String
// @returns from          Int?    first day, counted from 1970-01-01; null when unknown
// @returns to            Int?    last day, likewise; null when unknown or still so
// @access  read
UNWIND $ids AS of
MATCH (:Entity {id: of})-[r:WORKS_FOR]->(o:Entity)
RETURN of, o.id AS organization, r.from AS from, r.to AS to
ORDER BY of, from, organization, to
