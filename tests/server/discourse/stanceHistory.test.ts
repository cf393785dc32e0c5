import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stanceHistories } from '#server/discourse/stanceHistory.ts';
import { middleDay } from '#server/discourse/statedPosition.ts';
import { arbitraryPositions } from '#testkit/arbitraryPositions.ts';

describe('the history of a stance', () => {
  it('is in order of time, undated first, and turns exactly where the stance of dated ones changes', () => {
    fc.assert(
      fc.property(arbitraryPositions(3, 2, 25), (positions) => {
        const histories = stanceHistories(positions);
        expect(histories.flatMap(({ steps }) => steps)).toHaveLength(positions.length);
        for (const { steps, turns, latest, previous } of histories) {
          const days = steps.map((step) => middleDay(step) ?? -Infinity);
          expect(days).toEqual(days.toSorted((a, b) => a - b));
          expect(latest).toBe(steps.at(-1)?.stance);
          const dated = steps.filter((step) => middleDay(step) !== null);
          const changes = dated.filter(
            (step, index) => index > 0 && dated[index - 1]?.stance !== step.stance,
          );
          expect(turns.map(({ after }) => after)).toEqual(changes);
          expect(previous).toBe(turns.at(-1)?.before.stance ?? null);
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
