import type { Box } from './boxes.ts';

/** Px that a shortened name with its count needs, that a name is high, and that the longest takes. */
const LEAST = 72;
const HIGH = 30;
const GAP = 4;
const MOST = 240;

/**
 * How wide the names of open groups may be so that none lies on another: as far as the next one beside it. Where there is room
 * for one only, the larger group has it.
 *
 * @param zoom of the world the hulls are measured in
 * @param edge where the picture ends at the right, in px from the origin of the world; asked for only when there are groups
 * @returns px of the screen by group; none for a name that has no room
 */
export function groupNames(
  hulls: readonly (Box & { key: string; count: number })[],
  zoom: number,
  edge: () => number,
): Map<string, number> {
  if (hulls.length === 0) return new Map();
  const end = edge();
  const kept: { key: string; x: number; y: number }[] = [];
  for (const { key, ...hull } of hulls.toSorted((a, b) => b.count - a.count)) {
    const at = { key, x: hull.x * zoom, y: hull.y * zoom };
    const isCut = at.x < end && at.x + LEAST > end;
    if (!isCut && !kept.some((other) => isBeside(at, other) && Math.abs(at.x - other.x) < LEAST + GAP))
      kept.push(at);
  }
  return new Map(
    kept.map((at) => {
      const next = kept.flatMap((other) => (isBeside(at, other) && other.x > at.x ? other.x - GAP : []));
      return [at.key, Math.min(MOST, ...[...next, ...(at.x < end ? [end] : [])].map((x) => x - at.x))];
    }),
  );
}

const isBeside = (a: { y: number }, b: { y: number }) => Math.abs(a.y - b.y) < HIGH;
