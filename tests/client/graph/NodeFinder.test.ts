import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeFinder, type Spot } from '#client/graph/NodeFinder.ts';

const spots = fc.array(
  fc.record({
    x: fc.integer({ min: -900, max: 900 }),
    y: fc.integer({ min: -900, max: 900 }),
    halfWidth: fc.integer({ min: 5, max: 40 }),
    halfHeight: fc.integer({ min: 5, max: 40 }),
  }),
  { maxLength: 60 },
);

test('the node under a point is the one a look at all of them finds', () => {
  fc.assert(
    fc.property(
      spots,
      fc.integer({ min: -900, max: 900 }),
      fc.integer({ min: -900, max: 900 }),
      (found, x, y) => {
        const named = found.map((spot, index): Spot => ({ ...spot, id: `n${index}` }));
        const hits = named.filter(
          (spot) => Math.abs(spot.x - x) <= spot.halfWidth + 3 && Math.abs(spot.y - y) <= spot.halfHeight + 3,
        );
        const distance = (spot: Spot | undefined) =>
          spot === undefined ? null : (spot.x - x) ** 2 + (spot.y - y) ** 2;
        const nearest = hits.toSorted((a, b) => (distance(a) ?? 0) - (distance(b) ?? 0))[0];
        const at = new NodeFinder(named).at({ x, y }, 3);
        expect(distance(named.find(({ id }) => id === at))).toBe(distance(nearest));
      },
    ),
    { numRuns: 300, seed: 5 },
  );
});
