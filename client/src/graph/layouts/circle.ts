import { type LaidNode, type LaidTie, neighboursOf, type Places } from './laid.ts';

const SMALLEST = 180;
/** Px between two rings, and px around one ring before another is begun. */
const BETWEEN = 150;
const LONGEST = 9_000;

/** One ring, neighbours side by side where they can be; a very large picture takes several, the best tied innermost. */
export function circle(nodes: readonly LaidNode[], ties: readonly LaidTie[]): Places {
  const order = walk(nodes, ties);
  const places: Places = {};
  let radius = SMALLEST;
  let ring: LaidNode[] = [];
  const close = () => {
    const around = ring.reduce((sum, node) => sum + room(node), 0);
    radius = Math.max(radius, around / (2 * Math.PI));
    let turn = -Math.PI / 2;
    for (const node of ring) {
      const share = (room(node) / around) * 2 * Math.PI;
      const angle = turn + share / 2;
      places[node.id] = { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) };
      turn += share;
    }
    radius += BETWEEN;
    ring = [];
  };
  let around = 0;
  for (const node of order) {
    ring.push(node);
    around += room(node);
    if (around > Math.max(LONGEST, 2 * Math.PI * radius)) {
      close();
      around = 0;
    }
  }
  if (ring.length > 0) close();
  return places;
}

const room = (node: LaidNode) => Math.max(node.width, node.height) + 8;

/** From the best tied on, always to the neighbour with most ties to what was just passed. */
function walk(nodes: readonly LaidNode[], ties: readonly LaidTie[]): LaidNode[] {
  const neighbours = neighboursOf(nodes, ties);
  const degree = (id: string) => neighbours.get(id)?.length ?? 0;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const waiting = nodes.map((node) => node.id).sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  const passed = new Set<string>();
  const order: LaidNode[] = [];
  for (const start of waiting) {
    const stack = [start];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (passed.has(id)) continue;
      passed.add(id);
      const node = byId.get(id);
      if (node) order.push(node);
      const next = (neighbours.get(id) ?? []).filter((other) => !passed.has(other));
      stack.push(...next.sort((a, b) => degree(b) - degree(a) || (a < b ? 1 : -1)));
    }
  }
  return order;
}
