// test/removeThings -- removes every thing.
//
// @access  write
MATCH (t:Thing)
DETACH DELETE t
