import { describe, expect, it } from 'vitest';
import { hangsOnTrunk } from '#client/graph/hangsOnTrunk.ts';

const deal = { kind: 'ALLIANCE', x: 400, y: 300, width: 66 } as const;
const milestone = { kind: 'MILESTONE', x: 200, y: 500 } as const;

describe('a milestone', () => {
  it('at the left of its deal hangs on the trunk they share', () => {
    expect(hangsOnTrunk(milestone, deal)).toBe(true);
  });

  it('at the right, under it or far away has a tie of its own', () => {
    expect(hangsOnTrunk({ ...milestone, x: 600 }, deal)).toBe(false);
    expect(hangsOnTrunk({ ...milestone, x: 390 }, deal)).toBe(false);
    expect(hangsOnTrunk({ ...milestone, x: -200 }, deal)).toBe(false);
    expect(hangsOnTrunk({ ...milestone, y: 1_200 }, deal)).toBe(false);
  });

  it('of a company or a person has a tie of its own: only deals have a trunk', () => {
    expect(hangsOnTrunk(milestone, { ...deal, kind: 'COMPANY' })).toBe(false);
    expect(hangsOnTrunk(milestone, { ...deal, kind: 'PERSON' })).toBe(false);
  });
});
