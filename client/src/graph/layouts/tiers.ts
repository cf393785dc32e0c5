import type { TieKind } from '../types.ts';
import type { LaidNode, LaidTie, Places } from './laid.ts';
import { inRows } from './rows.ts';

/** Which end of a tie stands higher: owners over what they own, parties over their deal, a deal over what came of it. */
const HIGHER: Readonly<Partial<Record<TieKind, 'from' | 'to'>>> = {
  OWNS: 'from',
  PARTY_TO: 'from',
  RESULTS_IN: 'from',
  ISSUES: 'from',
  SEEKS: 'from',
  HOLDS: 'from',
  SAID: 'from',
  ABOUT: 'from',
  FOLLOWS_FROM: 'to',
  WORKS_FOR: 'to',
  BELONGS_TO: 'to',
};

/** Tiers by what ties mean. A circle of ties is cut where it was entered; everything else stands under what it depends on. */
export function tiers(nodes: readonly LaidNode[], ties: readonly LaidTie[]): Places {
  const ids = new Set(nodes.map((node) => node.id));
  const above = new Map<string, string[]>();
  for (const { from, to, kind } of ties) {
    const higher = HIGHER[kind];
    if (higher === undefined || from === to || !ids.has(from) || !ids.has(to)) continue;
    const [upper, lower] = higher === 'from' ? [from, to] : [to, from];
    above.set(lower, [...(above.get(lower) ?? []), upper]);
  }
  const depth = new Map<string, number>();
  const open = new Set<string>();
  const depthOf = (id: string): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    open.add(id);
    let deepest = 0;
    for (const upper of above.get(id) ?? [])
      if (!open.has(upper)) deepest = Math.max(deepest, depthOf(upper) + 1);
    open.delete(id);
    depth.set(id, deepest);
    return deepest;
  };
  for (const node of nodes) depthOf(node.id);
  // What only looks down stands right over the first thing it looks down on, not at the very top.
  const below = new Map<string, string[]>();
  for (const [lower, uppers] of above)
    for (const upper of uppers) below.set(upper, [...(below.get(upper) ?? []), lower]);
  for (const node of nodes) {
    const lowers = below.get(node.id);
    if ((above.get(node.id)?.length ?? 0) > 0 || lowers === undefined) continue;
    depth.set(node.id, Math.max(0, Math.min(...lowers.map((id) => depth.get(id) ?? 0)) - 1));
  }
  return inRows(nodes, ties, (node) => depth.get(node.id) ?? 0);
}
