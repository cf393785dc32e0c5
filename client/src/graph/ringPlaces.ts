import { keyed } from '../lib/keyed.ts';
import type { GraphNode, GraphTie, Point } from './types.ts';

const FOR = new Set(['SUPPORT', 'WELCOME']);

/**
 * The picture of a phone: the centre, its ring, and statements on the way between speaker and centre.
 * Who welcomes stands above, who objects at the right, what results below, everything else at the left.
 *
 * @param size of the viewport in px
 * @returns a place for every node, the centre in the middle of the viewport
 */
export function ringPlaces(
  nodes: readonly GraphNode[],
  ties: readonly GraphTie[],
  centre: string,
  size: { width: number; height: number },
): Record<string, Point> {
  const middle = { x: size.width / 2, y: size.height / 2 - 6 };
  const places: Record<string, Point> = keyed();
  const statements = nodes.filter((node) => node.statement !== undefined && node.id !== centre);
  const ids = new Set(nodes.map((node) => node.id));
  const statementIds = new Set(statements.map((node) => node.id));
  const speakersOf = new Map<string, string[]>();
  for (const tie of ties) {
    if (tie.kind !== 'SAID' || !statementIds.has(tie.to) || !ids.has(tie.from)) continue;
    speakersOf.set(tie.to, [...(speakersOf.get(tie.to) ?? []), tie.from]);
  }
  const stanceOf = new Map<string, string>();
  for (const node of statements) {
    for (const speaker of speakersOf.get(node.id) ?? []) {
      if (!stanceOf.has(speaker) && node.statement) stanceOf.set(speaker, node.statement.stance);
    }
  }
  const results = new Set(
    ties.filter((tie) => tie.kind === 'RESULTS_IN' && tie.from === centre).map((tie) => tie.to),
  );
  const left: string[] = [];
  const above: string[] = [];
  const right: string[] = [];
  const below: string[] = [];
  const loose = statements.filter((node) => (speakersOf.get(node.id) ?? []).every((id) => id === centre));
  for (const node of nodes) {
    if (node.id === centre || (statementIds.has(node.id) && !loose.includes(node))) continue;
    const stance = stanceOf.get(node.id);
    if (stance !== undefined) (FOR.has(stance) ? above : right).push(node.id);
    else if (results.has(node.id)) below.push(node.id);
    else left.push(node.id);
  }
  places[centre] = middle;
  const ring = [...left.reverse(), ...above, ...right, ...below];
  const radiusX = size.width / 2 - 56;
  const radiusY = size.height / 2 - 46;
  const step = (2 * Math.PI) / Math.max(ring.length, 1);
  const anchor = above.length > 0 ? left.length + (above.length - 1) / 2 : (left.length - 1) / 2;
  const anchorAngle = above.length > 0 ? -Math.PI / 2 : Math.PI;
  ring.forEach((id, index) => {
    const angle = anchorAngle + (index - anchor) * step;
    places[id] = { x: middle.x + radiusX * Math.cos(angle), y: middle.y + radiusY * Math.sin(angle) };
  });
  for (const node of statements) {
    if (places[node.id] !== undefined) continue;
    const speakers = (speakersOf.get(node.id) ?? []).map((id) => places[id]).filter((at) => at !== undefined);
    const x = speakers.reduce((sum, at) => sum + at.x, 0) / speakers.length;
    const y = speakers.reduce((sum, at) => sum + at.y, 0) / speakers.length;
    const siblings = statements.filter((other) => {
      const theirs = speakersOf.get(other.id) ?? [];
      const mine = speakersOf.get(node.id) ?? [];
      return other.id !== node.id && theirs.length === mine.length && theirs.every((id) => mine.includes(id));
    });
    const turn =
      siblings.length === 0
        ? 0
        : (statements.indexOf(node) % (siblings.length + 1)) * 30 - siblings.length * 15;
    const away = Math.hypot(x - middle.x, y - middle.y);
    const part = away === 0 ? 0 : Math.max(0.56 * away, Math.min(0.68 * away, 84)) / away;
    places[node.id] = { x: middle.x + (x - middle.x) * part + turn, y: middle.y + (y - middle.y) * part };
  }
  return places;
}
