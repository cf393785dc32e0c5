// What a filter may look at, one field a line: name, type, and one or more expressions parted by " | ", each null where
// unknown. `n` is the thing itself; for a tie, `r` is the tie and `near` the entity it is seen from.

entity.id                Text     n.id
entity.name              Text     n.nameFr | n.nameEn
entity.words             Words    n.searchText
entity.sortName          Text     n.sortName
entity.from              Number   n.from
entity.kind              Text     n.kind
entity.country           Text     n.country
entity.organizationType  Text     n.organizationType
entity.allianceType      Text     n.allianceType
entity.status            Text     n.status
entity.policyKind        Text     n.policyKind
entity.language          Text     n.language
entity.quotation         Text     n.quotation
entity.sourceCount       Number   coalesce(n.sourceCount, 0)
entity.tieCount          Number   coalesce(n.tieCount, 0)
entity.disputed          Boolean  coalesce(n.disputed, false)
entity.recorded          Number   n.recorded
entity.dated             Boolean  (n.from IS NOT NULL OR n.to IS NOT NULL)
entity.starts            Number   coalesce(n.from, -12000000)
entity.ends              Number   coalesce(n.to, 12000000)
entity.planDated         Boolean  (n.plannedFrom IS NOT NULL OR n.plannedTo IS NOT NULL)
entity.planStarts        Number   coalesce(n.plannedFrom, -12000000)
entity.planEnds          Number   coalesce(n.plannedTo, 12000000)
entity.actualDated       Boolean  (n.actualFrom IS NOT NULL OR n.actualTo IS NOT NULL)
entity.actualStarts      Number   coalesce(n.actualFrom, -12000000)
entity.actualEnds        Number   coalesce(n.actualTo, 12000000)
entity.leastSlip         Number   n.actualFrom - n.plannedTo
entity.mostSlip          Number   n.actualTo - n.plannedFrom

tie.id                   Text     r.id
tie.kind                 Text     type(r)
tie.outgoing             Boolean  (startNode(r).id = near.id)
tie.stance               Text     r.stance
tie.partyRole            Text     r.partyRole
tie.role                 Text     r.roleFr | r.roleEn
tie.leastStake           Number   r.stakeLeast
tie.mostStake            Number   r.stakeMost
tie.sourceCount          Number   coalesce(r.sourceCount, 0)
tie.disputed             Boolean  coalesce(r.disputed, false)
tie.recorded             Number   r.recorded
tie.dated                Boolean  (r.from IS NOT NULL OR r.to IS NOT NULL)
tie.starts               Number   coalesce(r.from, -12000000)
tie.ends                 Number   coalesce(r.to, 12000000)

claim.id                 Text     n.id
claim.text               Text     n.textFr | n.textEn
claim.words              Words    n.searchText
claim.field              Text     n.field
claim.status             Text     n.status
claim.shown              Boolean  coalesce(n.shown, true)
claim.recordedAt         Text     n.recordedAt
claim.recorded           Number   n.recorded

source.id                Text     n.id
source.publisher         Text     n.publisher
source.title             Text     n.title
source.words             Words    n.searchText
source.kind              Text     n.sourceKind
source.recorded          Number   n.recorded
source.dated             Boolean  (n.from IS NOT NULL OR n.to IS NOT NULL)
source.starts            Number   coalesce(n.from, -12000000)
source.ends              Number   coalesce(n.to, 12000000)
