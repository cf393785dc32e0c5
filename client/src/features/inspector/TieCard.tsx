import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { CopyButtons } from '../../evidence/CopyButtons.tsx';
import { useCopiedEnd } from '../../evidence/useCopiedEnd.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { viewActions } from '../../state/view.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import { StanceChip } from '../../ui/StanceChip.tsx';
import { ClaimItem } from './ClaimsTab.tsx';
import { InspectorHead } from './InspectorHead.tsx';
import { InspectorTrouble } from './InspectorTrouble.tsx';
import { endsOf } from '../../evidence/SourceChip.tsx';

const TieQuery = graphql(`
  query TieInspected($ends: [ID!]!, $lang: Language!) {
    neighborhood(ids: $ends, first: 0) {
      ties {
        ...TieLine
        sentence(lang: $lang)
        claims {
          ...ClaimLine
        }
      }
    }
  }
`);

/** A line of the graph: its sentence, its ends, its period, and every claim behind it. */
export function TieCard({ id }: { id: string }) {
  const words = useWords();
  const lang = useLanguage();
  const answer = useAnswer(TieQuery, { ends: endsOf(id), lang });
  const tie = dataOf(answer)?.neighborhood.ties.find((other) => other.id === id);
  const copiedEnd = useCopiedEnd();
  if (!tie) return <InspectorTrouble answer={answer} id={id} />;
  const copied = async () => {
    const { footnotedText } = await import('../../evidence/footnotes.ts');
    return footnotedText(
      tie.sentence,
      [{ heading: null, lines: tie.claims.map((claim) => ({ text: claim.text, claims: [claim] })) }],
      copiedEnd(),
      lang,
    );
  };
  return (
    <>
      <InspectorHead id={id} kindText={words.tieNames[tie.kind]} title={tie.sentence} />
      <div className="inspector-body">
        <section>
          <h3>{words.inspector.between}</h3>
          <ul>
            {[tie.from, tie.to].map((end) => (
              <li key={end.id} className="line">
                <KindShape kind={end.kind} />
                <div className="line-body">
                  <button type="button" className="name" onClick={() => viewActions.select(end.id)}>
                    {end.kind === 'STATEMENT' ? end.name : end.shortName}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
        {(tie.period?.text || tie.stake || tie.stance) && (
          <dl className="facts">
            {tie.period?.text && (
              <>
                <dt>{words.inspector.period}</dt>
                <dd>{tie.period.text}</dd>
              </>
            )}
            {tie.stake && (
              <>
                <dt>{words.allianceTypes.STAKE}</dt>
                <dd>{tie.stake.text}</dd>
              </>
            )}
            {tie.stance && (
              <>
                <dt>{words.stanceVerbs[tie.stance]}</dt>
                <dd>
                  <StanceChip stance={tie.stance} />
                </dd>
              </>
            )}
          </dl>
        )}
        <section>
          <h3>{words.inspector.evidence}</h3>
          <ul className="claims">
            {tie.claims.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} open={tie.claims.length === 1} />
            ))}
          </ul>
        </section>
        <CopyButtons text={copied} />
      </div>
    </>
  );
}
