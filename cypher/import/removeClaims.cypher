// import/removeClaims -- removes every claim with what it concerns and cites; they are written anew.
//
// @access  write
MATCH (n:Claim)
DETACH DELETE n
