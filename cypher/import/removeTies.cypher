// import/removeTies -- removes every tie; they are written anew.
//
// @access  write
MATCH (:Entity)-[r]->(:Entity)
DELETE r
