import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, lineCrosses, overlaps } from '#client/graph/boxes.ts';
import { compose } from '#client/graph/layouts/compose.ts';
import type { LaidNode, LaidTie, Places } from '#client/graph/layouts/laid.ts';

const MARK = { width: 38, height: 36 };
const thing = (id: string, rest: Partial<LaidNode> = {}): LaidNode => ({
  id,
  kind: 'COMPANY',
  x: 0,
  y: 0,
  width: 110,
  height: 70,
  fixed: false,
  mark: MARK,
  name: { width: 96, height: 16 },
  side: 'BELOW',
  ...rest,
});
const tie = (from: string, to: string): LaidTie => ({ from, to, kind: 'OWNS' });

const pictures = fc.integer({ min: 1, max: 24 }).chain((count) =>
  fc.record({
    nodes: fc.constant(Array.from({ length: count }, (_, index) => thing(`n${index}`))),
    ties: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: count - 1 }), fc.integer({ min: 0, max: count - 1 }))
        .map(([from, to]) => tie(`n${from}`, `n${to}`)),
      { maxLength: Math.round(count * 1.4) },
    ),
  }),
);

const shapes = (nodes: readonly LaidNode[], places: Places) =>
  nodes.map(({ id, x, y }) => {
    const at = places[id] ?? { x, y };
    return boxAround(at.x, at.y, MARK.width, MARK.height);
  });

const touching = (boxes: ReturnType<typeof shapes>) =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b)));

describe('a picture small enough to be read whole', () => {
  test('has no shape over another, and lies the same each time', () => {
    fc.assert(
      fc.property(pictures, ({ nodes, ties }) => {
        const places = compose(nodes, ties);
        expect(Object.keys(places)).toHaveLength(nodes.length);
        expect(touching(shapes(nodes, places))).toEqual([]);
        expect(compose(nodes, ties)).toEqual(places);
      }),
      { seed: 20211006, numRuns: 25 },
    );
  });

  test('draws a ring with no tie through a shape or a name', () => {
    const nodes = Array.from({ length: 16 }, (_, index) => thing(`n${index}`));
    const ties = nodes.slice(1).map(({ id }) => tie('n0', id));
    const places = compose(nodes, ties);
    const hub = places['n0'] ?? { x: 0, y: 0 };
    const crossed = ties.flatMap(({ to }) => {
      const end = places[to] ?? { x: 0, y: 0 };
      return nodes.filter(({ id }) => {
        const at = places[id] ?? { x: 0, y: 0 };
        return (
          id !== 'n0' && id !== to && lineCrosses(boxAround(at.x, at.y, 38, 36), hub.x, hub.y, end.x, end.y)
        );
      });
    });
    expect(crossed).toEqual([]);
  });

  test('moves nothing that is fixed, and puts what comes off its shapes and names', () => {
    const fixed = Array.from({ length: 9 }, (_, index) =>
      thing(`old${index}`, { fixed: true, x: (index % 3) * 190, y: Math.floor(index / 3) * 150 }),
    );
    const fresh = Array.from({ length: 8 }, (_, index) => thing(`new${index}`));
    const places = compose(
      [...fixed, ...fresh],
      fresh.slice(0, 6).map(({ id }) => tie('old4', id)),
    );
    expect(Object.keys(places).sort()).toEqual(fresh.map(({ id }) => id).sort());
    expect(touching(shapes([...fixed, ...fresh], places))).toEqual([]);
    const names = fixed.map(({ x, y }) => boxAround(x, y + 29, 96, 16));
    const landed = shapes(fresh, places).filter((box) => names.some((name) => overlaps(box, name)));
    expect(landed).toEqual([]);
  });

  test('stands things without ties in rows', () => {
    const nodes = Array.from({ length: 9 }, (_, index) => thing(`n${index}`));
    const rows = new Set(Object.values(compose(nodes, [])).map(({ y }) => y));
    expect(rows.size).toBeLessThan(5);
  });
});
