import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '#client/graph/boxes.ts';
import { forces } from '#client/graph/layouts/forces.ts';
import type { LaidNode, LaidTie } from '#client/graph/layouts/laid.ts';

const node = (id: string, rest: Partial<LaidNode> = {}): LaidNode => ({
  id,
  kind: 'COMPANY',
  x: 0,
  y: 0,
  width: 96,
  height: 70,
  fixed: false,
  ...rest,
});
const tie = (from: number, to: number): LaidTie => ({ from: `n${from}`, to: `n${to}`, kind: 'OWNS' });
const nodesOf = (count: number) => Array.from({ length: count }, (_unused, index) => node(`n${index}`));
const boxOf = ({ x, y }: { x: number; y: number }) => ({ x: x - 48, y: y - 35, width: 96, height: 70 });

/** Any graph, stars and things without a tie among them. */
const graphs = fc.integer({ min: 1, max: 90 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    ties: fc.array(
      fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).map(([from, to]) => tie(from, to)),
      { maxLength: 200 },
    ),
  }),
);

describe('a picture by forces', () => {
  test('gives every thing a place where it touches no other, the same each time', () => {
    fc.assert(
      fc.property(graphs, ({ count, ties }) => {
        const places = forces(nodesOf(count), ties);
        const boxes = Object.values(places).map(boxOf);
        expect(boxes).toHaveLength(count);
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) expect(overlaps(a, b, -1)).toBe(false);
        });
        expect(forces(nodesOf(count), ties)).toEqual(places);
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  test('puts what is tied nearer than what is not', () => {
    // Twelve clusters of forty, each a ring with chords, one tie from each to the next.
    const ties: LaidTie[] = [];
    for (let cluster = 0; cluster < 12; cluster++) {
      for (let index = 0; index < 40; index++) {
        const at = (offset: number) => cluster * 40 + ((index + offset) % 40);
        ties.push(tie(at(0), at(1)), tie(at(0), at(7)));
      }
      ties.push(tie(cluster * 40, ((cluster + 1) % 12) * 40 + 20));
    }
    const places = forces(nodesOf(480), ties);
    const distance = (a: number, b: number) => {
      const [from, to] = [places[`n${a}`], places[`n${b}`]];
      return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0));
    };
    let [within, across] = [0, 0];
    for (let index = 0; index < 480; index++) {
      within += distance(index, Math.floor(index / 40) * 40 + ((index + 13) % 40)) / 480;
      across += distance(index, (index + 240) % 480) / 480;
    }
    expect(within).toBeLessThan(across / 2);
  });

  test('does not move what is fixed, and settles the rest beside what it is tied to', () => {
    const fixed = nodesOf(6).map((each, index) => ({ ...each, fixed: true, x: index * 400, y: 0 }));
    const free = Array.from({ length: 12 }, (_unused, index) => node(`f${index}`, { x: 1_000, y: 60 }));
    const ties = free.map(({ id }, index): LaidTie => ({ from: id, to: `n${index % 6}`, kind: 'OWNS' }));
    const places = forces([...fixed, ...free], ties);
    expect(Object.keys(places).sort()).toEqual(free.map(({ id }) => id).sort());
    free.forEach(({ id }, index) => {
      const own = (index % 6) * 400;
      expect(Math.abs((places[id]?.x ?? Infinity) - own)).toBeLessThan(400);
    });
  });

  test('says how far it is, never backwards, to the end', () => {
    const told: number[] = [];
    forces(
      nodesOf(500),
      Array.from({ length: 900 }, (_unused, index) => tie(index % 500, (index * 7 + 3) % 500)),
      (done) => told.push(done),
    );
    expect(told.length).toBeGreaterThan(5);
    expect(told.every((done, index) => index === 0 || done >= (told[index - 1] ?? 0) - 1e-9)).toBe(true);
    expect(told.at(-1)).toBe(1);
  });
});
