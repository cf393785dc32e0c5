import './PathAnswer.css';
import { Info, Route } from 'lucide-react';
import { useEffect } from 'react';
import type { PathAnswerQuery as PathData } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { AnswerHead } from '../../evidence/AnswerHead.tsx';
import { CopyButtons } from '../../evidence/CopyButtons.tsx';
import { footnotedText } from '../../evidence/footnotes.ts';
import { useCopiedEnd } from '../../evidence/useCopiedEnd.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { announce } from '../../state/notices.ts';
import { changePath, lightUp } from '../../state/paths.ts';
import { type Scope, useScope } from '../../state/scope.ts';
import { type PathAsk, useView, viewActions } from '../../state/view.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import { AnswerTrouble } from '../../evidence/AnswerTrouble.tsx';
import { NearestPath } from './NearestPath.tsx';
import { PathFilters } from './PathFilters.tsx';
import { PathForm } from './PathForm.tsx';
import { PathStep, periodWords } from './PathStep.tsx';

const PathQuery = graphql(`
  query PathAnswer(
    $from: ID!
    $to: ID!
    $maxHops: Int!
    $ties: [TieKind!]
    $kinds: [EntityKind!]
    $minSources: Int!
    $avoid: [ID!]
    $via: [ID!]
    $window: String
    $undated: Boolean
    $knownOn: Date
    $lang: Language!
  ) {
    paths(
      from: $from
      to: $to
      maxHops: $maxHops
      ties: $ties
      kinds: $kinds
      minSources: $minSources
      avoid: $avoid
      via: $via
      window: $window
      undated: $undated
      knownOn: $knownOn
      first: 3
    ) {
      from {
        id
        kind
        shortName(lang: $lang)
      }
      to {
        id
        kind
        shortName(lang: $lang)
      }
      capped
      note(lang: $lang)
      hubs {
        id
        shortName(lang: $lang)
      }
      paths {
        length
        title(lang: $lang)
        through {
          id
          shortName(lang: $lang)
        }
        nodes {
          id
          kind
          name(lang: $lang)
        }
        hops {
          ...PathStep
        }
      }
    }
  }
`);

export type Path = PathData['paths']['paths'][number];

/** What is asked of the server for a path, within the dates in view. */
export const pathVariables = (asked: PathAsk, scope: Scope, lang: 'fr' | 'en') => ({
  from: asked.from,
  to: asked.to,
  maxHops: asked.maxHops,
  ties: asked.ties ? [...asked.ties] : null,
  kinds: asked.kinds ? [...asked.kinds] : null,
  minSources: asked.minSources,
  avoid: [...asked.avoid],
  via: [...asked.via],
  ...scope,
  lang,
});

/** How two things are tied, or the question for the two. */
export function PathAnswer() {
  const asked = useView((view) => view.path);
  if (!asked || asked.from === '' || asked.to === '')
    return <PathForm from={asked?.from ?? ''} to={asked?.to ?? ''} />;
  return <Paths asked={asked} />;
}

function Paths({ asked }: { asked: PathAsk }) {
  const words = useWords();
  const lang = useLanguage();
  const scope = useScope();
  const answer = useAnswer(PathQuery, pathVariables(asked, scope, lang));
  const found = dataOf(answer)?.paths;
  const isOfThese = found?.from.id === asked.from && found.to.id === asked.to;
  const path = isOfThese ? (found.paths[asked.chosen] ?? found.paths[0]) : undefined;
  useLit(path, answer.phase === 'ready' && isOfThese === true, asked);
  if (!found || !isOfThese)
    return <AnswerTrouble answer={answer} failed={words.path.failed} gone={words.path.gone} />;
  if (!path)
    return (
      <>
        <AnswerHead
          icon={<Route size={17} aria-hidden="true" />}
          kind={words.path.one}
          title={words.path.none}
        />
        <div className="inspector-body path-answer" tabIndex={0} role="region" aria-label={words.path.none}>
          <Ends found={found} />
          <p className="path-none">
            <Info size={16} aria-hidden="true" />
            <span>{found.from.id === found.to.id ? words.path.same : found.note}</span>
          </p>
          <NearestPath asked={asked} scope={scope} />
          <PathFilters asked={asked} />
        </div>
      </>
    );
  return <Found asked={asked} found={found} path={path} />;
}

