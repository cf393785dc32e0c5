import { describe, expect, it } from 'vitest';
import { nextCell } from '#client/features/positions/nextCell.ts';

const SIZE = { rows: 30, columns: 5 };
const press = (key: string, from: [number, number], ctrlKey = false) => {
  const next = nextCell(
    { key, ctrlKey, metaKey: false, altKey: false },
    { row: from[0], column: from[1] },
    SIZE,
  );
  return next && [next.row, next.column];
};

describe('the keys of the matrix', () => {
  it('go one cell on and stop at the sides', () => {
    expect(press('ArrowRight', [0, 0])).toEqual([0, 1]);
    expect(press('ArrowRight', [0, 4])).toEqual([0, 4]);
    expect(press('ArrowLeft', [0, 0])).toEqual([0, 0]);
    expect(press('ArrowDown', [29, 2])).toEqual([29, 2]);
    expect(press('ArrowUp', [3, 2])).toEqual([2, 2]);
  });

  it('reach the heads of the columns, not the empty corner', () => {
    expect(press('ArrowUp', [0, 2])).toEqual([-1, 2]);
    expect(press('ArrowUp', [0, 0])).toEqual([0, 0]);
    expect(press('ArrowLeft', [-1, 1])).toEqual([-1, 1]);
    expect(press('Home', [-1, 4])).toEqual([-1, 1]);
  });

  it('go to the ends of a row, of a page and of all', () => {
    expect(press('Home', [4, 3])).toEqual([4, 0]);
    expect(press('End', [4, 0])).toEqual([4, 4]);
    expect(press('PageDown', [4, 2])).toEqual([14, 2]);
    expect(press('PageUp', [4, 2])).toEqual([-1, 2]);
    expect(press('Home', [4, 3], true)).toEqual([0, 0]);
    expect(press('End', [4, 3], true)).toEqual([29, 4]);
  });

  it('leave other keys to the page', () => {
    expect(press('e', [0, 0])).toBeNull();
  });
});
