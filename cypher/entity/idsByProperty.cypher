// entity/idsByProperty -- ids of the entities of some kinds that have one of the values of every property asked, by id.
//
// @param   $kinds          List<String>   values of EntityKind
// @param   $allianceTypes  List<String>?  values of AllianceType; null when not asked, as for all that follow
// @param   $statuses       List<String>?  values of AllianceStatus
// @param   $policyKinds    List<String>?  values of PolicyKind
// @param   $language       String?        fr or en
// @param   $planned        Boolean?       true: has a plan
// @param   $happened       Boolean?       true: is known to have happened
// @returns id  String
// @access  read
MATCH (e:Entity)
WHERE e.kind IN $kinds
  AND ($allianceTypes IS NULL OR e.allianceType IN $allianceTypes)
  AND ($statuses IS NULL OR e.status IN $statuses)
  AND ($policyKinds IS NULL OR e.policyKind IN $policyKinds)
  AND ($language IS NULL OR e.language = $language)
  AND ($planned IS NULL OR (e.plannedFrom IS NOT NULL OR e.plannedTo IS NOT NULL) = $planned)
  AND ($happened IS NULL OR (e.actualFrom IS NOT NULL OR e.actualTo IS NOT NULL) = $happened)
RETURN e.id AS id
ORDER BY id