/** The chosen path is drawn and lit, or its two ends where there is none; said once to those who listen. */
function useLit(path: Path | undefined, isReady: boolean, asked: PathAsk): void {
  const words = useWords();
  useEffect(() => {
    if (!isReady) return;
    if (!path) {
      lightUp([asked.from, asked.to], []);
      announce(words.path.none);
      return;
    }
    const { hops } = path;
    const statements = hops.flatMap(({ statement }) => (statement ? [statement.id] : []));
    lightUp(
      [...path.nodes.map(({ id }) => id), ...statements],
      hops.flatMap(({ statement, ties }) => ties.slice(0, statement ? 2 : 1).map(({ id }) => id)),
    );
    announce(path.title);
    // Once for each path, not when its texts come in another language.
  }, [path?.nodes.map(({ id }) => id).join(' '), isReady, asked]);
}

function Ends({ found }: { found: PathData['paths'] }) {
  return (
    <p className="path-ends">
      {[found.from, found.to].map(({ id, kind, shortName }, index) => (
        <span key={index}>
          <KindShape kind={kind} />
          <button type="button" className="name" onClick={() => viewActions.select(id)}>
            {shortName}
          </button>
        </span>
      ))}
    </p>
  );
}

function Found({ asked, found, path }: { asked: PathAsk; found: PathData['paths']; path: Path }) {
  const words = useWords();
  const lang = useLanguage();
  const copiedEnd = useCopiedEnd();
  const place = found.paths.indexOf(path);
  const hubs = found.hubs.map(({ shortName }) => shortName).join(', ');
  const last = path.nodes.at(-1);
  const text = () =>
    footnotedText(
      path.title,
      [
        {
          heading: null,
          lines: path.hops.map(({ sentence, period, statement, claims }) => {
            const date = statement ? statement.date?.text : period && periodWords(period, words);
            return { text: date ? `${sentence} (${date})` : sentence, claims };
          }),
        },
      ],
      copiedEnd(),
      lang,
    );
  return (
    <>
      <AnswerHead
        icon={<Route size={17} aria-hidden="true" />}
        kind={[words.path.of(place + 1, found.paths.length), hubs && words.path.hubs(hubs)]
          .filter(Boolean)
          .join(' · ')}
        title={path.title}
      />
      <div className="inspector-body path-answer" tabIndex={0} role="region" aria-label={path.title}>
        {found.paths.length > 1 && (
          <div className="path-alternatives" role="group" aria-label={words.path.alternatives}>
            {found.paths.map((one, index) => (
              <button
                key={index}
                type="button"
                className="button"
                aria-pressed={index === place}
                onClick={() => changePath({ chosen: index })}
              >
                {index > 0 && one.through
                  ? words.path.through(one.length, one.through.shortName)
                  : words.path.steps(one.length)}
              </button>
            ))}
          </div>
        )}
        <h3 className="visually-hidden">{words.path.stepList}</h3>
        <ol className="path-steps" aria-label={words.path.stepList}>
          {path.hops.map((hop, index) => (
            <PathStep
              key={`${hop.from.id} ${hop.to.id}`}
              hop={hop}
              avoidable={index > 0}
              kind={path.nodes[index]?.kind ?? 'COMPANY'}
            />
          ))}
          {last && (
            <li className="path-step path-end">
              <KindShape kind={last.kind} />
              <button type="button" className="name" onClick={() => viewActions.select(last.id)}>
                {last.name}
              </button>
            </li>
          )}
        </ol>
        {found.capped && <p className="source-note">{words.path.cut}</p>}
        <PathFilters asked={asked} />
        <CopyButtons text={text} />
      </div>
    </>
  );
}
