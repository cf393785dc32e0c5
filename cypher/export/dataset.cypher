// export/dataset -- dataset.yaml and the claims of claims.yaml as they were loaded; no row while a load is under way.
//
// @returns id      String
// @returns record  String  dataset.yaml as JSON
// @returns claims  String  the claims of claims.yaml, as JSON
// @access  read
MATCH (d:Dataset)
WHERE d.complete
RETURN d.id AS id, d.record AS record, d.claims AS claims
ORDER BY id
