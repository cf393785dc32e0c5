import { describe, expect, it } from 'vitest';
import { exactSplit } from '#server/discourse/bestSplit.ts';
import { polarization } from '#server/discourse/polarization.ts';
import { sample } from '#testkit/dnaSample.ts';

const { labels, congruence_avg: congruence, conflict_avg: conflict } = sample.all;
const golden = sample.polarization;
const quality = (memberships: readonly number[]) => polarization(memberships, congruence, conflict);
const groupsOf = (memberships: readonly number[]) =>
  Object.fromEntries(labels.map((label, index) => [label, memberships[index]]));

describe('the polarization of the published sample', () => {
  it('is the published one for the published balanced split, which is the best balanced one', () => {
    expect(quality(labels.map((label) => golden.balanced_memberships[label as never]))).toBeCloseTo(
      golden.balanced_max,
      14,
    );
    const { best, exact } = exactSplit(labels.length, 2, quality, true);
    expect(exact).toBe(true);
    expect(best.score).toBeCloseTo(golden.balanced_max, 14);
    expect(groupsOf(best.memberships)).toEqual(golden.balanced_memberships);
  });

  it('is greatest for the published unrestricted split', () => {
    const { best } = exactSplit(labels.length, 2, quality);
    expect(best.score).toBeCloseTo(golden.unrestricted_max, 14);
    expect(groupsOf(best.memberships)).toEqual(golden.unrestricted_memberships);
  });

  it('is 0 when all stand together, and of nothing', () => {
    expect(quality(labels.map(() => 0))).toBe(0);
    expect(polarization([], [], [])).toBe(0);
    expect(
      polarization(
        [0, 1, 1],
        [
          [0, 0, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
        [
          [0, 0, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
      ),
    ).toBe(0);
  });
});
