// source/byIds -- the sources of a list of ids, by id.
//
// @param   $ids  List<String>  ids of sources
// @returns id      String
// @returns record  String  the record of the dataset, as JSON
// @access  read
UNWIND $ids AS asked
MATCH (s:Source {id: asked})
RETURN s.id AS id, s.record AS record
ORDER BY id
