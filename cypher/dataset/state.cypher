// dataset/state -- which dataset the store holds, and whether its loading came to an end; no row when empty.
//
// @returns id        String
// @returns checksum  String?  of the rows that were loaded
// @returns complete  Boolean?
// @returns origin    String?  the folder it was loaded from
// @access  read
MATCH (d:Dataset)
RETURN d.id AS id, d.checksum AS checksum, d.complete AS complete, d.origin AS origin
ORDER BY id
