import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { brokerageOf, type Brokerage } from './brokerage.ts';
import { neighboursOf, type Network } from './network.ts';
import { sample, seededRandom } from './seededRandom.ts';
import { shortestWays } from './shortestWays.ts';

// Both packages export their function in the way of CommonJS, which their types tell each module system otherwise.
const louvain = louvainModule as unknown as {
  detailed(
    graph: UndirectedGraph,
    options: { getEdgeWeight: string; rng: () => number },
  ): { communities: Record<number, number>; modularity: number };
};
const pagerank = pagerankModule as unknown as (
  graph: UndirectedGraph,
  options: { getEdgeWeight: string; tolerance: number; maxIterations: number },
) => Record<number, number>;

export interface NodeMeasure {
  /** How many other nodes it is linked to. */
  readonly degree: number;
  /** How many links it has; parallel ones count each. */
  readonly links: number;
  /** 0 to 1; `shortestWays.ts` says of what. */
  readonly betweenness: number;
  /** 0 to 1, likewise. */
  readonly closeness: number;
  /**
   * Where a walk along links, by their weight, that starts anew one time in 7 (0.15) is found: adds up to 1. (Brin & Page,
   * Computer Networks 30, 1998.)
   */
  readonly pageRank: number;
  /** The number of its community, from 0. */
  readonly community: number;
  /** The number of its component, from 0. */
  readonly component: number;
  readonly brokerage: Brokerage;
  /** Pairs of its neighbours in different communities, not linked to each other: gatekeeper and liaison together. */
  readonly broker: number;
}

/** Communities and components are numbered by size, the largest first, then by their first member. */
export interface MeasuredNetwork {
  /** By the numbers of the nodes. */
  readonly nodes: readonly NodeMeasure[];
  /**
   * The numbers of their members. By the method of Louvain (Blondel et al., J. Stat. Mech. P10008, 2008) with links by
   * weight, resolution 1 and a fixed seed, the best of up to 20 runs: the same network always gives the same communities.
   */
  readonly communities: readonly (readonly number[])[];
  readonly components: readonly (readonly number[])[];
  /** How much denser the communities are within than chance would have them: −0.5 to 1; 0 without links. */
  readonly modularity: number;
  /** True when betweenness and closeness are estimates from a sample of nodes. */
  readonly estimated: boolean;
}

const SEED = 1;
/** Steps of breadth-first searches, nodes and links together, that are walked at most: about half a second. */
const MOST_STEPS = 40_000_000;
const FEWEST_SOURCES = 20;
/** Runs of the method of Louvain: as many as make this number of links in all, within 1 and the most. */
const LINKS_TO_RUN = 100_000;
const MOST_RUNS = 20;

/** Every measure of a network. The work pauses now and then, so that a server answers others meanwhile. */
export async function measureNetwork(network: Network, mostSteps = MOST_STEPS): Promise<MeasuredNetwork> {
  const { ids, links } = network;
  const size = ids.length;
  const graph = new UndirectedGraph();
  for (let node = 0; node < size; node++) graph.addNode(node);
  for (const { one, other, weight } of links) graph.addUndirectedEdge(one, other, { weight });
  const neighbours = neighboursOf(network);
  const components = bySize(connectedComponents(graph).map((members) => members.map(Number)));
  const component = { of: numbersOf(components, size), sizes: components.map((members) => members.length) };
  await pause();
  const ranks =
    size > 0 ? pagerank(graph, { getEdgeWeight: 'weight', tolerance: 1e-10, maxIterations: 1_000 }) : {};
  await pause();
  const { communities, modularity } = await communitiesOf(graph, size);
  await pause();
  const community = numbersOf(communities, size);
  const brokerage = brokerageOf(neighbours, community);
  await pause();
  const affordable = Math.max(FEWEST_SOURCES, Math.floor(mostSteps / (size + 2 * links.length + 1)));
  const estimated = affordable < size;
  const sources = estimated
    ? sample(size, affordable, seededRandom(SEED))
    : Array.from({ length: size }, (_none, node) => node);
  const { betweenness, closeness } = await shortestWays(neighbours, sources, component);
  const strength = new Float64Array(size);
  for (const { one, other, weight } of links) {
    strength[one] = (strength[one] ?? 0) + weight;
    strength[other] = (strength[other] ?? 0) + weight;
  }
  const nodes = brokerage.map((roles, node) => ({
    degree: (neighbours.starts[node + 1] ?? 0) - (neighbours.starts[node] ?? 0),
    links: strength[node] ?? 0,
    betweenness: betweenness[node] ?? 0,
    closeness: closeness[node] ?? 0,
    pageRank: ranks[node] ?? 0,
    community: community[node] ?? 0,
    component: component.of[node] ?? 0,
    brokerage: roles,
    broker: roles.gatekeeper + roles.liaison,
  }));
  return { nodes, communities, components, modularity, estimated };
}

/** The method starts from chance and may end on a lesser hill: the best of several runs counts. */
async function communitiesOf(
  graph: UndirectedGraph,
  size: number,
): Promise<{ communities: number[][]; modularity: number }> {
  if (graph.size === 0)
    return { communities: Array.from({ length: size }, (_none, node) => [node]), modularity: 0 };
  const rng = seededRandom(SEED);
  const runs = Math.max(1, Math.min(MOST_RUNS, Math.floor(LINKS_TO_RUN / graph.size)));
  const run = (): ReturnType<typeof louvain.detailed> =>
    louvain.detailed(graph, { getEdgeWeight: 'weight', rng });
  let found = run();
  for (let count = 1; count < runs; count++) {
    await pause();
    const other = run();
    if (other.modularity > found.modularity) found = other;
  }
  const members = new Map<number, number[]>();
  for (let node = 0; node < size; node++) {
    const number = found.communities[node] ?? 0;
    const known = members.get(number);
    if (known) known.push(node);
    else members.set(number, [node]);
  }
  return { communities: bySize([...members.values()]), modularity: found.modularity };
}

function bySize(groups: readonly (readonly number[])[]): number[][] {
  return groups
    .map((members) => members.toSorted((a, b) => a - b))
    .toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function numbersOf(groups: readonly (readonly number[])[], size: number): Int32Array {
  const numbers = new Int32Array(size);
  groups.forEach((members, number) => members.forEach((node) => (numbers[node] = number)));
  return numbers;
}

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
