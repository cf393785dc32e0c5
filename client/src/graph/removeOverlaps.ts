import type { Point } from './types.ts';

/** A node with the room its name needs, in world px. */
export interface Roomy extends Point {
  id: string;
  width: number;
  height: number;
  /** A fixed node pushes and is not pushed. */
  fixed: boolean;
  /** The node under which this one stands in a column, at its lower left. */
  column?: string | null;
}

/** Pushes movable nodes apart along the shorter way until none touch or the rounds are over; fixed ones stay. */
export function removeOverlaps(nodes: readonly Roomy[], rounds = 60): Record<string, Point> {
  const moved = nodes.map((node) => ({ ...node }));
  const cell = Math.max(80, ...moved.map((node) => Math.max(node.width, node.height)));
  for (let round = 0; round < rounds; round += 1) {
    let touched = false;
    const cells = new Map<string, number[]>();
    moved.forEach((a, index) => {
      const column = Math.floor(a.x / cell);
      const row = Math.floor(a.y / cell);
      for (let x = column - 1; x <= column + 1; x += 1) {
        for (let y = row - 1; y <= row + 1; y += 1) {
          for (const other of cells.get(`${x} ${y}`) ?? []) {
            const b = moved[other];
            if (b && pushApart(b, a)) touched = true;
          }
        }
      }
      const key = `${column} ${row}`;
      const there = cells.get(key);
      if (there) there.push(index);
      else cells.set(key, [index]);
    });
    if (!touched) break;
  }
  return Object.fromEntries(
    moved
      .filter((node) => !node.fixed)
      .map((node) => [node.id, { x: Math.round(node.x), y: Math.round(node.y) }]),
  );
}

/** Whether the two touched and were pushed. */
function pushApart(a: Roomy, b: Roomy): boolean {
  if (a.fixed && b.fixed) return false;
  const overX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const overY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  if (overX <= 0 || overY <= 0) return false;
  const share = a.fixed || b.fixed ? 1 : 0.5;
  const axis = overX < overY ? 'x' : 'y';
  const over = (axis === 'x' ? overX : overY) + 0.5;
  const push = (a[axis] <= b[axis] ? over : -over) * share;
  if (!a.fixed) a[axis] -= push;
  if (!b.fixed) b[axis] += push;
  return true;
}
