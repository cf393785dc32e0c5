import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  discoursePairs,
  weightBy,
  type DiscourseMeasure,
  type DiscoursePairs,
  type Normalization,
} from '#server/discourse/discourseNetwork.ts';
import type { StatedPosition } from '#server/discourse/statedPosition.ts';
import { agreement, stanceStep, type StanceScale } from '#server/discourse/stanceScale.ts';
import { withoutDuplicates } from '#server/discourse/withoutDuplicates.ts';
import { arbitraryPositions } from '#testkit/arbitraryPositions.ts';
import { DNA_MEASURES, dnaDocuments, dnaPositions, sample } from '#testkit/dnaSample.ts';

const OPTIONS = { normalization: 'NONE', scale: 'BINARY', minStatements: 1 } as const;
const measureOf = (name: string) => name.toUpperCase() as DiscourseMeasure;

/** The pairs as a square matrix in the order of some labels. */
function matrixOf({ actors, pairs }: DiscoursePairs, labels: readonly string[], measure: DiscourseMeasure) {
  const place = (index: number) => labels.indexOf(actors[index]?.actor ?? '');
  const matrix = labels.map(() => labels.map(() => 0));
  for (const { from, to, weights } of pairs) {
    const [a, b] = [place(from), place(to)];
    (matrix[a] ?? [])[b] = weightBy(measure, weights);
    (matrix[b] ?? [])[a] = weightBy(measure, weights);
  }
  return matrix;
}

const sumOf = (matrix: readonly (readonly number[])[]) =>
  matrix.reduce((sum, row) => row.reduce((added, value) => added + value, sum), 0);
const sixDigits = (matrix: readonly (readonly number[])[]) =>
  matrix.map((row) => row.map((value) => Number(value.toFixed(6)) + 0));

describe.each([
  ['every statement', 'all'],
  ['one statement per document', 'document'],
] as const)('the published sample with %s', (_title, setting) => {
  const golden = sample[setting];
  const positions =
    setting === 'all'
      ? dnaPositions
      : withoutDuplicates(dnaPositions, 'DOCUMENT', (id) => dnaDocuments.get(id) ?? null);
  const matrix = (measure: DiscourseMeasure, normalization: Normalization) =>
    matrixOf(discoursePairs(positions, { ...OPTIONS, normalization }), golden.labels, measure);

  it.each(DNA_MEASURES)('gives the published %s', (name) => {
    expect(matrix(measureOf(name), 'NONE')).toEqual(golden[name]);
    expect(sumOf(matrix(measureOf(name), 'NONE'))).toBe(golden.sums[name]);
  });

  it.each(['congruence', 'conflict', 'subtract'] as const)('gives the published average %s', (name) => {
    expect(sixDigits(matrix(measureOf(name), 'AVERAGE'))).toEqual(golden[`${name}_avg`]);
    expect(sumOf(golden[`${name}_avg`])).toBeCloseTo(golden.sums[`${name}_avg`], 6);
  });

  it.each([
    ['COSINE', 'congruence_cosine'],
    ['JACCARD', 'congruence_jaccard'],
  ] as const)('gives the published %s congruence', (normalization, name) => {
    expect(sixDigits(matrix('CONGRUENCE', normalization))).toEqual(golden[name]);
    expect(sumOf(golden[name])).toBeCloseTo(golden.sums[name], 6);
  });
});

describe('pairs', () => {
  const scales = fc.constantFrom<StanceScale>('FIVE', 'BINARY');
  const normalizations = fc.constantFrom<Normalization>('NONE', 'AVERAGE', 'JACCARD', 'COSINE');
  const close = (a: number, b: number) => Math.abs(a - b) < 1e-9;

  it('equal the double sum over statements', () => {
    const bruteForce = (positions: readonly StatedPosition[], a: string, b: string, scale: StanceScale) => {
      let [congruence, conflict] = [0, 0];
      for (const mine of positions) {
        for (const theirs of positions) {
          const [k, l] = [stanceStep(mine.stance, scale), stanceStep(theirs.stance, scale)];
          if (mine.actor !== a || theirs.actor !== b || mine.subject !== theirs.subject) continue;
          if (k === null || l === null) continue;
          congruence += agreement(k, l, scale);
          conflict += 1 - agreement(k, l, scale);
        }
      }
      return { congruence, conflict };
    };
    fc.assert(
      fc.property(arbitraryPositions(), scales, (positions, scale) => {
        const { actors, pairs } = discoursePairs(positions, { ...OPTIONS, scale });
        for (const { from, to, weights } of pairs) {
          const expected = bruteForce(positions, actors[from]?.actor ?? '', actors[to]?.actor ?? '', scale);
          expect(close(weights.congruence, expected.congruence)).toBe(true);
          expect(close(weights.conflict, expected.conflict)).toBe(true);
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('do not depend on the order of statements', () => {
    fc.assert(
      fc.property(arbitraryPositions(), scales, normalizations, (positions, scale, normalization) => {
        const options = { scale, normalization, minStatements: 1 };
        const there = discoursePairs(positions, options);
        const back = discoursePairs(positions.toReversed(), options);
        expect(back.actors).toEqual(there.actors);
        const weights = ({ pairs }: DiscoursePairs) =>
          pairs.map(({ from, to, weights: { congruence, conflict } }) =>
            [from, to, congruence.toFixed(9), conflict.toFixed(9)].join(' '),
          );
        expect(weights(back).toSorted()).toEqual(weights(there).toSorted());
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('have weights that their subjects add up to, none below 0', () => {
    fc.assert(
      fc.property(arbitraryPositions(), scales, normalizations, (positions, scale, normalization) => {
        for (const { weights, bySubject } of discoursePairs(positions, {
          scale,
          normalization,
          minStatements: 1,
        }).pairs) {
          for (const measure of ['CONGRUENCE', 'CONFLICT', 'SUBTRACT', 'IGNORE'] as const) {
            const parts = bySubject.reduce((sum, part) => sum + weightBy(measure, part.weights), 0);
            expect(close(parts, weightBy(measure, weights))).toBe(true);
          }
          expect(Math.min(weights.congruence, weights.conflict, weights.ignore)).toBeGreaterThanOrEqual(0);
          if (normalization !== 'JACCARD')
            expect(close(weights.congruence + weights.conflict, weights.ignore)).toBe(true);
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('agree on both scales when stances are extreme', () => {
    const extreme = arbitraryPositions().map((rows) =>
      rows.map((row) => ({
        ...row,
        stance: row.order % 2 === 0 ? ('SUPPORT' as const) : ('OPPOSE' as const),
      })),
    );
    fc.assert(
      fc.property(extreme, normalizations, (positions, normalization) => {
        const on = (scale: StanceScale) =>
          discoursePairs(positions, { scale, normalization, minStatements: 1 });
        expect(on('FIVE')).toEqual(on('BINARY'));
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('leave out actors with fewer positions than asked', () => {
    const { actors } = discoursePairs(dnaPositions, { ...OPTIONS, minStatements: 6 });
    expect(actors).toEqual([
      { actor: 'Environmental Protection Agency', positions: 11 },
      { actor: 'Sierra Club', positions: 6 },
      { actor: 'U.S. Public Interest Research Group', positions: 6 },
    ]);
  });
});
