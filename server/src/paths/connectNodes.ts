import { linkWeight } from './cost.ts';
import { Heap } from './Heap.ts';
import { Passage, type LinkFilter } from './linkFilter.ts';
import type { LinkGraph } from './linkGraph.ts';

export interface ConnectRequest extends LinkFilter {
  /** Ids of 2 or more different entities of the graph. */
  readonly ids: readonly string[];
  /** The most steps between two of them that are joined without passing a third. */
  readonly maxHops: number;
}

/** Two things joined, and the statement they are joined by, or null for a tie. */
export interface JoinedLink {
  readonly from: string;
  readonly to: string;
  readonly statement: string | null;
}

export interface Joined {
  /** A tree for each group of asked things that are joined. */
  readonly links: readonly JoinedLink[];
  /** The asked things outside the largest group; of groups of one size, the one of the thing asked first counts. */
  readonly unreached: readonly string[];
  readonly capped: boolean;
}

/** How many entries of the graph one question may look at. */
const MOST_SCANS = 6_000_000;
/** How much further the search goes before it looks whether it may end. */
const LOOK_EVERY = 0.25;

interface Reached {
  /** Which of the asked things is nearest. */
  readonly owner: number;
  readonly distance: number;
  readonly hops: number;
  readonly before: number;
  readonly link: number;
  settled: boolean;
}

interface Bridge {
  readonly weight: number;
  readonly one: number;
  readonly other: number;
  readonly link: number;
}

/**
 * A small sub-graph that joins all asked things: Mehlhorn's approximation (A faster approximation algorithm for the Steiner
 * problem in graphs, Information Processing Letters 27(3), 1988). Every thing is given to the asked thing it is nearest
 * to; the cheapest links between the regions of two asked things make a small graph, whose minimum spanning tree, with
 * the shortest ways of its links, is the answer. Its weight (the sum of `linkWeight`) is at most 2 (1 − 1/ℓ) times the
 * smallest, ℓ being the leaves of the smallest. The search ends as soon as the spanning tree cannot get lighter. The
 * bound holds among ways of at most `maxHops` steps as far as they lie in the regions.
 */
export function connectNodes(graph: LinkGraph, request: ConnectRequest, mostScans = MOST_SCANS): Joined {
  const asked = request.ids.map((id) => {
    const index = graph.indexOf.get(id);
    if (index === undefined) throw new Error(`connectNodes: there is no entity "${id}" in the graph`);
    return index;
  });
  const passage = new Passage(graph, request, asked);
  const isAsked = new Set(asked);
  const reached = new Map<number, Reached>();
  const bridges = new Map<number, Bridge>();
  const heap = new Heap();
  const waiting: number[] = [];
  let scans = 0;
  let capped = false;
  let nextLook = 0;
  asked.forEach((node, owner) => {
    reached.set(node, { owner, distance: 0, hops: 0, before: -1, link: -1, settled: false });
    heap.push(0, waiting.push(node) - 1);
  });

  for (let turn = heap.pop(); turn !== undefined; turn = heap.pop()) {
    const node = waiting[turn] ?? 0;
    const here = reached.get(node);
    if (!here || here.settled) continue;
    here.settled = true;
    if (here.distance >= nextLook) {
      nextLook = here.distance + LOOK_EVERY;
      const tree = spanningTree(bridges, asked.length);
      if (tree.length === asked.length - 1 && (tree.at(-1)?.weight ?? 0) <= here.distance) break;
    }
    if (here.hops >= request.maxHops || (!isAsked.has(node) && !passage.mayPass(node))) continue;
    const lastPort = graph.nodePorts[node + 1] ?? 0;
    for (let port = graph.nodePorts[node] ?? 0; port < lastPort; port++) {
      if (!passage.isOpen(port)) continue;
      const last = graph.portEntries[port + 1] ?? 0;
      const first = graph.portEntries[port] ?? 0;
      scans += last - first;
      for (let entry = first; entry < last; entry++) {
        const link = graph.entryLink[entry] ?? 0;
        if (!passage.mayUse(link)) continue;
        const neighbour = graph.entryNode[entry] ?? 0;
        if (!isAsked.has(neighbour) && !passage.mayPass(neighbour)) continue;
        const weight = linkWeight(graph, link, port, graph.entryPort[entry] ?? 0);
        const there = reached.get(neighbour);
        if (there?.settled && there.owner !== here.owner && here.hops + 1 + there.hops <= request.maxHops) {
          const key = Math.min(here.owner, there.owner) * asked.length + Math.max(here.owner, there.owner);
          const whole = here.distance + weight + there.distance;
          if (whole < (bridges.get(key)?.weight ?? Number.POSITIVE_INFINITY))
            bridges.set(key, { weight: whole, one: node, other: neighbour, link });
        }
        const distance = here.distance + weight;
        if (there?.settled || distance >= (there?.distance ?? Number.POSITIVE_INFINITY)) continue;
        const { owner } = here;
        reached.set(neighbour, { owner, distance, hops: here.hops + 1, before: node, link, settled: false });
        heap.push(distance, waiting.push(neighbour) - 1);
      }
    }
    if (scans > mostScans) {
      capped = true;
      break;
    }
  }
  return { ...answer(graph, asked, reached, spanningTree(bridges, asked.length)), capped };
}

