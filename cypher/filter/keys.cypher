// What a list may be sorted by, one key a line: name and expression, null where unknown; `n` is the thing listed, `r` a tie
// and `near` what it starts at. Texts are ones both engines sort alike.

entity.NAME                    n.sortName
entity.SOURCES                 coalesce(n.sourceCount, 0)
entity.TIES                    coalesce(n.tieCount, 0)
entity.DATE                    n.from
entity.PLANNED                 n.plannedFrom
entity.ACTUAL                  n.actualFrom
entity.SLIP                    n.actualFrom - n.plannedTo
entity.STATEMENTS              COUNT { (n)<-[:ABOUT]-(:Statement) }
entity.LATEST_STATEMENT        reduce(latest = null, day IN [(n)<-[:ABOUT]-(said:Statement) | said.from] | CASE WHEN day IS NOT NULL AND (latest IS NULL OR day > latest) THEN day ELSE latest END)
entity.STATEMENTS_MADE         COUNT { (n)-[:SAID]->(:Statement) }
entity.LATEST_STATEMENT_MADE   reduce(latest = null, day IN [(n)-[:SAID]->(said:Statement) | said.from] | CASE WHEN day IS NOT NULL AND (latest IS NULL OR day > latest) THEN day ELSE latest END)
entity.ALLIANCES               COUNT { (n)-[:PARTY_TO]->(:Alliance) }
entity.PARTIES                 COUNT { (n)<-[:PARTY_TO]-(:Entity) }
entity.HOLDERS                 COUNT { (n)<-[:HOLDS]-(:Entity) }
entity.SUBJECTS                COUNT { (n)-[:ABOUT]->(:Entity) }
claim.ID                       n.id
claim.RECORDED                 n.recordedAt
claim.CITATIONS                COUNT { (n)-[:CITES]->(:Source) }
source.PUBLISHED               n.from
source.PUBLISHER               n.sortName
source.TITLE                   n.sortTitle
source.CLAIMS                  COUNT { (n)<-[:CITES]-(:Claim) }
tie.START                      near.id
tie.DATE                       r.from
tie.END                        r.to
tie.SOURCES                    coalesce(r.sourceCount, 0)
tie.STAKE                      r.stakeLeast
tie.RECORDED                   r.recorded
