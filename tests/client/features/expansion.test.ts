import { describe, expect, it } from 'vitest';
import { bestFirst, firstDays, newcomers, rowsOf, tickedAtFirst } from '#client/features/expand/expansion.ts';

const more = [
  { kind: 'ALLIANCE' as const, tieKind: 'PARTY_TO' as const, outgoing: true, total: 8 },
  { kind: 'STATEMENT' as const, tieKind: 'ABOUT' as const, outgoing: false, total: 30 },
  { kind: 'PERSON' as const, tieKind: 'WORKS_FOR' as const, outgoing: false, total: 2 },
];
const ties = [
  {
    kind: 'PARTY_TO' as const,
    from: { id: 'microsoft', kind: 'COMPANY' as const },
    to: { id: 'bleu', kind: 'ALLIANCE' as const },
  },
];

describe('expanding', () => {
  it('counts what is here apart from what would come', () => {
    const row = rowsOf('microsoft', more, ties).find(({ tieKind }) => tieKind === 'PARTY_TO');
    expect(row).toMatchObject({ all: 8, here: 1 });
  });

  it('ticks rows only while the sum stays within the cap', () => {
    const rows = rowsOf('microsoft', more, ties);
    const ticked = tickedAtFirst(rows, 25);
    const sum = rows
      .filter(({ key }) => ticked.has(key))
      .reduce((total, { all, here }) => total + all - here, 0);
    expect(sum).toBeLessThanOrEqual(25);
    expect(ticked.size).toBe(2);
  });

  it('takes only what the ticked rows ask for, up to the cap', () => {
    const rows = rowsOf('microsoft', more, ties).filter(({ tieKind }) => tieKind === 'PARTY_TO');
    const answer = {
      nodes: [
        { id: 'microsoft', kind: 'COMPANY' as const },
        { id: 'bleu', kind: 'ALLIANCE' as const },
        { id: 'gaia-x', kind: 'ALLIANCE' as const },
        { id: 'delos', kind: 'ALLIANCE' as const },
        { id: 'brad-smith', kind: 'PERSON' as const },
      ],
      ties: [
        ...ties,
        { kind: 'PARTY_TO' as const, from: { id: 'microsoft' }, to: { id: 'gaia-x' } },
        { kind: 'PARTY_TO' as const, from: { id: 'microsoft' }, to: { id: 'delos' } },
        { kind: 'WORKS_FOR' as const, from: { id: 'brad-smith' }, to: { id: 'microsoft' } },
      ],
    };
    const shown = new Set(['microsoft', 'bleu']);
    expect(newcomers('microsoft', answer, rows, shown, 25)).toEqual(['gaia-x', 'delos']);
    expect(newcomers('microsoft', answer, rows, shown, 1)).toEqual(['gaia-x']);
  });
});

describe('the best first', () => {
  const since = (other: string, day: string | null, outgoing = true) => ({
    from: { id: outgoing ? 'microsoft' : other },
    to: { id: outgoing ? other : 'microsoft' },
    period: day === null ? null : { start: { earliest: day } },
  });
  const ties = [
    since('bleu', '2021-05-01'),
    since('gaia-x', '2020-03-01', false),
    since('bleu', '2024-01-01'),
    since('hdh', null),
  ];
  const ids = ['gaia-x', 'hdh', 'bleu'];

  it('by date takes the newest tie of each, whichever way it points, and the undated last', () => {
    expect(bestFirst(ids, 'date', firstDays('microsoft', ties), new Map())).toEqual([
      'bleu',
      'gaia-x',
      'hdh',
    ]);
  });

  it('by number of ties takes the best tied, and by sources leaves the order of the answer', () => {
    const degrees = new Map([
      ['hdh', 9],
      ['bleu', 3],
    ]);
    expect(bestFirst(ids, 'degree', new Map(), degrees)).toEqual(['hdh', 'bleu', 'gaia-x']);
    expect(bestFirst(ids, 'sources', new Map(), degrees)).toEqual(ids);
  });
});
