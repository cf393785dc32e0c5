import type { PolicyCardFragment, TieLineFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { useWords } from '../../state/language.ts';
import { StatementList } from './StatementRow.tsx';
import { TieGroup } from './TieRow.tsx';

export const PolicyCardParts = graphql(`
  fragment PolicyCard on Policy {
    id
    policyKind
    adopted {
      text(lang: $lang)
    }
    issuedByText
    requirements(lang: $lang)
    policyHistory: history {
      date {
        text(lang: $lang)
      }
      text(lang: $lang)
    }
    statements(first: 100) {
      totalCount
      nodes {
        ...StatementLine
      }
    }
  }
`);

/** A policy or label: who issued it, what it asks, who holds it, what became of it. */
export function PolicyCard({
  policy,
  ties,
}: {
  policy: PolicyCardFragment;
  ties: readonly TieLineFragment[];
}) {
  const words = useWords();
  const { id } = policy;
  const out = (kind: TieLineFragment['kind']) =>
    ties.filter((tie) => tie.kind === kind && tie.from.id === id);
  const into = (kind: TieLineFragment['kind']) => ties.filter((tie) => tie.kind === kind && tie.to.id === id);
  const holders = into('HOLDS');
  return (
    <>
      {(policy.adopted || policy.issuedByText) && (
        <dl className="facts">
          {policy.adopted && (
            <>
              <dt>{words.inspector.adopted}</dt>
              <dd>{policy.adopted.text}</dd>
            </>
          )}
          {policy.issuedByText && (
            <>
              <dt>{words.inspector.issuedBy}</dt>
              <dd>{policy.issuedByText}</dd>
            </>
          )}
        </dl>
      )}
      <TieGroup title={words.inspector.issuedBy} ties={into('ISSUES')} from={id} />
      <TieGroup title={words.inspector.holders(holders.length)} ties={holders} from={id} />
      {policy.requirements.length > 0 && (
        <section>
          <h3>{words.inspector.requirements}</h3>
          <ul className="bullets">
            {policy.requirements.map((requirement) => (
              <li key={requirement}>{requirement}</li>
            ))}
          </ul>
        </section>
      )}
      {policy.policyHistory.length > 0 && (
        <section>
          <h3>{words.inspector.history}</h3>
          <dl className="facts">
            {policy.policyHistory.map((event) => (
              <div key={event.text} className="fact">
                <dt>{event.date?.text ?? words.inspector.undated}</dt>
                <dd>{event.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <StatementList
        title={words.inspector.inWords}
        statements={policy.statements.nodes}
        total={policy.statements.totalCount}
        about={id}
        atFirst={5}
      />
      <TieGroup title={words.inspector.soughtBy} ties={into('SEEKS')} from={id} />
      <TieGroup title={words.inspector.followsFrom} ties={out('FOLLOWS_FROM')} from={id} />
      <TieGroup title={words.tieRows.FOLLOWS_FROM.in} ties={into('FOLLOWS_FROM')} from={id} />
      <TieGroup title={words.tieRows.BELONGS_TO.in} ties={into('BELONGS_TO')} from={id} />
    </>
  );
}
