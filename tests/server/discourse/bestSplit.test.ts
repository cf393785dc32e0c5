import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactSplit, goodSplit, inOrderOfFirst, mostExact, pairScore } from '#server/discourse/bestSplit.ts';

/** A quality by pairs with whole numbers, so that sums are exact. */
const quality = (size: number) =>
  fc
    .array(fc.integer({ min: -5, max: 5 }), { minLength: size * size, maxLength: size * size })
    .map((values) => ({
      base: 3,
      gain: Array.from({ length: size }, (_row, a) =>
        Array.from({ length: size }, (_cell, b) =>
          a === b ? 0 : (values[Math.min(a, b) * size + Math.max(a, b)] ?? 0),
        ),
      ),
    }));
const sized = fc.integer({ min: 1, max: 7 }).chain((size) => quality(size).map((pairs) => ({ size, pairs })));

/** Every assignment of actors to groups, the naive way. */
function* assignments(size: number, groups: number): Generator<number[]> {
  for (let code = 0; code < groups ** size; code += 1)
    yield Array.from({ length: size }, (_item, index) => Math.floor(code / groups ** index) % groups);
}

describe('the exact split', () => {
  it.each([2, 3, 4])('into %i groups scores as much as the best of all assignments', (groups) => {
    fc.assert(
      fc.property(sized, ({ size, pairs }) => {
        const scores = [...assignments(size, groups)].map((memberships) => pairScore(memberships, pairs));
        const { best } = exactSplit(size, groups, pairs);
        expect(best.score).toBe(Math.max(...scores));
        expect(pairScore(best.memberships, pairs)).toBe(best.score);
      }),
      { seed: 4, numRuns: 40 },
    );
  });

  it('names the next best splits, each once, best first', () => {
    fc.assert(
      fc.property(sized, ({ size, pairs }) => {
        const { best, next } = exactSplit(size, 2, pairs);
        const different = new Set(
          [...assignments(size, 2)].map((memberships) => JSON.stringify(inOrderOfFirst(memberships))),
        );
        const scores = [...different]
          .map((key) => pairScore(JSON.parse(key) as number[], pairs))
          .toSorted((a, b) => b - a);
        expect([best, ...next].map(({ score }) => score)).toEqual(scores.slice(0, 6));
        expect(new Set([best, ...next].map(({ memberships }) => JSON.stringify(memberships))).size).toBe(
          1 + next.length,
        );
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('takes any quality, and keeps groups of one size where asked', () => {
    const together = (memberships: readonly number[]) => memberships.filter((group) => group === 0).length;
    expect(exactSplit(5, 2, together).best.memberships).toEqual([0, 0, 0, 0, 0]);
    expect(exactSplit(5, 2, together, true).best.memberships.filter((group) => group === 0)).toHaveLength(3);
  });

  it('looks at half a million splits in less than two seconds', () => {
    const size = mostExact(2);
    const [pairs] = fc.sample(quality(size), { seed: 4, numRuns: 1 });
    if (!pairs) throw new Error('no sample');
    const started = performance.now();
    exactSplit(size, 2, pairs);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the approximate split', () => {
  it('finds the best of small graphs nearly always, never claims more than there is, and is the same every time', () => {
    let found = 0;
    const runs = 200;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10 }).chain((size) => quality(size).map((pairs) => ({ size, pairs }))),
        ({ size, pairs }) => {
          const good = goodSplit(size, 2, pairs);
          const best = exactSplit(size, 2, pairs).best.score;
          expect(good.exact).toBe(false);
          expect(good.best.score).toBeLessThanOrEqual(best);
          expect(goodSplit(size, 2, pairs)).toEqual(good);
          if (good.best.score === best) found += 1;
        },
      ),
      { seed: 4, numRuns: runs },
    );
    expect(found).toBeGreaterThanOrEqual(0.99 * runs);
  });

  it('recovers two camps of a hundred', () => {
    const gain = Array.from({ length: 100 }, (_row, a) =>
      Array.from({ length: 100 }, (_cell, b) => (a === b ? 0 : a % 2 === b % 2 ? 1 : -1)),
    );
    const { best } = goodSplit(100, 2, { base: 0, gain });
    expect(best.memberships).toEqual(Array.from({ length: 100 }, (_item, index) => index % 2));
  });
});
