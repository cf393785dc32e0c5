import { overlaps } from '#client/graph/boxes.ts';
import { placeLabels, placeTieLabels, type LabelWish } from '#client/graph/labelPlacement.ts';
import { wrapLabel } from '#client/graph/wrapLabel.ts';
import { describe, expect, test } from 'vitest';

const wish = (id: string, x: number, y: number, rest: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  nodeWidth: 38,
  nodeHeight: 38,
  width: 80,
  height: 16,
  rank: 1,
  side: null,
  required: false,
  ...rest,
});

describe('placeLabels', () => {
  test('puts a name below, and right of its node when something is below', () => {
    expect(placeLabels([wish('a', 100, 100)], [])[0]?.side).toBe('BELOW');
    expect(placeLabels([wish('a', 100, 100)], [{ x: 60, y: 122, width: 80, height: 20 }])[0]?.side).toBe(
      'RIGHT',
    );
  });

  test('takes the side that was asked for first', () => {
    expect(placeLabels([wish('a', 100, 100, { side: 'ABOVE' })], [])[0]?.side).toBe('ABOVE');
  });

  test('drops the lower rank where there is no room, but never a required name', () => {
    const walls = [
      { x: 0, y: 0, width: 400, height: 90 },
      { x: 0, y: 120, width: 400, height: 90 },
      { x: 0, y: 0, width: 90, height: 400 },
      { x: 110, y: 0, width: 400, height: 400 },
    ];
    expect(placeLabels([wish('a', 100, 105)], walls)).toEqual([]);
    expect(placeLabels([wish('a', 100, 105, { required: true })], walls)).toHaveLength(1);
  });

  test('no two names of a crowd touch', () => {
    const crowd = Array.from({ length: 200 }, (_, index) =>
      wish(`n${index}`, (index % 20) * 60, Math.floor(index / 20) * 50),
    );
    const placed = placeLabels(crowd, []);
    expect(placed.length).toBeGreaterThan(40);
    placed.forEach((a, index) => {
      for (const b of placed.slice(index + 1)) expect(overlaps(a.box, b.box)).toBe(false);
    });
  });

  test('slides a name that may slide off the arrows beside it', () => {
    const arrow = { x1: 300, y1: 400, x2: 130, y2: 125, hasArrow: true };
    const [label] = placeLabels([wish('a', 100, 100, { slides: true })], [], [arrow]);
    expect(label?.box.x).toBe(100 - 40 - 24);
  });
});

test('a word on a tie moves along it, and is left out where the tie is too short', () => {
  const long = { id: 'a', x1: 0, y1: 0, x2: 200, y2: 0, width: 20, height: 14 };
  expect(placeTieLabels([long], [])[0]?.box.x).toBe(90);
  expect(placeTieLabels([long], [{ x: 92, y: -5, width: 10, height: 10 }])[0]?.box.x).not.toBe(90);
  expect(placeTieLabels([{ ...long, x2: 20 }], [])).toEqual([]);
});

test('long names break into lines of about equal length, at most three', () => {
  const measure = (text: string) => text.length * 7;
  expect(wrapLabel('Thales', measure, 130)).toEqual(['Thales']);
  expect(wrapLabel('Label Cloud de confiance', measure, 130)).toHaveLength(2);
  expect(
    wrapLabel('a name that goes on and on and on and on and never comes to any end at all', measure, 90),
  ).toHaveLength(3);
});

test('a word that finds no place on its tie stands beside it', () => {
  const tie = { id: 'a', x1: 0, y1: 0, x2: 100, y2: 0, width: 30, height: 10 };
  const [label] = placeTieLabels([tie], [{ x: 0, y: -4, width: 100, height: 8 }]);
  expect(label?.box.y).toBe(-17);
});
