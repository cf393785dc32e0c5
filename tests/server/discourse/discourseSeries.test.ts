import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoursePairs } from '#server/discourse/discourseNetwork.ts';
import { discourseSeries, seriesLength } from '#server/discourse/discourseSeries.ts';
import { middleDay } from '#server/discourse/statedPosition.ts';
import { isoDay } from '#server/domain/partialDate.ts';
import { arbitraryPositions } from '#testkit/arbitraryPositions.ts';
import { dnaPositions } from '#testkit/dnaSample.ts';

describe('a series', () => {
  it('moves a window over the published sample month by month', () => {
    const points = discourseSeries(dnaPositions, { step: 'MONTH', span: 2, scale: 'BINARY' });
    const [first] = points;
    expect([isoDay(first?.from ?? 0), isoDay(first?.to ?? 0)]).toEqual(['2004-12-01', '2005-01-31']);
    expect(points).toHaveLength(seriesLength(dnaPositions, 'MONTH'));
    for (const { inFavour, against, positions } of points) expect(inFavour + against).toBe(positions);
  });

  it('counts every dated statement once with a span of one, and agrees with the pairs of its window', () => {
    fc.assert(
      fc.property(
        arbitraryPositions(),
        fc.constantFrom('MONTH' as const, 'QUARTER' as const, 'YEAR' as const),
        (positions, step) => {
          const dated = positions.filter((position) => middleDay(position) !== null);
          const points = discourseSeries(positions, { step, span: 1, scale: 'FIVE' });
          expect(points.reduce((sum, point) => sum + point.positions, 0)).toBe(dated.length);
          expect(points).toHaveLength(seriesLength(positions, step));
          for (const { from, to, agreement } of points) {
            const inside = dated.filter((position) => {
              const day = Math.floor(middleDay(position) ?? 0);
              return day >= from && day <= to;
            });
            const { pairs } = discoursePairs(inside, {
              normalization: 'NONE',
              scale: 'FIVE',
              minStatements: 1,
            });
            const congruence = pairs.reduce((sum, { weights }) => sum + weights.congruence, 0);
            const all = pairs.reduce((sum, { weights }) => sum + weights.ignore, 0);
            if (all === 0) expect(agreement).toBeNull();
            else expect(agreement).toBeCloseTo(congruence / all, 9);
          }
        },
      ),
      { seed: 4, numRuns: 100 },
    );
  });
});
