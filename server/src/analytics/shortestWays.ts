import type { Neighbours } from './network.ts';

export interface ShortestWays {
  /**
   * The share of shortest ways between two other nodes that pass a node, summed over all pairs and divided by their number
   * (n − 1)(n − 2) / 2: 0 to 1. (Freeman, Sociometry 40, 1977; by the algorithm of Brandes, J. Math. Sociology 25, 2001.)
   */
  readonly betweenness: Float64Array;
  /**
   * The reciprocal of the mean distance to the nodes it can reach, times their share of all others: 0 to 1, and comparable
   * between components. (Wasserman & Faust, Social Network Analysis, 1994, p. 201.)
   */
  readonly closeness: Float64Array;
}

/** How long the work goes on before others get their turn, in ms. */
const TURN_MS = 15;

/**
 * Both measures from one breadth-first search for each of `sources`. With all nodes as sources they are exact; with a
 * random sample they are estimates: betweenness as in Brandes & Pich (Int. J. Bifurcation and Chaos 17, 2007), closeness
 * from the mean distance to the sources as in Eppstein & Wang (J. Graph Algorithms and Applications 8, 2004).
 * Numbers of ways are kept as fractions, since a lattice has more of them than whole numbers of 32 bits can tell.
 *
 * @param component the number of each node's component, and how many nodes each has
 */
export async function shortestWays(
  { starts, nodes }: Neighbours,
  sources: readonly number[],
  component: { readonly of: Int32Array; readonly sizes: readonly number[] },
): Promise<ShortestWays> {
  const size = starts.length - 1;
  const betweenness = new Float64Array(size);
  const distances = new Float64Array(size);
  const seenFrom = new Float64Array(size);
  const distance = new Int32Array(size).fill(-1);
  const ways = new Float64Array(size);
  const dependency = new Float64Array(size);
  const queue = new Int32Array(size);
  let turn = performance.now();
  for (const source of sources) {
    let last = 0;
    queue[last++] = source;
    distance[source] = 0;
    ways[source] = 1;
    for (let at = 0; at < last; at++) {
      const node = queue[at] ?? 0;
      const next = (distance[node] ?? 0) + 1;
      const end = starts[node + 1] ?? 0;
      for (let place = starts[node] ?? 0; place < end; place++) {
        const neighbour = nodes[place] ?? 0;
        if (distance[neighbour] === -1) {
          distance[neighbour] = next;
          queue[last++] = neighbour;
        }
        if (distance[neighbour] === next) ways[neighbour] = (ways[neighbour] ?? 0) + (ways[node] ?? 0);
      }
    }
    for (let at = last - 1; at > 0; at--) {
      const node = queue[at] ?? 0;
      const before = (distance[node] ?? 0) - 1;
      const share = (1 + (dependency[node] ?? 0)) / (ways[node] ?? 1);
      const end = starts[node + 1] ?? 0;
      for (let place = starts[node] ?? 0; place < end; place++) {
        const neighbour = nodes[place] ?? 0;
        if (distance[neighbour] === before)
          dependency[neighbour] = (dependency[neighbour] ?? 0) + (ways[neighbour] ?? 0) * share;
      }
      betweenness[node] = (betweenness[node] ?? 0) + (dependency[node] ?? 0);
      distances[node] = (distances[node] ?? 0) + before + 1;
      seenFrom[node] = (seenFrom[node] ?? 0) + 1;
    }
    for (let at = 0; at < last; at++) {
      const node = queue[at] ?? 0;
      distance[node] = -1;
      ways[node] = 0;
      dependency[node] = 0;
    }
    if (performance.now() - turn > TURN_MS) {
      await new Promise((resolve) => setImmediate(resolve));
      turn = performance.now();
    }
  }
  // Every pair of other nodes is met from both its ends.
  const pairs = ((size - 1) * (size - 2) * sources.length) / size;
  const closeness = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    betweenness[node] = pairs > 0 ? (betweenness[node] ?? 0) / pairs : 0;
    const reached = (component.sizes[component.of[node] ?? 0] ?? 1) - 1;
    const total = distances[node] ?? 0;
    closeness[node] = total > 0 ? ((seenFrom[node] ?? 0) / total) * (reached / (size - 1)) : 0;
  }
  return { betweenness, closeness };
}
