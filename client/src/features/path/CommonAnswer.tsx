import './PathAnswer.css';
import { Share2 } from 'lucide-react';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { AnswerHead } from '../../evidence/AnswerHead.tsx';
import { AnswerTrouble } from '../../evidence/AnswerTrouble.tsx';
import { CopyButtons } from '../../evidence/CopyButtons.tsx';
import { footnotedText } from '../../evidence/footnotes.ts';
import { useCopiedEnd } from '../../evidence/useCopiedEnd.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { useScope } from '../../state/scope.ts';
import { currentView, useView, viewActions } from '../../state/view.ts';
import { ThingLine } from './ThingLine.tsx';

const CommonQuery = graphql(`
  query CommonAnswer($ids: [ID!]!, $window: String, $undated: Boolean, $knownOn: Date, $lang: Language!) {
    commonNeighbors(ids: $ids, window: $window, undated: $undated, knownOn: $knownOn, first: 50) {
      total
      nodes {
        of
        entity {
          id
          kind
          shortName(lang: $lang)
          name(lang: $lang)
        }
        ties {
          id
          sentence(lang: $lang)
          claims {
            ...FootnoteCitations
          }
        }
      }
    }
    entities(ids: $ids) {
      id
      kind
      shortName(lang: $lang)
    }
  }
`);

/** What a selection has in common. */
export function CommonAnswer() {
  const ids = useView((view) => (view.answer?.kind === 'common' ? view.answer.ids : null));
  return ids && <Common key={ids.join(' ')} ids={ids} />;
}

function Common({ ids }: { ids: readonly string[] }) {
  const words = useWords();
  const lang = useLanguage();
  const scope = useScope();
  const answer = useAnswer(CommonQuery, { ids: [...ids], ...scope, lang });
  const data = dataOf(answer);
  const copiedEnd = useCopiedEnd();
  if (!data) return <AnswerTrouble answer={answer} failed={words.path.failed} gone={words.path.gone} />;
  const { nodes, total } = data.commonNeighbors;
  const chosen = data.entities.filter((entity) => entity !== null);
  const nameOf = (id: string) => chosen.find((entity) => entity.id === id)?.shortName ?? id;
  const show = () => {
    const wanted = nodes.map(({ entity }) => entity.id);
    const { shown } = currentView();
    viewActions.set(
      {
        shown: [...shown, ...[...ids, ...wanted].filter((id) => !shown.includes(id))],
        lit: [...ids, ...wanted, ...nodes.flatMap(({ ties }) => ties.map(({ id }) => id))],
      },
      { kind: 'add', ids: wanted },
    );
  };
  const copied = () =>
    footnotedText(
      `${words.path.common}: ${chosen.map(({ shortName }) => shortName).join(', ')}`,
      nodes.map(({ entity, ties }) => ({
        heading: entity.name,
        lines: ties.map(({ sentence, claims }) => ({ text: sentence, claims })),
      })),
      copiedEnd(),
      lang,
    );
  return (
    <>
      <AnswerHead
        icon={<Share2 size={17} aria-hidden="true" />}
        kind={words.path.commonKind}
        title={words.path.common}
      />
      <div className="inspector-body path-answer" tabIndex={0} role="region" aria-label={words.path.common}>
        <section>
          <h3>{words.path.selection}</h3>
          <ul className="joined-things">
            {chosen.map((thing) => (
              <ThingLine key={thing.id} thing={thing} />
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.path.commonCount(total)}</h3>
          <ul className="joined-things">
            {nodes.map(({ entity, of }) => (
              <ThingLine
                key={entity.id}
                thing={entity.kind === 'STATEMENT' ? { ...entity, shortName: entity.name } : entity}
                {...(ids.length > 2 ? { note: words.path.commonOf(of.map(nameOf).join(', ')) } : {})}
              />
            ))}
          </ul>
        </section>
        {nodes.length > 0 && (
          <button type="button" className="button" onClick={show}>
            {words.path.commonShow(nodes.length)}
          </button>
        )}
        {nodes.length > 0 && <CopyButtons text={copied} />}
      </div>
    </>
  );
}
