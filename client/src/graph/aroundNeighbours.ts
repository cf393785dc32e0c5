import { keyed } from '../lib/keyed.ts';
import type { GraphNode, GraphTie, Place, Point } from './types.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** First places for nodes that have none: on a spiral around the first neighbour that is placed, else around the middle. */
export function aroundNeighbours(
  nodes: readonly GraphNode[],
  ties: readonly GraphTie[],
  places: Readonly<Record<string, Place>>,
): Record<string, Point> {
  const found: Record<string, Point> = keyed();
  const neighbours = new Map<string, string[]>();
  for (const tie of ties) {
    neighbours.set(tie.from, [...(neighbours.get(tie.from) ?? []), tie.to]);
    neighbours.set(tie.to, [...(neighbours.get(tie.to) ?? []), tie.from]);
  }
  const around = new Map<string, number>();
  let waiting = nodes.filter((node) => places[node.id] === undefined);
  while (waiting.length > 0) {
    const later: GraphNode[] = [];
    for (const node of waiting) {
      const parent = (neighbours.get(node.id) ?? []).find((id) => places[id] ?? found[id]);
      if (parent === undefined) {
        later.push(node);
        continue;
      }
      found[node.id] = turn(places[parent] ?? found[parent] ?? { x: 394, y: 380 }, parent, around);
    }
    if (later.length === waiting.length) {
      const first = later.shift();
      if (first) found[first.id] = turn({ x: 394, y: 380 }, '', around);
    }
    waiting = later;
  }
  return found;
}

function turn(centre: Point, parent: string, around: Map<string, number>): Point {
  const count = around.get(parent) ?? 0;
  around.set(parent, count + 1);
  if (parent === '' && count === 0) return { x: centre.x, y: centre.y };
  const radius = 90 + 22 * Math.sqrt(count);
  return {
    x: centre.x + radius * Math.cos(count * GOLDEN_ANGLE),
    y: centre.y + radius * Math.sin(count * GOLDEN_ANGLE),
  };
}
