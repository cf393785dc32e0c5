import { groupNames } from '#client/graph/groupNames.ts';
import { expect, test } from 'vitest';

const hull = (key: string, x: number, y: number, count = 1) => ({ key, count, x, y, width: 60, height: 60 });
const named = (hulls: Parameters<typeof groupNames>[0], zoom = 1, edge = 1_000) =>
  Object.fromEntries(groupNames(hulls, zoom, () => edge));

test('gives a name all the room it can use where nothing stands beside it', () => {
  expect(named([hull('a', 0, 0), hull('b', 100, 200)])).toEqual({ a: 240, b: 240 });
});

test('ends a name before the next one in its row', () => {
  expect(named([hull('a', 0, 0), hull('b', 150, 10)])).toEqual({ a: 146, b: 240 });
});

test('leaves the place of two names to the larger group', () => {
  expect(named([hull('a', 0, 0, 2), hull('b', 150, 0, 9), hull('c', 190, 0, 3)], 0.4)).toEqual({ b: 240 });
  expect(named([hull('a', 0, 0, 2), hull('b', 250, 0, 9)], 0.4)).toEqual({ a: 96, b: 240 });
});

test('is not cut by the right edge of the picture', () => {
  expect(named([hull('a', 0, 0), hull('b', 800, 0), hull('c', 960, 0)])).toEqual({ a: 240, b: 200 });
});
