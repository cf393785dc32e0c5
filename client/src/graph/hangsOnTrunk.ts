import type { EntityKind, Point } from './types.ts';

/** Px of the world within which a milestone hangs on its deal's trunk; from farther it has a tie of its own. */
const TRUNK = { across: 460, down: 700 };
/** Px that a milestone stands left of its deal at the least. */
const ASIDE = 20;

interface Standing extends Point {
  kind: EntityKind | undefined;
}

/** Whether a milestone hangs on the right-angled trunk that its deal shares among those at its left; others have straight ties. */
export function hangsOnTrunk(milestone: Standing, deal: Standing & { width: number }): boolean {
  const left = deal.x - milestone.x;
  return (
    milestone.kind === 'MILESTONE' &&
    deal.kind === 'ALLIANCE' &&
    left > deal.width / 2 + ASIDE &&
    left < TRUNK.across &&
    Math.abs(deal.y - milestone.y) < TRUNK.down
  );
}
