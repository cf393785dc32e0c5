import { circle } from './circle.ts';
import { inGroups } from './groups.ts';
import type { LaidNode, LaidTie, LayoutName, Places } from './laid.ts';
import { byStance } from './stance.ts';
import { onTimeline } from './timeline.ts';
import { tiers } from './tiers.ts';

const BY_RULE: Readonly<
  Record<Exclude<LayoutName, 'force'>, (nodes: readonly LaidNode[], ties: readonly LaidTie[]) => Places>
> = { tiers, circle, timeline: onTimeline, stance: byStance, groups: inGroups };

/** Arranges by a rule; what is fixed keeps its place. */
export function layOut(
  name: Exclude<LayoutName, 'force'>,
  nodes: readonly LaidNode[],
  ties: readonly LaidTie[],
): Places {
  const places = BY_RULE[name](nodes, ties);
  for (const node of nodes) if (node.fixed) delete places[node.id];
  return places;
}
