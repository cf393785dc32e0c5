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
  for (let round = 0; round < rounds; round += 1) {
    let touched = false;
    for (let i = 0; i < moved.length; i += 1) {
      const a = moved[i];
      if (!a) continue;
      for (let j = i + 1; j < moved.length; j += 1) {
        const b = moved[j];
        if (!b || (a.fixed && b.fixed)) continue;
        const overX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
        const overY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
        if (overX <= 0 || overY <= 0) continue;
        touched = true;
        const share = a.fixed || b.fixed ? 1 : 0.5;
        if (overX < overY) {
          const push = (a.x <= b.x ? overX : -overX) + (a.x <= b.x ? 0.5 : -0.5);
          if (!a.fixed) a.x -= push * share;
          if (!b.fixed) b.x += push * share;
        } else {
          const push = (a.y <= b.y ? overY : -overY) + (a.y <= b.y ? 0.5 : -0.5);
          if (!a.fixed) a.y -= push * share;
          if (!b.fixed) b.y += push * share;
        }
      }
    }
    if (!touched) break;
  }
  return Object.fromEntries(
    moved
      .filter((node) => !node.fixed)
      .map((node) => [node.id, { x: Math.round(node.x), y: Math.round(node.y) }]),
  );
}
