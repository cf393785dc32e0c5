// claim/disputes -- the disputes of a list of ids, by id.
//
// @param   $ids  List<String>  ids of disputes
// @returns id      String
// @returns record  String  the record of the dataset, as JSON
// @access  read
UNWIND $ids AS asked
MATCH (d:Dispute {id: asked})
RETURN d.id AS id, d.record AS record
ORDER BY id
