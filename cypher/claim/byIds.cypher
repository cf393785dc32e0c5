// claim/byIds -- the claims of a list of ids, by id.
//
// @param   $ids  List<String>  ids of claims
// @returns id          String
// @returns about       String    id of an entity or a tie
// @returns aboutType   String    ENTITY or TIE
// @returns field       String?
// @returns textFr      String?
// @returns textEn      String?
// @returns status      String    a value of ClaimStatus
// @returns shown       Boolean?
// @returns disputeId   String?
// @returns recordedAt  String
// @access  read
UNWIND $ids AS asked
MATCH (c:Claim {id: asked})
RETURN c.id AS id, c.about AS about, c.aboutType AS aboutType, c.field AS field, c.textFr AS textFr, c.textEn AS textEn,
  c.status AS status, c.shown AS shown, c.disputeId AS disputeId, c.recordedAt AS recordedAt
ORDER BY id
