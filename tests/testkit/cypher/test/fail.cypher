// test/fail -- a statement that fails when it runs: the same id twice.
//
// @access  write
UNWIND [1, 2] AS time
CREATE (:Entity {id: 'the-same'})
