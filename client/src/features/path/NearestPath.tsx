import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { useWords } from '../../state/language.ts';
import { changePath } from '../../state/paths.ts';
import type { Scope } from '../../state/scope.ts';
import { type PathAsk, viewActions } from '../../state/view.ts';

const NearestQuery = graphql(`
  query NearestPaths(
    $from: ID!
    $to: ID!
    $maxHops: Int!
    $ties: [TieKind!]
    $minSources: Int!
    $avoid: [ID!]
    $window: String
    $undated: Boolean
  ) {
    plain: paths(from: $from, to: $to, ties: $ties, window: $window, undated: $undated, first: 1) {
      paths {
        length
      }
    }
    dates: paths(
      from: $from
      to: $to
      maxHops: $maxHops
      ties: $ties
      minSources: $minSources
      avoid: $avoid
      first: 1
    ) {
      paths {
        length
      }
    }
    ties: paths(
      from: $from
      to: $to
      maxHops: $maxHops
      minSources: $minSources
      avoid: $avoid
      window: $window
      undated: $undated
      first: 1
    ) {
      paths {
        length
      }
    }
    all: paths(from: $from, to: $to, first: 1) {
      paths {
        length
      }
    }
  }
`);

type Way = 'plain' | 'dates' | 'ties' | 'all';

/** Where there is no path: the nearest questions that have an answer, the least changed first. */
export function NearestPath({ asked, scope }: { asked: PathAsk; scope: Scope }) {
  const words = useWords();
  const answer = useAnswer(
    NearestQuery,
    asked.from === asked.to
      ? null
      : {
          from: asked.from,
          to: asked.to,
          maxHops: asked.maxHops,
          ties: asked.ties ? [...asked.ties] : null,
          minSources: asked.minSources,
          avoid: [...asked.avoid],
          window: scope.window,
          undated: scope.undated,
        },
  );
  const data = dataOf(answer);
  if (!data || asked.from === asked.to) return null;
  const lengthOf = (way: Way) => data[way].paths[0]?.length;
  const ways = (['ties', 'dates', 'plain'] as const).filter((way) => lengthOf(way) !== undefined);
  const offered: readonly Way[] = ways.length > 0 ? ways : lengthOf('all') === undefined ? [] : ['all'];
  if (offered.length === 0) return <p className="source-note">{words.path.apart}</p>;
  const take = (way: Way) => {
    const loosened = { minSources: 0, avoid: [], via: [], maxHops: 6 };
    if (way === 'ties') changePath({ ties: undefined, kinds: undefined });
    else if (way === 'plain') changePath({ ...loosened, kinds: undefined });
    else if (way === 'dates') viewActions.set({ window: null }, { kind: 'window' });
    else {
      viewActions.set(
        { window: null, path: { from: asked.from, to: asked.to, chosen: 0, ...loosened } },
        { kind: 'path', ids: [asked.from, asked.to] },
      );
    }
  };
  return (
    <div className="path-nearest">
      <p>{words.path.nearest}</p>
      <ul>
        {offered.map((way) => (
          <li key={way}>
            <button type="button" className="button" onClick={() => take(way)}>
              {words.path.nearestWith(words.path.relaxed[way], lengthOf(way) ?? 0)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
