import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '#client/graph/boxes.ts';
import type { LaidNode, LaidTie } from '#client/graph/layouts/laid.ts';
import { layOut } from '#client/graph/layouts/layOut.ts';
import { xOfDay, yearAt } from '#client/graph/layouts/timeline.ts';
import type { EntityKind, Stance, TieKind } from '#client/graph/types.ts';

const node = (id: string, kind: EntityKind, rest: Partial<LaidNode> = {}): LaidNode => ({
  id,
  kind,
  x: 0,
  y: 0,
  width: 96,
  height: 72,
  fixed: false,
  ...rest,
});
const tie = (from: string, kind: TieKind, to: string): LaidTie => ({ from, to, kind });
const DAY_2021 = Date.parse('2021-10-06') / 86_400_000;

const KINDS: EntityKind[] = ['PERSON', 'COMPANY', 'ALLIANCE', 'POLICY', 'STATEMENT', 'MILESTONE'];
const TIES: TieKind[] = ['PARTY_TO', 'OWNS', 'SAID', 'ABOUT', 'SEEKS', 'WORKS_FOR', 'BELONGS_TO'];
const STANCES: Stance[] = ['SUPPORT', 'WELCOME', 'MIXED', 'CONCERN', 'OPPOSE'];

/** Any small picture, circles of ties and loose things included. */
const pictures = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc.record({
    nodes: fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc
          .record({
            kind: fc.constantFrom(...KINDS),
            day: fc.option(fc.integer({ min: 0, max: 22_000 })),
            stance: fc.constantFrom(...STANCES),
            group: fc.constantFrom('a', 'b', 'c'),
          })
          .map(({ kind, day, stance, group }) =>
            node(`n${index}`, kind, { day, stance: kind === 'STATEMENT' ? stance : null, group }),
          ),
      ),
    ),
    ties: fc.array(
      fc
        .tuple(
          fc.integer({ min: 0, max: count - 1 }),
          fc.constantFrom(...TIES),
          fc.integer({ min: 0, max: count - 1 }),
        )
        .map(([from, kind, to]) => tie(`n${from}`, kind, `n${to}`)),
      { maxLength: 80 },
    ),
  }),
);

describe.each(['tiers', 'circle', 'timeline', 'stance', 'groups'] as const)('the layout %s', (name) => {
  test('gives every thing a place of its own, the same each time', () => {
    fc.assert(
      fc.property(pictures, ({ nodes, ties }) => {
        const places = layOut(name, nodes, ties);
        expect(Object.keys(places).length).toBe(nodes.length);
        const boxes = nodes.map(({ id, width, height }) => {
          const at = places[id] ?? { x: Number.NaN, y: Number.NaN };
          expect(Number.isFinite(at.x) && Number.isFinite(at.y)).toBe(true);
          return {
            id,
            x: at.x - width / 2 + 2,
            y: at.y - height / 2 + 2,
            width: width - 4,
            height: height - 4,
          };
        });
        const touching = boxes.flatMap((a, index) =>
          boxes.slice(index + 1).filter((b) => name !== 'circle' && overlaps(a, b)),
        );
        expect(touching).toEqual([]);
        expect(layOut(name, nodes, ties)).toEqual(places);
      }),
      { seed: 20211006, numRuns: 60 },
    );
  });

  test('leaves what is pinned where it is', () => {
    const pinned = node('a', 'COMPANY', { x: 7, y: 9, fixed: true });
    expect(layOut(name, [pinned, node('b', 'COMPANY')], [])).not.toHaveProperty('a');
  });
});

test('in tiers, owners stand over what they own, parties over the deal, and what came of it below', () => {
  const nodes = ['state', 'thales', 'deal', 's3ns'].map((id) => node(id, 'COMPANY'));
  const places = layOut('tiers', nodes, [
    tie('deal', 'RESULTS_IN', 's3ns'),
    tie('thales', 'PARTY_TO', 'deal'),
    tie('state', 'OWNS', 'thales'),
  ]);
  const heights = ['state', 'thales', 'deal', 's3ns'].map((id) => places[id]?.y ?? 0);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(new Set(heights).size).toBe(4);
});

test('by stance, who welcomes stands above the deal and who opposes below', () => {
  const nodes = [
    node('cigref', 'ASSOCIATION'),
    node('hail', 'STATEMENT', { stance: 'WELCOME' }),
    node('deal', 'ALLIANCE'),
    node('attack', 'STATEMENT', { stance: 'OPPOSE' }),
    node('chassan', 'PERSON'),
  ];
  const places = layOut('stance', nodes, [
    tie('cigref', 'SAID', 'hail'),
    tie('hail', 'ABOUT', 'deal'),
    tie('chassan', 'SAID', 'attack'),
    tie('attack', 'ABOUT', 'deal'),
  ]);
  const heights = nodes.map(({ id }) => places[id]?.y ?? 0);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
});

test('along time, a thing lies in its year, one without a date with what it is tied to', () => {
  const nodes = [node('deal', 'ALLIANCE', { day: DAY_2021 }), node('thales', 'COMPANY')];
  const places = layOut('timeline', nodes, [tie('thales', 'PARTY_TO', 'deal')]);
  expect(Math.floor(yearAt(places['deal']?.x ?? 0))).toBe(2021);
  expect(places['thales']?.x).toBe(places['deal']?.x);
  expect(yearAt(xOfDay(0))).toBe(1970);
});
