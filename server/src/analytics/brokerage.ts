import type { Neighbours } from './network.ts';

/**
 * How many pairs of its neighbours that are not linked to each other a node stands between, by the groups of the three:
 * the brokerage roles of Gould & Fernandez (Sociological Methodology 19, 1989) for undirected links, where their
 * gatekeeper and representative are one.
 */
export interface Brokerage {
  /** All three in one group. */
  readonly coordinator: number;
  /** Both neighbours in one group, the node in another. */
  readonly itinerant: number;
  /** The node in the group of one of them. */
  readonly gatekeeper: number;
  /** Three groups. */
  readonly liaison: number;
}

/**
 * The brokerage of every node. Pairs of neighbours are counted from how many neighbours lie in each group, and linked
 * pairs, which are the triangles, are taken off; so a node of many neighbours costs no more than its links.
 *
 * @param groups the group of each node
 */
export function brokerageOf(neighbours: Neighbours, groups: Int32Array): Brokerage[] {
  const { starts, nodes } = neighbours;
  const size = starts.length - 1;
  const counts = Array.from({ length: size }, () => ({
    coordinator: 0,
    itinerant: 0,
    gatekeeper: 0,
    liaison: 0,
  }));
  const pairs = (count: number): number => (count > 1 ? (count * (count - 1)) / 2 : 0);
  for (let node = 0; node < size; node++) {
    const inGroup = new Map<number, number>();
    for (const neighbour of nodes.subarray(starts[node], starts[node + 1])) {
      const group = groups[neighbour] ?? 0;
      inGroup.set(group, (inGroup.get(group) ?? 0) + 1);
    }
    const degree = (starts[node + 1] ?? 0) - (starts[node] ?? 0);
    const own = inGroup.get(groups[node] ?? 0) ?? 0;
    const count = counts[node];
    if (!count) continue;
    inGroup.delete(groups[node] ?? 0);
    for (const others of inGroup.values()) count.itinerant += pairs(others);
    count.coordinator = pairs(own);
    count.gatekeeper = own * (degree - own);
    count.liaison = pairs(degree - own) - count.itinerant;
  }
  forEachTriangle(neighbours, (a, b, c) => {
    takeOff(a, b, c);
    takeOff(b, a, c);
    takeOff(c, a, b);
  });
  function takeOff(node: number, one: number, other: number): void {
    const count = counts[node];
    if (count) count[roleOf(groups[one] ?? 0, groups[node] ?? 0, groups[other] ?? 0)]--;
  }
  return counts;
}

function roleOf(one: number, node: number, other: number): keyof Brokerage {
  if (one === other) return one === node ? 'coordinator' : 'itinerant';
  return one === node || other === node ? 'gatekeeper' : 'liaison';
}

/** Each triangle once: links are followed from nodes of fewer neighbours to those of more. */
function forEachTriangle(
  { starts, nodes }: Neighbours,
  visit: (a: number, b: number, c: number) => void,
): void {
  const size = starts.length - 1;
  const degree = (node: number): number => (starts[node + 1] ?? 0) - (starts[node] ?? 0);
  const isAfter = (a: number, b: number): boolean =>
    degree(a) === degree(b) ? a > b : degree(a) > degree(b);
  const after = (node: number): number[] =>
    [...nodes.subarray(starts[node], starts[node + 1])].filter((neighbour) => isAfter(neighbour, node));
  const markedBy = new Int32Array(size).fill(-1);
  for (let a = 0; a < size; a++) {
    const larger = after(a);
    for (const b of larger) markedBy[b] = a;
    for (const b of larger) for (const c of after(b)) if (markedBy[c] === a) visit(a, b, c);
  }
}
