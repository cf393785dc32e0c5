import type { Point } from './types.ts';

/** A node with half of its size, in world px. */
export interface Spot extends Point {
  id: string;
  halfWidth: number;
  halfHeight: number;
}

const CELL = 160;

/** Nodes in cells, so that asking which one lies at a point does not walk all of them. */
export class NodeFinder {
  readonly #cells = new Map<string, Spot[]>();

  constructor(spots: readonly Spot[]) {
    for (const spot of spots) {
      const key = keyOf(spot.x, spot.y);
      const cell = this.#cells.get(key);
      if (cell) cell.push(spot);
      else this.#cells.set(key, [spot]);
    }
  }

  /**
   * The node at a point of the world; of several, the one whose centre is nearest.
   *
   * @param reach px beyond the border of a node that still count as it; at most a cell
   */
  at({ x, y }: Point, reach: number): string | null {
    let found: string | null = null;
    let nearest = Infinity;
    for (let column = -1; column <= 1; column += 1)
      for (let row = -1; row <= 1; row += 1)
        for (const spot of this.#cells.get(keyOf(x + column * CELL, y + row * CELL)) ?? []) {
          const dx = Math.abs(spot.x - x);
          const dy = Math.abs(spot.y - y);
          if (dx > spot.halfWidth + reach || dy > spot.halfHeight + reach) continue;
          const distance = dx * dx + dy * dy;
          if (distance >= nearest) continue;
          nearest = distance;
          found = spot.id;
        }
    return found;
  }
}

const keyOf = (x: number, y: number) => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
