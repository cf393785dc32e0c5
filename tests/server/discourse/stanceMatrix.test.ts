import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stanceMatrix, type StanceMeasure } from '#server/discourse/stanceMatrix.ts';
import type { StatedPosition } from '#server/discourse/statedPosition.ts';
import { withoutDuplicates } from '#server/discourse/withoutDuplicates.ts';
import { arbitraryPositions } from '#testkit/arbitraryPositions.ts';
import { dnaDocuments, dnaPositions, sample } from '#testkit/dnaSample.ts';

describe.each([
  ['every statement', 'all'],
  ['one statement per document', 'document'],
] as const)('the published sample with %s', (_title, setting) => {
  const golden = sample[setting];
  const positions =
    setting === 'all'
      ? dnaPositions
      : withoutDuplicates(dnaPositions, 'DOCUMENT', (id) => dnaDocuments.get(id) ?? null);

  it.each([
    ['COUNT', 'affiliation_ignore'],
    ['SUBTRACT', 'affiliation_subtract'],
    ['COMBINE', 'affiliation_combine'],
  ] as const)('gives the published two-mode matrix by %s', (measure, name) => {
    const { cells } = stanceMatrix(positions, measure satisfies StanceMeasure);
    const value = (actor: string, subject: string) =>
      cells.find((cell) => cell.actor === actor && cell.subject === subject)?.value ?? 0;
    const matrix = golden.labels.map((actor) => golden.columns.map((subject) => value(actor, subject)));
    expect(matrix).toEqual(golden[name]);
    expect(matrix.flat().reduce((sum, cell) => sum + cell, 0)).toBe(golden.sums[name]);
  });
});

const said = (
  statement: string,
  stance: StatedPosition['stance'],
  day: number | null,
  more: Partial<StatedPosition> = {},
): StatedPosition => ({
  statement,
  speaker: 'anne',
  actor: 'anne',
  subject: 'deal',
  stance,
  from: day,
  to: day,
  order: 0,
  ...more,
});

describe('a cell', () => {
  it('shows the latest dated stance and the one before it that differs', () => {
    const { cells, actors } = stanceMatrix(
      [
        said('s3', 'OPPOSE', 300),
        said('s1', 'SUPPORT', 100),
        said('s2', 'OPPOSE', 200),
        said('s0', 'MIXED', null),
      ],
      'SUBTRACT',
    );
    expect(cells).toMatchObject([
      { count: 4, latest: 'OPPOSE', previous: 'SUPPORT', turned: true, value: -1, combined: 'MIXED' },
    ]);
    expect(actors).toMatchObject([{ statements: 4, positions: 4, firstTurn: { statement: 's2' } }]);
  });

  it('sorts an approximate date by its middle', () => {
    const around = said('around', 'SUPPORT', null, { from: 0, to: 400 });
    const { cells } = stanceMatrix([said('later', 'OPPOSE', 201), around], 'COUNT');
    expect(cells).toMatchObject([{ latest: 'OPPOSE' }]);
    const { cells: earlier } = stanceMatrix([said('earlier', 'OPPOSE', 199), around], 'COUNT');
    expect(earlier).toMatchObject([{ latest: 'SUPPORT', previous: 'OPPOSE' }]);
  });

  it('has shares in per cent: of its stances, and of what its actor says', () => {
    const { cells } = stanceMatrix(
      [
        said('s1', 'SUPPORT', 1),
        said('s2', 'SUPPORT', 2),
        said('s3', 'CONCERN', 3),
        said('s4', 'CONCERN', 4, { subject: 'law' }),
      ],
      'COUNT',
    );
    expect(cells[0]?.share).toBe(75);
    expect(cells[0]?.byStance).toEqual([
      { stance: 'SUPPORT', count: 2, share: 200 / 3 },
      { stance: 'CONCERN', count: 1, share: 100 / 3 },
    ]);
  });

  it('is one for each actor and subject that speak, and rows and columns add up to the same', () => {
    fc.assert(
      fc.property(arbitraryPositions(), (positions) => {
        const { cells, actors, subjects, statements } = stanceMatrix(positions, 'COUNT');
        const sum = (counts: readonly number[]) => counts.reduce((added, count) => added + count, 0);
        expect(sum(cells.map(({ count }) => count))).toBe(positions.length);
        expect(sum(actors.map((row) => row.positions))).toBe(positions.length);
        expect(sum(subjects.map((row) => row.positions))).toBe(positions.length);
        expect(statements).toBe(positions.length);
        for (const cell of cells) {
          expect(cell.turned).toBe(cell.previous !== null);
          expect(cell.previous).not.toBe(cell.latest);
          expect(sum(cell.byStance.map(({ count }) => count))).toBe(cell.count);
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
