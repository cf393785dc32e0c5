import { foldText } from '../../domain/foldText.ts';
import { searchIndexOf } from '../../search/searchIndexOf.ts';
import { loadEntities } from '../actor/loadEntities.ts';
import { badUserInput } from '../errors.ts';
import { checkedFirst, pageOfRows, type Order } from '../page.ts';
import type { EntityRow, SearchHitRow } from '../rows.ts';
import type { Resolvers } from '../types.generated.ts';
import { isNamed, matchExactly, matchNearly, type Match } from './match.ts';
import { cutSnippet } from './snippet.ts';
import { trigramsOf } from './trigramsOf.ts';

const BEST_FIRST: Order = { field: 'SCORE', direction: 'DESC' };
const DEFAULT_HITS = 10;
const MOST_HITS = 50;
const LONGEST_TEXT = 200;
/** Below this many exact hits, none of them called exactly so, names a typo away are looked for as well. */
const FEW_HITS = 3;
/** What an entity scores for being called exactly so, by an alias too: more than anything else gives. */
const NAMED = 10;
const MOST_SUGGESTIONS = 5;
/** The share of three-letter runs that a word with a typo keeps at the least. */
const SHARED_RUNS = 0.35;

export const searchResolvers: Resolvers = {
  Query: {
    async search(_root, { text, kinds, lang, ...request }, { shared, load }) {
      if (text.length > LONGEST_TEXT) {
        throw badUserInput(`text: ${text.length} characters are more than ${LONGEST_TEXT}; shorten it`);
      }
      // Before the store is asked: a page that cannot be had costs nothing.
      checkedFirst(request.first, DEFAULT_HITS, MOST_HITS);
      const folded = foldText(text);
      const words = folded.split(' ').filter(Boolean);
      const index = await searchIndexOf(shared);
      const exact = words.length > 0 ? index.exactly(words, kinds ?? null, MOST_HITS) : [];
      const scores = new Map(exact.map(({ id, score }, rank) => [id, score - rank / 1000]));
      const exactRows = await loadEntities(load, [...scores.keys()]);
      const hits = exactRows.map((row) => {
        const named = isNamed(row, words.join(' ')) ? NAMED : 0;
        return buildHit(row, matchExactly(row, words, lang), named + (scores.get(row.id) ?? 0));
      });

      let nearRows: EntityRow[] = [];
      const isNamedSo = hits.some(({ score }) => score > NAMED);
      if (hits.length < FEW_HITS && !isNamedSo && words.length > 0) {
        const near = index.nearly(words, kinds ?? null, MOST_HITS);
        const runs = words.flatMap(trigramsOf);
        const least = Math.max(1, Math.floor(runs.length * SHARED_RUNS));
        // Words run together or taken apart are near no word, but share most of their letters.
        const alike =
          hits.length + near.length === 0 ? index.alike(runs, least, kinds ?? null, MOST_HITS) : [];
        const ids = new Set([...near, ...alike].map(({ id }) => id).filter((id) => !scores.has(id)));
        nearRows = await loadEntities(load, [...ids]);
        for (const row of nearRows) {
          const match = matchNearly(row, words, lang);
          // Below 1, the score of the least exact hit; nearer words and fewer words beside them score more.
          if (match) hits.push(buildHit(row, match, match.closeness));
        }
      }
      const page = pageOfRows(hits, BEST_FIRST, request, DEFAULT_HITS, MOST_HITS);
      return { ...page, suggestions: hits.length > 0 ? [] : nearRows.slice(0, MOST_SUGGESTIONS) };
    },
  },
};

function buildHit(entity: EntityRow, { field, text, spans }: Match, score: number): SearchHitRow {
  return { id: entity.id, key: score, entity, score, field, ...cutSnippet(text, spans) };
}
