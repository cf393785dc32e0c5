import type { Point } from './types.ts';

/**
 * The node an arrow key leads to: the nearest in that direction, neighbours before others.
 *
 * @param direction unit vector on the screen
 * @returns its id, null when nothing lies in a quarter turn around the direction
 */
export function neighbourIn(
  from: Point,
  direction: Point,
  candidates: readonly (Point & { id: string; isNeighbour: boolean })[],
): string | null {
  let best: string | null = null;
  let bestCost = Infinity;
  for (const candidate of candidates) {
    const dx = candidate.x - from.x;
    const dy = candidate.y - from.y;
    const along = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    if (along <= 0 || aside > along * 1.2) continue;
    const cost = (along + aside * 1.5) * (candidate.isNeighbour ? 1 : 4);
    if (cost < bestCost) {
      bestCost = cost;
      best = candidate.id;
    }
  }
  return best;
}
