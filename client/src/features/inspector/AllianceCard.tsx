import type { AllianceCardFragment, TieKind, TieLineFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import type { Words } from '../../locales/en.ts';
import { useWords } from '../../state/language.ts';
import { viewActions } from '../../state/view.ts';
import { InlineButton } from '../../ui/InlineButton.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { PromiseTable } from './PromiseTable.tsx';
import { NewsTag } from '../../evidence/NewsTag.tsx';
import { useSourceChip } from '../../evidence/SourceChip.tsx';
import { StatementList } from './StatementRow.tsx';
import { TieGroup } from './TieRow.tsx';

export const AllianceCardParts = graphql(`
  fragment AllianceCard on Alliance {
    id
    allianceType
    history {
      status
      label(lang: $lang)
      date {
        text(lang: $lang)
      }
    }
    parties {
      tie {
        id
        sourceCount
        period {
          text(lang: $lang)
        }
      }
      actor {
        id
        kind
        shortName(lang: $lang)
      }
      role
      roleText(lang: $lang)
      stake {
        text(lang: $lang)
      }
      disputed
      claims {
        id
        dispute {
          id
          versions {
            id
          }
        }
      }
    }
    milestones {
      ...PromiseLine
    }
    statements(first: 100) {
      totalCount
      nodes {
        ...StatementLine
      }
    }
  }
`);

/** The steps a deal has taken, on one line. */
export function StatusSteps({ history }: { history: AllianceCardFragment['history'] }) {
  if (history.length === 0) return null;
  return (
    <ol className="steps">
      {history.map((step, index) => (
        <li key={`${step.label}-${index}`}>
          <strong>{step.label}</strong>
          <span>{step.date?.text}</span>
        </li>
      ))}
    </ol>
  );
}

type Party = AllianceCardFragment['parties'][number];

/** Role and share in a few words; a share the role already names is not said twice. */
function partyWords({ roleText, role, stake }: Party, words: Words): string {
  const inRole = roleText ?? words.partyRoles[role];
  const share =
    stake && !inRole.toLowerCase().includes(stake.text.toLowerCase().slice(0, 7)) ? stake.text : null;
  return share === null ? inRole : `${inRole}${words.inspector.semicolon}${share}`;
}

function PartyRow({ party }: { party: Party }) {
  const words = useWords();
  const { chip, card } = useSourceChip({ tie: party.tie.id }, party.tie.sourceCount);
  const versions = party.claims.find((claim) => claim.dispute)?.dispute?.versions.length ?? 1;
  return (
    <li className="line">
      <KindShape kind={party.actor.kind} />
      <div className="line-body">
        <p>
          <NewsTag ids={[party.tie.id, party.actor.id]} />
          <InlineButton className="name" onPress={() => viewActions.select(party.actor.id)}>
            {party.actor.shortName}
          </InlineButton>{' '}
          <InlineButton className="role" onPress={() => viewActions.select(party.tie.id)}>
            {partyWords(party, words)}
          </InlineButton>{' '}
          {party.disputed && (
            <button type="button" className="tag doubt" onClick={() => viewActions.select(party.tie.id)}>
              ≠ {words.inspector.versions(versions)}
            </button>
          )}
        </p>
        {card}
      </div>
      {chip}
    </li>
  );
}

/** A deal: parties, what was promised and came, the words about it, then everything else it hangs on. */
export function AllianceCard({
  alliance,
  ties,
}: {
  alliance: AllianceCardFragment;
  ties: readonly TieLineFragment[];
}) {
  const words = useWords();
  const of = (kind: TieKind) => ties.filter((tie) => tie.kind === kind);
  const other = ties.filter(({ kind }) => ['MEMBER_OF', 'OWNS', 'ISSUES', 'HOLDS'].includes(kind));
  return (
    <>
      {alliance.parties.length > 0 && (
        <section>
          <h3>{words.inspector.parties}</h3>
          <ul>
            {alliance.parties.map((party) => (
              <PartyRow key={party.tie.id} party={party} />
            ))}
          </ul>
        </section>
      )}
      <PromiseTable title={words.inspector.promised} milestones={alliance.milestones} />
      <StatementList
        title={words.inspector.inWords}
        statements={alliance.statements.nodes}
        total={alliance.statements.totalCount}
        about={alliance.id}
        atFirst={5}
      />
      <TieGroup title={words.inspector.followsFrom} ties={of('FOLLOWS_FROM')} from={alliance.id} />
      <TieGroup title={words.inspector.seeks} ties={of('SEEKS')} from={alliance.id} />
      <TieGroup title={words.inspector.resultsIn} ties={of('RESULTS_IN')} from={alliance.id} />
      <TieGroup title={words.inspector.otherTies} ties={other} from={alliance.id} />
    </>
  );
}
