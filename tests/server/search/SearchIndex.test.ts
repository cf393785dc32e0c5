import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKeyed } from '#server/schema/page.ts';
import { mayMiss, SearchIndex, type SearchText } from '#server/search/SearchIndex.ts';
import { allowance, WordDistance } from '#server/search/WordDistance.ts';

function indexOf(texts: readonly SearchText[]): SearchIndex {
  const index = new SearchIndex();
  index.add(texts);
  index.finish();
  return index;
}

const named = (id: string, searchText: string, more: Partial<SearchText> = {}): SearchText => ({
  id,
  kind: 'COMPANY',
  sortName: searchText,
  searchText,
  sourceCount: 1,
  tieCount: 0,
  from: null,
  ...more,
});

describe('the search index', () => {
  const index = indexOf([
    named('thales', 'thales'),
    named('thales-services', 'thales services', { sourceCount: 9 }),
    named('group', 'groupe thales'),
    named('rethales', 'rethalesia', { sourceCount: 50 }),
    named('st-1', 'le cloud de confiance est une chance', { kind: 'STATEMENT' }),
    named('orange', 'orange sa'),
  ]);
  const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

  it('gives the name first, then names that begin so, then words, then parts of words', () => {
    expect(idsOf(index.exactly(['thales'], null, 10))).toEqual([
      'thales',
      'thales-services',
      'group',
      'rethales',
    ]);
    expect(idsOf(index.exactly(['thales'], null, 2))).toEqual(['thales', 'thales-services']);
    expect(idsOf(index.exactly(['serv', 'thal'], null, 10))).toEqual(['thales-services']);
  });

  it('keeps to the kinds asked, and finds nothing where there is nothing', () => {
    expect(index.exactly(['cloud'], ['COMPANY'], 10)).toEqual([]);
    expect(idsOf(index.exactly(['cloud'], ['STATEMENT'], 10))).toEqual(['st-1']);
    expect(index.exactly(['zebra'], null, 10)).toEqual([]);
    expect(indexOf([]).exactly(['zebra'], null, 10)).toEqual([]);
  });

  it('forgives letters left out, added, replaced and exchanged, and a legal form that is wrong', () => {
    for (const word of ['thals', 'thalees', 'thaies', 'tahles'])
      expect(idsOf(index.nearly([word], null, 10))[0]).toBe('thales');
    expect(idsOf(index.nearly(['ornage', 'se'], null, 10))).toEqual(['orange']);
  });

  it('does not take short words of quotations for others', () => {
    expect(index.nearly(['clouf'], null, 10)).toEqual([]);
    expect(idsOf(index.nearly(['confiamce'], null, 10))).toEqual(['st-1']);
  });

  it('finds by shared runs of letters what a missing space has hidden', () => {
    expect(idsOf(index.alike(['gro', 'rou', 'oup', 'upe', 'pet', 'eth', 'tha'], 4, null, 10))).toEqual([
      'group',
    ]);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 7 });
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const texts = fc
    .array(fc.tuple(text, fc.nat(3)), { minLength: 1, maxLength: 25 })
    .map((rows) =>
      rows.map(([searchText, sourceCount], place) => named(`e${place}`, searchText, { sourceCount })),
    );

  it('finds what reading every text would find', () => {
    fc.assert(
      fc.property(texts, fc.array(word, { minLength: 1, maxLength: 3 }), (rows, words) => {
        const built = indexOf(rows);
        const exact = rows.filter(({ searchText }) => words.every((part) => searchText.includes(part)));
        expect(new Set(idsOf(built.exactly(words, null, 100)))).toEqual(new Set(idsOf(exact)));
        const near = rows.filter(({ searchText }) =>
          words.every(
            (asked) =>
              mayMiss(asked) ||
              searchText
                .split(' ')
                .some((own) => new WordDistance(asked, allowance(asked.length)).to(own, 0).off !== null),
          ),
        );
        const expected = words.every(mayMiss) ? [] : near;
        expect(new Set(idsOf(built.nearly(words, null, 100)))).toEqual(new Set(idsOf(expected)));
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('gives ids in the order of a key, unknown ones last, and goes on after any of them', () => {
    const dated = fc.array(fc.tuple(fc.option(fc.integer({ min: -5, max: 5 }), { nil: null }), fc.nat(3)), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(dated, fc.boolean(), fc.nat(30), (rows, descending, pick) => {
        const built = indexOf(
          rows.map(([from, tieCount], place) => named(`e${place}`, 'x', { from, tieCount })),
        );
        for (const key of ['DATE', 'TIES'] as const) {
          const keyOf = (id: string) => rows[Number(id.slice(1))]?.[key === 'DATE' ? 0 : 1] ?? null;
          const ids = built.inOrder(['COMPANY'], key, descending, null);
          const keyed = ids.map((id) => ({ id, key: keyOf(id) }));
          const order = compareKeyed({ field: key, direction: descending ? 'DESC' : 'ASC' });
          expect(keyed).toEqual(keyed.toSorted(order));
          const after = keyed[pick % Math.max(1, keyed.length)];
          if (!after) continue;
          expect(built.inOrder(['COMPANY'], key, descending, after)).toEqual(
            ids.slice(ids.indexOf(after.id) + 1),
          );
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
