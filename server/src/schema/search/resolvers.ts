import { foldText } from '../../domain/foldText.ts';
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
/** Below this many exact hits, names a typo away are looked for as well. */
const FEW_HITS = 3;
/** What an entity scores for being called exactly so, by an alias too: more than anything else gives. */
const NAMED = 10;
const MOST_SUGGESTIONS = 5;
/** The share of three-letter runs that a word with a typo keeps at the least. */
const SHARED_RUNS = 0.35;

export const searchResolvers: Resolvers = {
  Query: {
    async search(_root, { text, kinds, ...request }, { store, load }) {
      if (text.length > LONGEST_TEXT) {
        throw badUserInput(`text: ${text.length} characters are more than ${LONGEST_TEXT}; shorten it`);
      }
      // Before the store is asked: a page that cannot be had costs nothing.
      checkedFirst(request.first, DEFAULT_HITS, MOST_HITS);
      const folded = foldText(text);
      const words = folded.split(' ').filter(Boolean);
      const asked = { kinds: kinds ? [...kinds] : null, limit: MOST_HITS };
      const exact =
        words.length > 0 ? await store.run('search/entities', { ...asked, text: words.join(' ') }) : [];
      const scores = new Map(exact.map(({ id, score }, rank) => [id, score - rank / 1000]));
      const exactRows = await loadEntities(load, [...scores.keys()]);
      const hits = exactRows.map((row) => {
        const named = isNamed(row, words.join(' ')) ? NAMED : 0;
        return buildHit(row, matchExactly(row, words), named + (scores.get(row.id) ?? 0));
      });

      const trigrams = words.flatMap(trigramsOf);
      let nearRows: EntityRow[] = [];
      if (hits.length < FEW_HITS && trigrams.length > 0) {
        const least = Math.max(1, Math.floor(trigrams.length * SHARED_RUNS));
        const near = await store.run('search/entitiesFuzzy', { ...asked, trigrams, least });
        nearRows = await loadEntities(
          load,
          near.flatMap(({ id }) => (scores.has(id) ? [] : [id])),
        );
        for (const row of nearRows) {
          const match = matchNearly(row, words);
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
