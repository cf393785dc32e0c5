import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterOrder } from '#client/features/positions/clusterOrder.ts';

const profile = (values: Record<string, number>) => new Map(Object.entries(values));

describe('the clustered order', () => {
  it('puts two camps side by side, the one with the greater weight first', () => {
    const profiles = [
      profile({ deal: -2, law: -2 }),
      profile({ deal: 2, law: 1 }),
      profile({ deal: -2, law: -1 }),
      profile({ deal: 2, law: 2 }),
      profile({ law: -2, deal: -1 }),
    ];
    const order = clusterOrder(profiles, [-2, 1.5, -1.5, 2, -1.5]);
    expect(new Set(order.slice(0, 2))).toEqual(new Set([1, 3]));
    expect(new Set(order.slice(2))).toEqual(new Set([0, 2, 4]));
  });

  it('holds everybody once, and is the same every time', () => {
    const profiles = fc.array(
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: -2, max: 2 })),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(profiles, (rows) => {
        const maps = rows.map(profile);
        const weights = rows.map((row) => Object.values(row).reduce((sum, value) => sum + value, 0));
        const order = clusterOrder(maps, weights);
        expect(order.toSorted((a, b) => a - b)).toEqual(rows.map((_row, index) => index));
        expect(clusterOrder(maps, weights)).toEqual(order);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
