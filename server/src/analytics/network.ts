/** A pair of different nodes by their numbers, the smaller first, and how many links join them. */
export interface NetworkLink {
  readonly one: number;
  readonly other: number;
  readonly weight: number;
}

/** An undirected network without loops; parallel links are one of more weight. Nodes are numbered by their place in `ids`. */
export interface Network {
  readonly ids: readonly string[];
  /** Each pair once. */
  readonly links: readonly NetworkLink[];
}

/** The neighbours of every node in one array: those of node n lie from `starts[n]` to `starts[n + 1]`, in ascending order. */
export interface Neighbours {
  readonly starts: Int32Array;
  readonly nodes: Int32Array;
}

export function neighboursOf({ ids, links }: Network): Neighbours {
  const starts = new Int32Array(ids.length + 1);
  for (const { one, other } of links) {
    starts[one + 1] = (starts[one + 1] ?? 0) + 1;
    starts[other + 1] = (starts[other + 1] ?? 0) + 1;
  }
  for (let node = 0; node < ids.length; node++)
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const nodes = new Int32Array(links.length * 2);
  const place = starts.slice();
  const put = (node: number, neighbour: number): void => {
    const at = place[node] ?? 0;
    nodes[at] = neighbour;
    place[node] = at + 1;
  };
  for (const { one, other } of links) {
    put(one, other);
    put(other, one);
  }
  for (let node = 0; node < ids.length; node++) nodes.subarray(starts[node], starts[node + 1]).sort();
  return { starts, nodes };
}
