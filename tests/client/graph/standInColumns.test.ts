import { boxAround, overlaps } from '#client/graph/boxes.ts';
import { removeOverlaps, type Roomy } from '#client/graph/removeOverlaps.ts';
import { standInColumns } from '#client/graph/standInColumns.ts';
import { expect, test } from 'vitest';

const roomy = (id: string, x: number, y: number, fixed: boolean, column?: string): Roomy => ({
  id,
  x,
  y,
  width: 90,
  height: 70,
  fixed,
  ...(column !== undefined && { column }),
});

test('what is placed does not move, what is new moves off it', () => {
  const places = removeOverlaps([roomy('old', 0, 0, true), roomy('new', 10, 5, false)]);
  expect(Object.keys(places)).toEqual(['new']);
  const at = places['new'] ?? { x: 0, y: 0 };
  expect(overlaps(boxAround(0, 0, 90, 70), boxAround(at.x, at.y, 90, 70), -1)).toBe(false);
});

test('milestones stand in one column at the lower left of their deal', () => {
  const places = standInColumns([
    roomy('deal', 0, 0, true),
    roomy('first', 300, 300, false, 'deal'),
    roomy('second', -300, 300, false, 'deal'),
  ]);
  expect(places['first']?.x).toBe(places['second']?.x);
  expect(places['first']?.x).toBeLessThan(-60);
  expect(places['second']?.y).toBe((places['first']?.y ?? 0) + 46);
  expect(places['first']?.y).toBeGreaterThan(60);
});
