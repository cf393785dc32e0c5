// claim/citations -- what each of a list of claims cites, in the order of the claim.
//
// @param   $ids  List<String>  ids of claims
// @returns claimId    String
// @returns sourceId   String
// @returns quotation  String?  the exact fragment
// @returns locator    String?
// @access  read
UNWIND $ids AS claimId
MATCH (:Claim {id: claimId})-[r:CITES]->(s:Source)
RETURN claimId, s.id AS sourceId, r.quotation AS quotation, r.locator AS locator
ORDER BY claimId, coalesce(r.position, 0), sourceId, quotation
