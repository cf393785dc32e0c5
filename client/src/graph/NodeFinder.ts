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
  at(point: Point, reach: number): string | null {
    const distance = ({ x, y }: Spot) => (x - point.x) ** 2 + (y - point.y) ** 2;
    const [first, ...others] = this.around(point, reach);
    if (first === undefined) return null;
    return others.reduce((near, spot) => (distance(spot) < distance(near) ? spot : near), first).id;
  }

  /** Every node at a point of the world, in no order. */
  around({ x, y }: Point, reach: number): Spot[] {
    const found: Spot[] = [];
    for (let column = -1; column <= 1; column += 1)
      for (let row = -1; row <= 1; row += 1)
        for (const spot of this.#cells.get(keyOf(x + column * CELL, y + row * CELL)) ?? [])
          if (
            Math.abs(spot.x - x) <= spot.halfWidth + reach &&
            Math.abs(spot.y - y) <= spot.halfHeight + reach
          )
            found.push(spot);
    return found;
  }
}

const keyOf = (x: number, y: number) => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
