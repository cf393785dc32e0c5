import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hullOf } from '#client/features/positions/hullOf.ts';
import { placeActors } from '#client/features/positions/placeActors.ts';

const WIDTH = 752;

describe('the places of the network', () => {
  it('keep names apart, inside the sides and inside the height', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1, null), { minLength: 1, maxLength: 40 }), (camps) => {
        const { points, height } = placeActors(camps, 2, [], WIDTH);
        for (const [index, a] of points.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x).toBeLessThanOrEqual(WIDTH);
          expect(a.y).toBeGreaterThan(0);
          expect(a.y).toBeLessThan(height);
          for (const b of points.slice(index + 1))
            expect(Math.abs(a.x - b.x) > 90 || Math.abs(a.y - b.y) > 36).toBe(true);
        }
      }),
      { seed: 5, numRuns: 30 },
    );
  });

  it('are the same every time, and stand one camp left of the other', () => {
    const camps = [0, 1, 0, 1, 0, 1];
    const lines = [{ from: 0, to: 2, pull: 1 }];
    const { points } = placeActors(camps, 2, lines, WIDTH);
    expect(placeActors(camps, 2, lines, WIDTH).points).toEqual(points);
    const xs = (camp: number) => points.filter((_point, index) => camps[index] === camp).map(({ x }) => x);
    expect(Math.max(...xs(0))).toBeLessThan(Math.min(...xs(1)));
  });

  it('stand those in no camp below all others', () => {
    const { points } = placeActors([0, 0, null, 1], 2, [], WIDTH);
    const below = points[2]?.y ?? 0;
    expect(below).toBeGreaterThan(Math.max(points[0]?.y ?? 0, points[1]?.y ?? 0, points[3]?.y ?? 0) + 40);
  });
});

describe('the outline of a camp', () => {
  it('is the smallest convex shape around its members', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ];
    const hull = hullOf([...square, { x: 5, y: 5 }, { x: 5, y: 0 }]);
    expect(hull).toHaveLength(4);
    for (const corner of square) expect(hull).toContainEqual(corner);
    expect(hullOf([{ x: 1, y: 1 }])).toEqual([{ x: 1, y: 1 }]);
  });
});
