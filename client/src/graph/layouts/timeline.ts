import type { LaidNode, LaidTie, Places } from './laid.ts';

const DAYS_PER_YEAR = 365.2425;
const FIRST_YEAR = 1970;
/** Px of the world that a year is wide, wherever this layout is used; so that years can be drawn behind it. */
export const YEAR_WIDTH = 240;

/** Where a day lies. */
export const xOfDay = (day: number): number => (day / DAYS_PER_YEAR) * YEAR_WIDTH;
/** The year that begins at a place, as far as leap days let it. */
export const yearAt = (x: number): number => FIRST_YEAR + x / YEAR_WIDTH;

const LANES: readonly (readonly string[])[] = [
  ['SUPPORT', 'WELCOME'],
  ['POLICY', 'LABEL'],
  ['ALLIANCE', 'JOINT_COMPANY'],
  ['MILESTONE'],
  ['PERSON', 'COMPANY', 'PUBLIC_BODY', 'ASSOCIATION', 'MEDIUM', 'UNNAMED_GROUP', 'STATEMENT'],
  ['MIXED', 'CONCERN', 'OPPOSE'],
];
const BETWEEN = 46;

/**
 * Everything at its day from left to right, in lanes: what was said for above, policy, deals, milestones, who they are, what
 * was said against below. What has no date of its own takes the first of its ties; without any it stands left of all.
 */
export function onTimeline(nodes: readonly LaidNode[], ties: readonly LaidTie[]): Places {
  const days = new Map(nodes.map((node) => [node.id, node.day ?? null]));
  const first = new Map<string, number>();
  for (const { from, to } of ties) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const day = days.get(other);
      if (day === null || day === undefined) continue;
      first.set(id, Math.min(first.get(id) ?? Infinity, day));
    }
  }
  const dayOf = (node: LaidNode) => node.day ?? first.get(node.id) ?? null;
  const known = nodes.map(dayOf).filter((day) => day !== null);
  const undatedAt = xOfDay(known.length > 0 ? Math.min(...known) : 0) - 260;
  const places: Places = {};
  let top = 0;
  for (const kinds of LANES) {
    const lane = nodes
      .filter((node) => kinds.includes(node.kind === 'STATEMENT' ? (node.stance ?? 'STATEMENT') : node.kind))
      .map((node) => {
        const day = dayOf(node);
        return { node, x: day === null ? undatedAt : xOfDay(day) };
      })
      .sort((a, b) => a.x - b.x || (a.node.id < b.node.id ? -1 : 1));
    if (lane.length === 0) continue;
    const lines: { right: number; nodes: { node: LaidNode; x: number }[] }[] = [];
    for (const each of lane) {
      const left = each.x - each.node.width / 2;
      let line = lines.find((other) => other.right <= left);
      if (line === undefined) {
        line = { right: -Infinity, nodes: [] };
        lines.push(line);
      }
      line.nodes.push(each);
      line.right = each.x + each.node.width / 2;
    }
    for (const line of lines) {
      const height = Math.max(...line.nodes.map(({ node }) => node.height));
      for (const { node, x } of line.nodes)
        places[node.id] = { x: Math.round(x), y: Math.round(top + height / 2) };
      top += height + 8;
    }
    top += BETWEEN;
  }
  return places;
}
