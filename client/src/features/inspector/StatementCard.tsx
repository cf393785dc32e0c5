import type { StatementCardFragment, TieLineFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { useWords } from '../../state/language.ts';
import { viewActions } from '../../state/view.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import { StanceChip, stanceColour } from '../../ui/StanceChip.tsx';
import { Awaited } from '../../evidence/Awaited.tsx';
import { SourceCard, useEvidence } from '../../evidence/SourceChip.tsx';
import { TieGroup } from './TieRow.tsx';

export const StatementCardParts = graphql(`
  fragment StatementCard on Statement {
    id
    quotation
    paraphrase(lang: $lang)
    language
    languageCode
    note(lang: $lang)
    venue(lang: $lang)
    disputed
    date {
      text(lang: $lang)
    }
    medium {
      id
      shortName(lang: $lang)
    }
    reportedBy {
      id
      shortName(lang: $lang)
    }
    positions {
      stance
      subject {
        id
        kind
        shortName(lang: $lang)
      }
    }
  }
`);

/** Something said: the words first, then by whom, on what, when, where, through whom, on what evidence. */
export function StatementCard({
  statement,
  ties,
}: {
  statement: StatementCardFragment;
  ties: readonly TieLineFragment[];
}) {
  const words = useWords();
  const evidence = useEvidence({ entity: statement.id }, true);
  const lead = statement.positions[0]?.stance ?? 'MIXED';
  const of = (kind: TieLineFragment['kind']) => ties.filter((tie) => tie.kind === kind);
  const where = [statement.venue, statement.medium?.shortName].filter(Boolean).join(', ');
  return (
    <>
      <figure className="lead" style={{ '--stance': stanceColour(lead) } as React.CSSProperties}>
        {statement.quotation ? (
          <blockquote lang={statement.languageCode ?? undefined}>« {statement.quotation} »</blockquote>
        ) : (
          <p>{statement.paraphrase}</p>
        )}
        {statement.quotation && statement.paraphrase && <p className="below">{statement.paraphrase}</p>}
        {!statement.quotation && <span className="tag">{words.inspector.paraphrase}</span>}
        {statement.disputed && <span className="tag doubt">≠ {words.inspector.disputed}</span>}
      </figure>
      <TieGroup title={words.inspector.said} ties={of('SAID')} from={statement.id} />
      <TieGroup title={words.inspector.onBehalf} ties={of('ON_BEHALF_OF')} from={statement.id} />
      {statement.positions.length > 0 && (
        <section>
          <h3>{words.inspector.onWhat}</h3>
          <ul>
            {statement.positions.map(({ subject, stance }) => (
              <li key={subject.id} className="line">
                <KindShape kind={subject.kind} />
                <div className="line-body">
                  <button type="button" className="name" onClick={() => viewActions.select(subject.id)}>
                    {subject.shortName}
                  </button>
                </div>
                <span className="stance-word" style={{ color: stanceColour(stance) }}>
                  <StanceChip stance={stance} /> {words.stanceVerbs[stance]}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <dl className="facts">
        <dt>{words.inspector.when}</dt>
        <dd>{statement.date?.text ?? words.inspector.undated}</dd>
        {where && (
          <>
            <dt>{words.inspector.where}</dt>
            <dd>{where}</dd>
          </>
        )}
        {statement.reportedBy && (
          <>
            <dt>{words.inspector.through}</dt>
            <dd>{words.inspector.quotedBy(statement.reportedBy.shortName)}</dd>
          </>
        )}
        {statement.note && (
          <>
            <dt>{words.inspector.note}</dt>
            <dd>{statement.note}</dd>
          </>
        )}
      </dl>
      <section>
        <h3>{words.tabs.sources}</h3>
        <div className="source-card flat">
          {evidence.phase === 'ready' ? (
            <SourceCard claims={evidence.claims} of={statement.id} />
          ) : (
            <Awaited phase={evidence.phase} failed={words.source.failed} />
          )}
        </div>
      </section>
    </>
  );
}
