// claim/versions -- ids of the claims that are versions of each of a list of disputes, in the order of the dataset.
//
// @param   $ids  List<String>  ids of disputes
// @returns of  String  the asked id
// @returns id  String
// @access  read
UNWIND $ids AS of
MATCH (:Dispute {id: of})<-[:VERSION_OF]-(c:Claim)
RETURN of, c.id AS id
ORDER BY of, coalesce(c.position, 0), id