/** Kruskal's minimum spanning tree of the asked things, lightest first; fewer links than things − 1 when it falls apart. */
function spanningTree(bridges: ReadonlyMap<number, Bridge>, asked: number): Bridge[] {
  const groups = new Groups(asked);
  return [...bridges]
    .toSorted(([keyA, a], [keyB, b]) => a.weight - b.weight || keyA - keyB)
    .filter(([key]) => groups.join(Math.floor(key / asked), key % asked))
    .map(([, bridge]) => bridge);
}

/** Which of some numbered things are joined. */
class Groups {
  private readonly heads: number[];

  constructor(count: number) {
    this.heads = Array.from({ length: count }, (_none, index) => index);
  }

  headOf(index: number): number {
    let head = index;
    while (this.heads[head] !== head) head = this.heads[head] ?? head;
    return head;
  }

  /** True when they were apart. */
  join(a: number, b: number): boolean {
    const [one, other] = [this.headOf(a), this.headOf(b)];
    if (one === other) return false;
    this.heads[Math.max(one, other)] = Math.min(one, other);
    return true;
  }
}

function answer(
  graph: LinkGraph,
  asked: readonly number[],
  reached: ReadonlyMap<number, Reached>,
  tree: readonly Bridge[],
): Pick<Joined, 'links' | 'unreached'> {
  const links = new Map<number, JoinedLink>();
  const groups = new Groups(asked.length);
  const note = (from: number, to: number, link: number) => {
    const statement = graph.linkStatement[link] ?? -1;
    links.set(link, {
      from: graph.ids[from] ?? '',
      to: graph.ids[to] ?? '',
      statement: statement < 0 ? null : (graph.ids[statement] ?? null),
    });
  };
  const back = (from: number) => {
    for (let node = from; ;) {
      const here = reached.get(node);
      if (!here || here.before < 0) return;
      note(here.before, node, here.link);
      node = here.before;
    }
  };
  for (const { one, other, link } of tree) {
    groups.join(reached.get(one)?.owner ?? 0, reached.get(other)?.owner ?? 0);
    note(one, other, link);
    back(one);
    back(other);
  }
  const sizes = new Map<number, number>();
  for (let index = 0; index < asked.length; index++) {
    const head = groups.headOf(index);
    sizes.set(head, (sizes.get(head) ?? 0) + 1);
  }
  const [largest] = [...sizes].toSorted(([headA, a], [headB, b]) => b - a || headA - headB);
  const unreached = asked.filter((_node, index) => groups.headOf(index) !== largest?.[0]);
  return { links: [...links.values()], unreached: unreached.map((node) => graph.ids[node] ?? '') };
}
