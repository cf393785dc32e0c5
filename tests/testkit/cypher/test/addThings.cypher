// test/addThings -- adds numbered things.
//
// @param   $rows  List<Json>  {number}
// @access  write
UNWIND $rows AS row
CREATE (t:Thing)
SET t = row
