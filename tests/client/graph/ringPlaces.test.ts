import { ringPlaces } from '#client/graph/ringPlaces.ts';
import type { GraphNode, GraphTie, Stance } from '#client/graph/types.ts';
import { expect, test } from 'vitest';

const node = (id: string, kind: GraphNode['kind'], stance?: Stance): GraphNode => ({
  id,
  kind,
  name: id,
  shortName: id,
  sourceCount: 1,
  ...(stance && {
    statement: {
      stance,
      stanceWord: '',
      date: '',
      words: '',
      isQuotation: true,
      lang: 'fr',
      where: '',
      speakers: '',
    },
  }),
});
const tie = (kind: GraphTie['kind'], from: string, to: string): GraphTie => ({
  id: `${from}.${to}`,
  kind,
  from,
  to,
  label: '',
  ended: false,
  disputed: false,
  sourceCount: 1,
});
const size = { width: 390, height: 344 };
const nodes = [
  node('deal', 'ALLIANCE'),
  node('thales', 'COMPANY'),
  node('friend', 'PERSON'),
  node('yes', 'STATEMENT', 'WELCOME'),
  node('critic', 'PERSON'),
  node('no', 'STATEMENT', 'OPPOSE'),
  node('joint', 'JOINT_COMPANY'),
];
const ties = [
  tie('PARTY_TO', 'thales', 'deal'),
  tie('SAID', 'friend', 'yes'),
  tie('ABOUT', 'yes', 'deal'),
  tie('SAID', 'critic', 'no'),
  tie('ABOUT', 'no', 'deal'),
  tie('RESULTS_IN', 'deal', 'joint'),
];

test('places everything inside the viewport around the centre', () => {
  const places = ringPlaces(nodes, ties, 'deal', size);
  expect(Object.keys(places)).toHaveLength(nodes.length);
  for (const place of Object.values(places)) {
    expect(place.x).toBeGreaterThan(20);
    expect(place.x).toBeLessThan(size.width - 20);
    expect(place.y).toBeGreaterThan(20);
    expect(place.y).toBeLessThan(size.height - 20);
  }
});

test('who welcomes stands above, who objects at the right, what results below', () => {
  const { deal, friend, critic, joint, thales } = ringPlaces(nodes, ties, 'deal', size);
  expect(friend?.y).toBeLessThan(deal?.y ?? 0);
  expect(critic?.x).toBeGreaterThan(deal?.x ?? 0);
  expect(joint?.y).toBeGreaterThan(deal?.y ?? 0);
  expect(thales?.x).toBeLessThan(deal?.x ?? 0);
});

test('a statement stands between its speaker and the centre', () => {
  const { deal, critic, no } = ringPlaces(nodes, ties, 'deal', size);
  expect(no?.x).toBeGreaterThan(deal?.x ?? 0);
  expect(no?.x).toBeLessThan(critic?.x ?? 0);
});
