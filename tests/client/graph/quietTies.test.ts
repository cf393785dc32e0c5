import { describe, expect, test } from 'vitest';
import { quietTies } from '#client/graph/quietTies.ts';
import type { EntityKind, GraphNode, GraphTie, TieKind } from '#client/graph/types.ts';

const node = (id: string, kind: EntityKind): GraphNode => ({
  id,
  kind,
  name: id,
  shortName: id,
  sourceCount: 1,
});
const tie = (from: string, kind: TieKind, to: string, rest: Partial<GraphTie> = {}): GraphTie => ({
  id: `${from}.${kind}.${to}`,
  kind,
  from,
  to,
  label: '',
  ended: false,
  disputed: false,
  sourceCount: 1,
  ...rest,
});

const nodes = [
  node('deal', 'ALLIANCE'),
  node('thales', 'COMPANY'),
  node('google', 'COMPANY'),
  node('s3ns', 'JOINT_COMPANY'),
  node('state', 'PUBLIC_BODY'),
  node('strategy', 'POLICY'),
  node('label', 'LABEL'),
  node('date', 'MILESTONE'),
  node('said', 'STATEMENT'),
  node('speaker', 'PERSON'),
  node('outscale', 'COMPANY'),
  node('dassault', 'COMPANY'),
];
const ties = [
  tie('thales', 'PARTY_TO', 'deal'),
  tie('google', 'PARTY_TO', 'deal'),
  tie('deal', 'RESULTS_IN', 's3ns'),
  tie('thales', 'OWNS', 's3ns', { mostShare: 90 }),
  tie('google', 'OWNS', 's3ns'),
  tie('state', 'OWNS', 'thales', { mostShare: 25.7 }),
  tie('state', 'ISSUES', 'strategy'),
  tie('state', 'ISSUES', 'label'),
  tie('deal', 'FOLLOWS_FROM', 'strategy'),
  tie('deal', 'SEEKS', 'label'),
  tie('label', 'FOLLOWS_FROM', 'strategy'),
  tie('date', 'BELONGS_TO', 'deal'),
  tie('date', 'BELONGS_TO', 's3ns'),
  tie('speaker', 'SAID', 'said'),
  tie('said', 'ABOUT', 'deal'),
  tie('speaker', 'WORKS_FOR', 'outscale'),
  tie('said', 'ON_BEHALF_OF', 'outscale'),
  tie('dassault', 'OWNS', 'outscale', { mostShare: 100 }),
];

describe('the ties a picture need not draw', () => {
  test('are those a drawn deal, a post or an origin already says', () => {
    expect([...quietTies(nodes, ties)].sort()).toEqual([
      'date.BELONGS_TO.s3ns',
      'google.OWNS.s3ns',
      'label.FOLLOWS_FROM.strategy',
      'said.ON_BEHALF_OF.outscale',
      'state.ISSUES.label',
      'state.OWNS.thales',
      'thales.OWNS.s3ns',
    ]);
  });

  test('are drawn where the deal is not on the canvas', () => {
    const without = nodes.filter(({ id }) => id !== 'deal');
    const quiet = quietTies(without, ties);
    expect(quiet.has('thales.OWNS.s3ns')).toBe(false);
    expect(quiet.has('date.BELONGS_TO.s3ns')).toBe(false);
  });

  test('never leave a thing standing loose', () => {
    const few = [tie('thales', 'PARTY_TO', 'deal'), tie('state', 'OWNS', 'thales', { mostShare: 25.7 })];
    expect(quietTies(nodes, few).size).toBe(0);
  });
});
