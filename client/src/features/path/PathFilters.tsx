import { Check, X } from 'lucide-react';
import type { TieKind } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { changePath } from '../../state/paths.ts';
import { type PathAsk, useView } from '../../state/view.ts';
import { windowWords } from '../../state/window.ts';

const NamesQuery = graphql(`
  query AvoidedNames($ids: [ID!]!, $lang: Language!) {
    entities(ids: $ids) {
      id
      shortName(lang: $lang)
    }
  }
`);

const WORDS_SAID: readonly TieKind[] = ['SAID', 'ABOUT'];
const TIES: readonly TieKind[] = [
  'PARTY_TO',
  'OWNS',
  'WORKS_FOR',
  'MEMBER_OF',
  'RESULTS_IN',
  'SEEKS',
  'FOLLOWS_FROM',
  'ISSUES',
  'HOLDS',
  'BELONGS_TO',
];
const OWNERSHIP: readonly TieKind[] = ['OWNS'];

type Sort = 'all' | 'ties' | 'statements' | 'ownership';

/** Which sort of tie is asked for. */
export function sortOf({ ties }: Pick<PathAsk, 'ties'>): Sort {
  if (!ties) return 'all';
  if (ties.length === 1 && ties[0] === 'OWNS') return 'ownership';
  return ties.includes('SAID') ? 'statements' : 'ties';
}

export function tiesOf(sort: Sort): readonly TieKind[] | undefined {
  if (sort === 'all') return undefined;
  return sort === 'ties' ? TIES : sort === 'statements' ? WORDS_SAID : OWNERSHIP;
}

/** What a path may be made of: ties, words, ownership only, how long, how well sourced, past what not. */
export function PathFilters({ asked }: { asked: PathAsk }) {
  const words = useWords();
  const lang = useLanguage();
  const window = useView((view) => view.window);
  const undated = useView((view) => view.undated);
  const names = dataOf(
    useAnswer(NamesQuery, asked.avoid.length > 0 ? { ids: [...asked.avoid], lang } : null),
  );
  const nameOf = (id: string) => names?.entities.find((entity) => entity?.id === id)?.shortName ?? id;
  const sort = sortOf(asked);
  const choose = (next: Sort) => changePath({ ties: tiesOf(next) });
  const chips: readonly { on: boolean; text: string; next: Sort }[] = [
    {
      on: sort === 'all' || sort === 'ties',
      text: words.path.ties,
      next:
        sort === 'all'
          ? 'statements'
          : sort === 'statements'
            ? 'all'
            : sort === 'ties'
              ? 'statements'
              : 'ties',
    },
    {
      on: sort === 'all' || sort === 'statements',
      text: words.path.statements,
      next: sort === 'all' ? 'ties' : sort === 'ties' ? 'all' : sort === 'statements' ? 'ties' : 'statements',
    },
    {
      on: sort === 'ownership',
      text: words.path.ownership,
      next: sort === 'ownership' ? 'all' : 'ownership',
    },
  ];
  return (
    <section className="path-filters" aria-labelledby="path-filters-title">
      <h3 id="path-filters-title">{words.path.other}</h3>
      <div className="path-chips" role="group" aria-labelledby="path-filters-title">
        {chips.map(({ on, text, next }) => (
          <button key={text} type="button" className="button" aria-pressed={on} onClick={() => choose(next)}>
            {on && <Check size={14} aria-hidden="true" />} {text}
          </button>
        ))}
        <select
          className="path-select"
          aria-label={words.path.upTo}
          value={asked.maxHops}
          onChange={(event) => changePath({ maxHops: Number(event.currentTarget.value) })}
        >
          {[1, 2, 3, 4, 5, 6].map((count) => (
            <option key={count} value={count}>
              {words.path.upToSteps(count)}
            </option>
          ))}
        </select>
        <select
          className="path-select"
          aria-label={words.path.sources}
          value={asked.minSources}
          onChange={(event) => changePath({ minSources: Number(event.currentTarget.value) })}
        >
          {[0, 1, 2, 3].map((count) => (
            <option key={count} value={count}>
              {count === 0 ? words.path.anySources : words.path.leastSources(count)}
            </option>
          ))}
        </select>
        {asked.avoid.map((id) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-label={words.path.allow(nameOf(id))}
            onClick={() => changePath({ avoid: asked.avoid.filter((other) => other !== id) })}
          >
            {words.path.without(nameOf(id))} <X size={14} aria-hidden="true" />
          </button>
        ))}
      </div>
      <p className="path-dates">
        {words.affair.window(windowWords(window, lang, words.strip), undated || window === null)}
      </p>
    </section>
  );
}
