import { describe, expect, it } from 'vitest';
import { dayNumber } from '#server/domain/partialDate.ts';
import type { StatedPosition } from '#server/discourse/statedPosition.ts';
import { withoutDuplicates, type Duplicates } from '#server/discourse/withoutDuplicates.ts';

const said = (statement: string, day: string | null): StatedPosition => ({
  statement,
  speaker: 'anne',
  actor: 'anne',
  subject: 'deal',
  stance: 'OPPOSE',
  from: day === null ? null : dayNumber(day),
  to: day === null ? null : dayNumber(day),
  order: 0,
});
const STATEMENTS = [
  said('sunday', '2021-10-03'),
  said('monday', '2021-10-04'),
  said('tuesday', '2021-10-05'),
  said('november', '2021-11-05'),
  said('next-year', '2022-01-01'),
  said('undated', null),
  said('undated-too', null),
];
const kept = (duplicates: Duplicates, documentOf: (id: string) => string | null = () => null) =>
  withoutDuplicates(STATEMENTS, duplicates, documentOf).map(({ statement }) => statement);
const all = STATEMENTS.map(({ statement }) => statement);

describe('the same stance said again', () => {
  it.each([
    ['ALL', all],
    ['WEEK', ['sunday', 'monday', 'november', 'next-year', 'undated', 'undated-too']],
    ['MONTH', ['sunday', 'november', 'next-year', 'undated', 'undated-too']],
    ['YEAR', ['sunday', 'next-year', 'undated', 'undated-too']],
    ['RANGE', ['sunday']],
  ] as const)('counts once by %s', (duplicates, expected) => {
    expect(kept(duplicates)).toEqual(expected);
  });

  it('counts once in a document, and always where the document is not known', () => {
    expect(kept('DOCUMENT')).toEqual(all);
    expect(kept('DOCUMENT', (id) => (id.includes('day') ? 'hearing' : null))).toEqual([
      'sunday',
      'november',
      'next-year',
      'undated',
      'undated-too',
    ]);
  });

  it('is another thing on another subject, by another actor, or with another stance', () => {
    const [first] = STATEMENTS;
    if (!first) throw new Error('no statement');
    const others = [
      first,
      { ...first, subject: 'law' },
      { ...first, actor: 'bob' },
      { ...first, stance: 'MIXED' as const },
    ];
    expect(withoutDuplicates(others, 'RANGE', () => null)).toHaveLength(4);
  });
});
