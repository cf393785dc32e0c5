import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollUp, type Affiliations, type HeldRole } from '#server/discourse/rollUp.ts';
import type { StatedPosition } from '#server/discourse/statedPosition.ts';
import { arbitraryPositions } from '#testkit/arbitraryPositions.ts';

const said = (statement: string, day: number | null, speaker = 'anne'): StatedPosition => ({
  statement,
  speaker,
  actor: speaker,
  subject: 'deal',
  stance: 'SUPPORT',
  from: day,
  to: day,
  order: 0,
});
const role = (organization: string, from: number | null, to: number | null): HeldRole => ({
  organization,
  from,
  to,
});
const knowing = (
  roles: readonly HeldRole[],
  onBehalfOf: Record<string, readonly string[]> = {},
): Affiliations => ({
  onBehalfOf: new Map(Object.entries(onBehalfOf)),
  roles: new Map([['anne', roles]]),
  isPerson: (id) => id === 'anne' || id === 'bob',
});
const actors = (positions: readonly StatedPosition[], affiliations: Affiliations) =>
  rollUp(positions, affiliations).map(({ actor }) => actor);

describe('counting people for their organisation', () => {
  it('takes the organisation the statement was made for before any role', () => {
    const known = knowing([role('ministry', 0, 1_000)], { s: ['party'] });
    expect(actors([said('s', 10)], known)).toEqual(['party']);
  });

  it('takes the role held at that date, the one that began last', () => {
    const known = knowing([role('agency', 0, 100), role('company', 101, null), role('board', 50, null)]);
    expect(actors([said('s', 60)], known)).toEqual(['board']);
    expect(actors([said('s', 20)], known)).toEqual(['agency']);
    expect(actors([said('s', 200)], known)).toEqual(['company']);
  });

  it('leaves a person who held no role at that date, or of whom the date is not known', () => {
    const known = knowing([role('agency', 0, 100)]);
    expect(actors([said('s', 200)], known)).toEqual(['anne']);
    expect(actors([said('s', null)], known)).toEqual(['anne']);
    expect(actors([said('s', 10, 'bob')], known)).toEqual(['bob']);
  });

  it('takes a role without dates only when it is the only one known', () => {
    expect(actors([said('s', 10)], knowing([role('agency', null, null)]))).toEqual(['agency']);
    expect(actors([said('s', 10)], knowing([role('agency', null, null), role('firm', null, null)]))).toEqual([
      'anne',
    ]);
  });

  it('leaves organisations as they are', () => {
    expect(actors([said('s', 10, 'cigref')], knowing([], { s: ['other'] }))).toEqual(['cigref']);
  });

  it('counts a statement that two people made for one organisation once, and for two organisations twice', () => {
    const known = knowing([], { s: ['ministry'], t: ['a', 'b'] });
    const positions = [said('s', 1), said('s', 1, 'bob'), said('t', 1), said('t', 1, 'bob')];
    expect(actors(positions, known)).toEqual(['ministry', 'a', 'b']);
  });

  it('changes nobody without affiliations, and never loses a statement', () => {
    const nothing: Affiliations = { onBehalfOf: new Map(), roles: new Map(), isPerson: () => true };
    fc.assert(
      fc.property(arbitraryPositions(), (positions) => {
        expect(rollUp(positions, nothing)).toEqual(positions);
        const one = { ...nothing, roles: new Map([['a0', [role('org', null, null)]]]) };
        const statements = (rows: readonly StatedPosition[]) => rows.map(({ statement }) => statement);
        expect(statements(rollUp(positions, one))).toEqual(statements(positions));
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});
