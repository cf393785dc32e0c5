import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalitions, type CoalitionOptions } from '#server/discourse/coalitions.ts';
import type { StatedPosition } from '#server/discourse/statedPosition.ts';
import type { Stance } from '#server/domain/records.ts';
import { arbitraryPositions } from '#testkit/arbitraryPositions.ts';
import { dnaPositions, sample } from '#testkit/dnaSample.ts';

const OPTIONS: CoalitionOptions = {
  groups: 2,
  measure: 'AGREEMENT',
  balanced: false,
  exact: true,
  normalization: 'AVERAGE',
  scale: 'FIVE',
  minStatements: 1,
};
let order = 0;
const said = (actor: string, subject: string, stance: Stance): StatedPosition => ({
  statement: `s${(order += 1)}`,
  speaker: actor,
  actor,
  subject,
  stance,
  from: null,
  to: null,
  order,
});

describe('coalitions', () => {
  it('put friends together and opponents apart, and say which subject drives the split', () => {
    const found = coalitions(
      [
        ...['anne', 'bob', 'carl'].map((actor) => said(actor, 'deal', 'SUPPORT')),
        ...['dora', 'eve'].map((actor) => said(actor, 'deal', 'OPPOSE')),
        ...['anne', 'eve'].map((actor) => said(actor, 'law', 'WELCOME')),
        said('fred', 'weather', 'MIXED'),
      ],
      OPTIONS,
    );
    expect(found.groups.map(({ members }) => members.toSorted())).toEqual([
      ['anne', 'bob', 'carl'],
      ['dora', 'eve'],
    ]);
    expect(found.groups.map(({ mean }) => mean)).toEqual([2, -2]);
    expect(found.unplaced).toEqual(['fred']);
    expect(found.drivers[0]).toEqual({ subject: 'deal', share: 100 });
    expect(found.drivers[1]?.subject).toBe('law');
    expect(found.drivers[1]?.share).toBeLessThan(0);
    expect(found.score).toBeGreaterThan(0.9);
    expect(found.exact).toBe(true);
  });

  it('are one when nobody disagrees, and none when nobody shares a subject', () => {
    const one = coalitions([said('anne', 'deal', 'SUPPORT'), said('bob', 'deal', 'SUPPORT')], OPTIONS);
    expect(one).toMatchObject({ score: 1, groups: [{ members: ['anne', 'bob'] }] });
    expect(coalitions([said('anne', 'deal', 'SUPPORT')], OPTIONS)).toMatchObject({
      groups: [],
      score: 0,
      unplaced: ['anne'],
    });
    expect(coalitions([], OPTIONS)).toMatchObject({ groups: [], drivers: [], nearTies: [] });
  });

  it('name who could stand elsewhere for nearly the same score', () => {
    const found = coalitions(
      [
        ...['anne', 'bob'].map((actor) => said(actor, 'deal', 'SUPPORT')),
        ...['dora', 'eve'].map((actor) => said(actor, 'deal', 'OPPOSE')),
        said('mia', 'deal', 'MIXED'),
      ],
      OPTIONS,
    );
    expect(found.nearTies[0]).toEqual({ score: found.score, moved: ['mia'] });
  });

  it('give the published polarization of the sample', () => {
    const options = { ...OPTIONS, measure: 'POLARIZATION', scale: 'BINARY' } as const;
    const balanced = coalitions(dnaPositions, { ...options, balanced: true });
    // The published number was computed from matrices rounded to six digits.
    expect(balanced.score).toBeCloseTo(sample.polarization.balanced_max, 7);
    const camp = (group: number) =>
      Object.entries(sample.polarization.balanced_memberships)
        .filter(([, membership]) => membership === group)
        .map(([name]) => name);
    expect(balanced.groups.map(({ members }) => members.toSorted())).toEqual([camp(0), camp(1)]);
    expect(coalitions(dnaPositions, options).score).toBeCloseTo(sample.polarization.unrestricted_max, 7);
  });

  it('place everybody once, with a score from 0 to 1 that no other split passes', () => {
    fc.assert(
      fc.property(arbitraryPositions(8, 4, 30), fc.integer({ min: 2, max: 4 }), (positions, groups) => {
        const found = coalitions(positions, { ...OPTIONS, groups });
        const placed = found.groups.flatMap(({ members }) => members);
        expect([...placed, ...found.unplaced].toSorted()).toEqual(
          [...new Set(positions.map(({ actor }) => actor))].toSorted(),
        );
        expect(found.groups.length).toBeLessThanOrEqual(groups);
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1 + 1e-9);
        for (const { score } of found.nearTies) expect(score).toBeLessThanOrEqual(found.score);
        const approximate = coalitions(positions, { ...OPTIONS, groups, exact: false });
        expect(approximate.score).toBeLessThanOrEqual(found.score + 1e-9);
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});
