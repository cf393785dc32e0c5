import { describe, expect, it } from 'vitest';
import {
  arranged,
  disputedWhere,
  facetCounts,
  isInScope,
  KEEP_ALL,
  type LedgerClaim,
  type LedgerSource,
  sourcesWhere,
  usesWhere,
  usesOf,
} from '#client/features/sources/ledger.ts';

const source = (id: string, part: Partial<LedgerSource> = {}): LedgerSource => ({
  id,
  publisher: 'LeMagIT',
  title: id,
  titleBasis: 'PRINTED',
  url: `https://example.org/${id}`,
  archiveUrl: null,
  sourceKind: 'PRESS',
  language: 'fr',
  languageCode: 'fr',
  note: null,
  published: { text: '2021', earliest: '2021-01-01' },
  claims: { totalCount: 1 },
  ...part,
});

const claim = (id: string, citations: [source: string, quotation: string | null][]): LedgerClaim =>
  ({
    id,
    text: id,
    inFrench: id,
    inEnglish: id,
    field: null,
    status: 'SOURCED',
    shown: true,
    dispute: null,
    about: { __typename: 'Tie', id: `a.owns.${id}` },
    citations: citations.map(([of, quotation]) => ({ quotation, locator: null, source: { id: of } })),
  }) as unknown as LedgerClaim;

describe('the ledger of sources', () => {
  const old = source('old', { published: { text: '2019', earliest: '2019-05-01' } });
  const recent = source('recent', { publisher: 'Sénat', sourceKind: 'OFFICIAL', claims: { totalCount: 9 } });
  const undated = source('undated', { published: null, language: null });
  const all = [undated, old, recent];

  it('puts what has no date last, whichever way the dates go', () => {
    expect(arranged(all, KEEP_ALL, 'newest', 'en').map(({ id }) => id)).toEqual(['recent', 'old', 'undated']);
    expect(arranged(all, KEEP_ALL, 'oldest', 'en').map(({ id }) => id)).toEqual(['old', 'recent', 'undated']);
    expect(arranged(all, KEEP_ALL, 'cited', 'en')[0]?.id).toBe('recent');
  });

  it('counts each facet under the other filters, not under its own', () => {
    const kept = { ...KEEP_ALL, kind: 'PRESS' };
    expect(arranged(all, kept, 'title', 'en').map(({ id }) => id)).toEqual(['old', 'undated']);
    expect(facetCounts(all, kept, 'kind')).toEqual([
      { value: 'PRESS', count: 2 },
      { value: 'OFFICIAL', count: 1 },
    ]);
    expect(facetCounts(all, kept, 'publisher')).toEqual([{ value: 'LeMagIT', count: 2 }]);
    expect(facetCounts(all, kept, 'language')).toEqual([
      { value: 'fr', count: 1 },
      { value: 'none', count: 1 },
    ]);
  });

  it('says of a source each fragment once, with everything it is cited for, those with words first', () => {
    const claims = [
      claim('c1', [
        ['s', null],
        ['other', 'not here'],
      ]),
      claim('c2', [['s', 'the words']]),
      claim('c3', [['s', 'the words']]),
    ];
    const uses = usesOf('s', claims);
    expect(uses.map(({ quotation }) => quotation)).toEqual(['the words', null]);
    expect(uses[0]?.claims.map(({ id }) => id)).toEqual(['c2', 'c3']);
  });

  it('asks of a tie for both its ends and keeps only its own claims', () => {
    const tie = { scope: 'thing', of: 'a.owns.b', shown: [], knownOn: null, cited: ['s'] } as const;
    expect(sourcesWhere(tie, '').and).toEqual([{ id: { in: ['s'] } }]);
    expect(usesWhere(tie, ['s'])).toMatchObject({ aboutAny: ['a', 'b'] });
    expect(isInScope(tie)(claim('b', []))).toBe(true);
    expect(isInScope(tie)(claim('c', []))).toBe(false);
  });

  it('asks for everything without naming anything', () => {
    const everything = { scope: 'all', of: null, shown: ['x'], knownOn: null, cited: null } as const;
    expect(sourcesWhere(everything, '')).toEqual({ and: [] });
    expect(disputedWhere(everything)).toEqual({ statuses: ['DISPUTED'] });
  });
});
