// claim/idsByStatus -- ids of the claims of some statuses, by id.
//
// @param   $statuses  List<String>  values of ClaimStatus
// @returns id  String
// @access  read
MATCH (c:Claim)
WHERE c.status IN $statuses
RETURN c.id AS id
ORDER BY id
