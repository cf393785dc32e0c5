import { TIE_KINDS, type EntityKind, type TieKind } from '../domain/records.ts';
import { NO_DAY, STATEMENT_CLASS, type LinkGraph } from '../paths/linkGraph.ts';
import type { Network, NetworkLink } from './network.ts';

/** What a network is made of. Days are counted from 1970-01-01. */
export interface NetworkFilter {
  /** Its nodes, linked or not; null: whatever has a link. Unknown ids are passed over. */
  readonly ids: readonly string[] | null;
  /** Kinds of its nodes; null: of asked `ids` all, else everything but statements and milestones. */
  readonly kinds: readonly EntityKind[] | null;
  /** Kinds of ties that are links; null for all. */
  readonly ties: readonly TieKind[] | null;
  /** First and last day of a window; null, both of them, for none. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether ties without any date are kept in a window. */
  readonly undated: boolean;
  /** The last day of record time; null for all. */
  readonly knownOn: number | null;
}

export interface CutNetwork {
  readonly network: Network;
  /** How many nodes there are in all; more than those of the network when it was cut. */
  readonly total: number;
  /** How many links carry no date at all, kept or left out; 0 without a window. */
  readonly undated: number;
}

/** Above these the measures would take seconds. */
const MOST_NODES = 20_000;
const MOST_LINKS = 100_000;

/** Nodes that are looked at before others get their turn: some 10 ms. */
const TURN_NODES = 20_000;

const NO_NODES: readonly EntityKind[] = ['STATEMENT', 'MILESTONE'];

/**
 * The network of a filter. A tie is a link; a statement that is no node itself is a link between each of its speakers and
 * each of its subjects. What is too large is cut to the nodes of most neighbours.
 */
export async function networkOf(
  graph: LinkGraph,
  filter: NetworkFilter,
  mostNodes = MOST_NODES,
  mostLinks = MOST_LINKS,
): Promise<CutNetwork> {
  const size = graph.ids.length;
  const isNode = nodesOf(graph, filter);
  const isOpen = openClasses(filter);
  let undated = 0;

  /** How many links lead from a node to each neighbour; the numbers hold until the next call. */
  const counts = new Int32Array(size);
  function neighboursIn(node: number, among: Uint8Array): number[] {
    const found: number[] = [];
    const lastPort = graph.nodePorts[node + 1] ?? 0;
    for (let port = graph.nodePorts[node] ?? 0; port < lastPort; port++) {
      if (isOpen[(graph.portClass[port] ?? 0) >> 1] !== 1) continue;
      const last = graph.portEntries[port + 1] ?? 0;
      for (let entry = graph.portEntries[port] ?? 0; entry < last; entry++) {
        const neighbour = graph.entryNode[entry] ?? 0;
        if (among[neighbour] !== 1 || !isLink(graph.entryLink[entry] ?? 0, neighbour > node)) continue;
        if (counts[neighbour] === 0) found.push(neighbour);
        counts[neighbour] = (counts[neighbour] ?? 0) + 1;
      }
    }
    return found;
  }

  function isLink(link: number, seenFirst: boolean): boolean {
    const statement = graph.linkStatement[link] ?? -1;
    if (statement >= 0 && isNode[statement] === 1) return false;
    const recorded = graph.linkRecorded[link] ?? NO_DAY;
    if (filter.knownOn !== null && recorded !== NO_DAY && recorded > filter.knownOn) return false;
    if (filter.from === null || filter.to === null) return true;
    const first = graph.linkFirst[link] ?? NO_DAY;
    const last = graph.linkLast[link] ?? NO_DAY;
    if (first === NO_DAY && last === NO_DAY) {
      if (seenFirst) undated++;
      return filter.undated;
    }
    return (first === NO_DAY || first <= filter.to) && (last === NO_DAY || last >= filter.from);
  }

  const degrees = new Int32Array(size);
  const candidates: number[] = [];
  for (let node = 0; node < size; node++) {
    if (isNode[node] !== 1) continue;
    const found = neighboursIn(node, isNode);
    degrees[node] = found.length;
    if (found.length > 0 || filter.ids !== null) candidates.push(node);
    for (const neighbour of found) counts[neighbour] = 0;
    if (node % TURN_NODES === TURN_NODES - 1) await new Promise((resolve) => setImmediate(resolve));
  }
  const allUndated = undated;
  const ranked = candidates.toSorted((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
  const foremost = new Uint8Array(size);
  for (const node of ranked.slice(0, mostNodes)) foremost[node] = 1;
  /** Pairs by the numbers of their nodes in the graph. */
  const pairs: NetworkLink[] = [];
  for (const node of ranked.slice(0, mostNodes)) {
    for (const neighbour of neighboursIn(node, foremost)) {
      if (neighbour > node) pairs.push({ one: node, other: neighbour, weight: counts[neighbour] ?? 0 });
      counts[neighbour] = 0;
    }
  }
  const kept = ranked
    .slice(0, largestPart(ranked, pairs, size, mostNodes, mostLinks))
    .toSorted((a, b) => a - b);
  const place = new Map(kept.map((node, index) => [node, index]));
  const links = pairs
    .flatMap(({ one, other, weight }) => {
      const [start, end] = [place.get(one), place.get(other)];
      return start === undefined || end === undefined ? [] : [{ one: start, other: end, weight }];
    })
    .sort((a, b) => a.one - b.one || a.other - b.other);
  return {
    network: { ids: kept.map((node) => graph.ids[node] ?? ''), links },
    total: ranked.length,
    undated: allUndated,
  };
}

function nodesOf(graph: LinkGraph, { ids, kinds }: NetworkFilter): Uint8Array {
  const asked = graph.kinds.map((kind) =>
    kinds ? kinds.includes(kind) : ids !== null || !NO_NODES.includes(kind),
  );
  const isAsked = (node: number): boolean => asked[graph.nodeKind[node] ?? -1] === true;
  const isNode = new Uint8Array(graph.ids.length);
  if (ids) {
    for (const id of ids) {
      const node = graph.indexOf.get(id);
      if (node !== undefined && isAsked(node)) isNode[node] = 1;
    }
  } else {
    for (let node = 0; node < isNode.length; node++) if (isAsked(node)) isNode[node] = 1;
  }
  return isNode;
}

/** Which classes of links of the graph count. */
function openClasses({ ties }: NetworkFilter): Uint8Array {
  const open = Uint8Array.from(TIE_KINDS, (kind) => (ties === null || ties.includes(kind) ? 1 : 0));
  const spoken = ties === null || ties.includes('SAID') || ties.includes('ABOUT');
  const classes = new Uint8Array(STATEMENT_CLASS + 1);
  classes.set(open);
  classes[STATEMENT_CLASS] = spoken ? 1 : 0;
  return classes;
}

/** How many of the ranked nodes fit both limits, with the links among them. */
function largestPart(
  ranked: readonly number[],
  pairs: readonly NetworkLink[],
  size: number,
  mostNodes: number,
  mostLinks: number,
): number {
  const most = Math.min(ranked.length, mostNodes);
  if (pairs.length <= mostLinks) return most;
  const rank = new Int32Array(size);
  ranked.forEach((node, index) => (rank[node] = index));
  const linksAt = new Int32Array(ranked.length);
  for (const { one, other } of pairs) {
    const last = Math.max(rank[one] ?? 0, rank[other] ?? 0);
    linksAt[last] = (linksAt[last] ?? 0) + 1;
  }
  let links = 0;
  for (let count = 0; count < most; count++) {
    links += linksAt[count] ?? 0;
    if (links > mostLinks) return count;
  }
  return most;
}
