import './PathAnswer.css';
import { Info, Waypoints } from 'lucide-react';
import { useEffect } from 'react';
import type { ConnectAnswerQuery as ConnectData } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { AnswerHead } from '../../evidence/AnswerHead.tsx';
import { AnswerTrouble } from '../../evidence/AnswerTrouble.tsx';
import { CopyButtons } from '../../evidence/CopyButtons.tsx';
import { sourceIdsOf, useEvidenceChip } from '../../evidence/EvidenceChip.tsx';
import { footnotedText } from '../../evidence/footnotes.ts';
import { useCopiedEnd } from '../../evidence/useCopiedEnd.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { announce } from '../../state/notices.ts';
import { lightUp } from '../../state/paths.ts';
import { useScope } from '../../state/scope.ts';
import { useView } from '../../state/view.ts';
import { ThingLine } from './ThingLine.tsx';

const ConnectQuery = graphql(`
  query ConnectAnswer($ids: [ID!]!, $window: String, $undated: Boolean, $knownOn: Date, $lang: Language!) {
    connect(ids: $ids, maxHops: 4, window: $window, undated: $undated, knownOn: $knownOn) {
      note(lang: $lang)
      capped
      unreached {
        id
        kind
        shortName(lang: $lang)
      }
      nodes {
        __typename
        id
        kind
        name(lang: $lang)
        shortName(lang: $lang)
      }
      ties {
        id
        sentence(lang: $lang)
        claims {
          ...ClaimLine
        }
      }
    }
  }
`);

type Joined = ConnectData['connect'];

/** What joins a selection: drawn and lit on the canvas, its ties as sentences. */
export function ConnectAnswer() {
  const ids = useView((view) => (view.answer?.kind === 'connect' ? view.answer.ids : null));
  return ids && <Connection key={ids.join(' ')} ids={ids} />;
}

function Connection({ ids }: { ids: readonly string[] }) {
  const words = useWords();
  const lang = useLanguage();
  const scope = useScope();
  const answer = useAnswer(ConnectQuery, { ids: [...ids], ...scope, lang });
  const found = dataOf(answer)?.connect;
  const things = found?.nodes.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!found) return;
    lightUp(
      found.nodes.map(({ id }) => id),
      found.ties.map(({ id }) => id),
    );
    announce(found.note);
    // Once for each sub-graph, not when its texts come in another language.
  }, [things]);
  if (!found) return <AnswerTrouble answer={answer} failed={words.path.failed} gone={words.path.gone} />;
  return <Found ids={ids} found={found} />;
}

function Found({ ids, found }: { ids: readonly string[]; found: Joined }) {
  const words = useWords();
  const lang = useLanguage();
  const copiedEnd = useCopiedEnd();
  const title = words.path.connect(ids.length);
  const between = found.nodes.filter(({ id }) => !ids.includes(id));
  const text = () =>
    footnotedText(
      title,
      [
        {
          heading: found.note,
          lines: found.ties.map(({ sentence, claims }) => ({ text: sentence, claims })),
        },
      ],
      copiedEnd(),
      lang,
    );
  return (
    <>
      <AnswerHead
        icon={<Waypoints size={17} aria-hidden="true" />}
        kind={words.path.connectKind}
        title={title}
      />
      <div className="inspector-body path-answer" tabIndex={0} role="region" aria-label={title}>
        <p className="path-none">
          <Info size={16} aria-hidden="true" />
          <span>{found.ties.length === 0 ? words.path.connectNothing : found.note}</span>
        </p>
        {found.unreached.length > 0 && (
          <section>
            <h3>{words.path.unreached}</h3>
            <ul className="joined-things">
              {found.unreached.map((thing) => (
                <ThingLine key={thing.id} thing={thing} />
              ))}
            </ul>
          </section>
        )}
        {between.length > 0 && (
          <section>
            <h3>{words.path.connectList}</h3>
            <ul className="joined-things">
              {between.map((thing) => (
                <ThingLine
                  key={thing.id}
                  thing={thing.__typename === 'Statement' ? { ...thing, shortName: thing.name } : thing}
                />
              ))}
            </ul>
          </section>
        )}
        {found.ties.length > 0 && <h3>{words.path.joiningTies}</h3>}
        {found.ties.length > 0 && (
          <ol className="path-steps">
            {found.ties.map((tie) => (
              <JoiningTie key={tie.id} tie={tie} />
            ))}
          </ol>
        )}
        {found.ties.length > 0 && <CopyButtons text={text} />}
      </div>
    </>
  );
}

function JoiningTie({ tie }: { tie: Joined['ties'][number] }) {
  const { chip, card } = useEvidenceChip(tie.claims, String(sourceIdsOf(tie.claims).length));
  return (
    <li className="joining-tie">
      <p className="path-meta">
        <span className="path-sentence">{tie.sentence}</span> {chip}
      </p>
      {card}
    </li>
  );
}
