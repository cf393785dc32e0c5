import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { describe, expect, it } from 'vitest';
import { measureNetwork } from '#server/analytics/measureNetwork.ts';
import type { Network } from '#server/analytics/network.ts';
import { KARATE_CLUB } from './karateClub.ts';

/** A network from pairs of letters, such as `ab bc`. */
function networkOf(pairs: string, alone = ''): Network {
  const ids = [...new Set([...pairs.replaceAll(' ', ''), ...alone])].toSorted();
  const links = pairs
    .split(' ')
    .filter(Boolean)
    .map(([a = '', b = '']) => {
      const [one = 0, other = 0] = [ids.indexOf(a), ids.indexOf(b)].toSorted((x, y) => x - y);
      return { one, other, weight: 1 };
    });
  return { ids, links };
}

async function measuresOf(network: Network, mostSteps?: number) {
  const measured = await measureNetwork(network, mostSteps);
  const of = (id: string) => {
    const node = measured.nodes[network.ids.indexOf(id)];
    if (!node) throw new Error(`no ${id}`);
    return node;
  };
  return { ...measured, of };
}

describe('the karate club of Zachary', () => {
  it('has the published degrees', async () => {
    const { of } = await measuresOf(KARATE_CLUB);
    expect(['34', '1', '33', '3', '2', '12'].map((id) => of(id).degree)).toEqual([17, 16, 12, 10, 9, 1]);
  });

  it('has the published betweenness', async () => {
    const { of } = await measuresOf(KARATE_CLUB);
    // Freeman's betweenness as printed for this network in UCINET, R (igraph, sna) and NetworkX.
    for (const [id, value] of [
      ['1', 0.4376353],
      ['34', 0.304075],
      ['33', 0.1452471],
      ['3', 0.1436568],
      ['32', 0.1382756],
      ['9', 0.0559268],
      ['2', 0.0539367],
      ['12', 0],
    ] as const)
      expect(of(id).betweenness, id).toBeCloseTo(value, 6);
  });

  it('has the published closeness and PageRank', async () => {
    const { of } = await measuresOf(KARATE_CLUB);
    for (const [id, value] of [
      ['1', 0.5689655],
      ['3', 0.559322],
      ['34', 0.55],
      ['17', 0.2844828],
    ] as const)
      expect(of(id).closeness, id).toBeCloseTo(value, 6);
    for (const [id, value] of [
      ['34', 0.10092],
      ['1', 0.097],
      ['33', 0.07169],
      ['3', 0.05708],
      ['12', 0.00957],
    ] as const)
      expect(of(id).pageRank, id).toBeCloseTo(value, 4);
  });

  it('falls into four communities of the greatest modularity known, 0.4198', async () => {
    const { communities, modularity, components } = await measuresOf(KARATE_CLUB);
    expect(modularity).toBeCloseTo(0.4198, 3);
    expect(communities).toHaveLength(4);
    expect(components.map((members) => members.length)).toEqual([34]);
    const ofMember = (member: number) => communities.findIndex((members) => members.includes(member - 1));
    // The instructor's and the president's people, as the club split.
    expect(ofMember(1)).toBe(ofMember(2));
    expect(ofMember(33)).toBe(ofMember(34));
    expect(ofMember(1)).not.toBe(ofMember(34));
  });
});

describe('small networks by hand', () => {
  it('a path of five: all ways pass the middle', async () => {
    const { of } = await measuresOf(networkOf('ab bc cd de'));
    // Of 6 pairs of others, c lies between 4, b and d between 3, the ends between none.
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => of(id).betweenness)).toEqual([0, 0.5, 4 / 6, 0.5, 0]);
    expect(of('c').closeness).toBeCloseTo(4 / (2 + 1 + 1 + 2));
    expect(of('a').closeness).toBeCloseTo(4 / (1 + 2 + 3 + 4));
  });

  it('a star: the hub lies between all', async () => {
    const { of } = await measuresOf(networkOf('ab ac ad ae'));
    expect(of('a')).toMatchObject({ degree: 4, betweenness: 1, closeness: 1 });
    expect(of('b')).toMatchObject({ degree: 1, betweenness: 0, closeness: 4 / 7 });
  });

  it('a square: two ways share', async () => {
    const { of } = await measuresOf(networkOf('ab bc cd ad'));
    expect(of('a').betweenness).toBeCloseTo(0.5 / 3);
    expect(of('a').pageRank).toBeCloseTo(0.25);
  });

  it('two components and a loner: closeness is scaled by what can be reached', async () => {
    const { of, components, communities } = await measuresOf(networkOf('ab bc ac de', 'f'));
    expect(components).toEqual([[0, 1, 2], [3, 4], [5]]);
    expect(communities).toEqual([[0, 1, 2], [3, 4], [5]]);
    expect(of('a').closeness).toBeCloseTo(1 * (2 / 5));
    expect(of('d').closeness).toBeCloseTo(1 * (1 / 5));
    expect(of('f')).toMatchObject({ degree: 0, closeness: 0, betweenness: 0, component: 2 });
  });

  it('two triangles and a bridge: its ends are the brokers', async () => {
    const { of, communities } = await measuresOf(networkOf('ab ac bc cd de df ef'));
    expect(communities).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    // c has the pairs a–b (linked), a–d and b–d: two across communities, with c in the community of one.
    expect(of('c')).toMatchObject({
      broker: 2,
      brokerage: { coordinator: 0, itinerant: 0, gatekeeper: 2, liaison: 0 },
    });
    expect(of('a')).toMatchObject({ broker: 0, brokerage: { coordinator: 0, gatekeeper: 0 } });
  });

  it('nothing at all', async () => {
    expect(await measureNetwork({ ids: [], links: [] })).toEqual({
      nodes: [],
      communities: [],
      components: [],
      modularity: 0,
      estimated: false,
    });
    const { of } = await measuresOf({ ids: ['a'], links: [] });
    expect(of('a')).toMatchObject({ degree: 0, betweenness: 0, closeness: 0, pageRank: 1 });
  });
});

const networks = fc.integer({ min: 2, max: 14 }).chain((size) =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: size - 1 })), {
      maxLength: 30,
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    })
    .map((pairs): Network => ({
      ids: Array.from({ length: size }, (_none, node) => `n${node}`),
      links: pairs
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({ one: Math.min(a, b), other: Math.max(a, b), weight: 1 })),
    })),
);
const close = (a: number, b: number) => Math.abs(a - b) < 1e-9;
const check = (property: (network: Network) => Promise<void>) =>
  fc.assert(fc.asyncProperty(networks, property), { seed: 8, numRuns: 200 });

describe('any network', () => {
  it('has the betweenness and closeness that graphology finds', async () => {
    await check(async (network) => {
      const { nodes } = await measureNetwork(network);
      const graph = new UndirectedGraph();
      network.ids.forEach((_id, node) => graph.addNode(node));
      network.links.forEach(({ one, other }) => graph.addUndirectedEdge(one, other));
      const between = betweennessCentrality(graph, {
        getEdgeWeight: null,
      });
      const closeness = closenessCentrality(graph, {
        wassermanFaust: true,
      });
      for (const [node, measure] of nodes.entries()) {
        // Of two nodes there is no pair of others to lie between.
        expect(close(measure.betweenness, network.ids.length > 2 ? (between[node] ?? 0) : 0)).toBe(true);
        expect(close(measure.closeness, closeness[node] ?? 0)).toBe(true);
      }
    });
  });

  it('counts the brokerage that looking at every three finds', async () => {
    await check(async (network) => {
      const { nodes } = await measureNetwork(network);
      const linked = new Set(
        network.links.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]),
      );
      for (const [b, measure] of nodes.entries()) {
        const found = { coordinator: 0, itinerant: 0, gatekeeper: 0, liaison: 0 };
        for (let a = 0; a < nodes.length; a++)
          for (let c = a + 1; c < nodes.length; c++) {
            if (!linked.has(`${a} ${b}`) || !linked.has(`${c} ${b}`) || linked.has(`${a} ${c}`)) continue;
            const groups = [a, b, c].map((node) => nodes[node]?.community);
            const [x, y, z] = groups;
            if (x === z) found[x === y ? 'coordinator' : 'itinerant']++;
            else found[x === y || z === y ? 'gatekeeper' : 'liaison']++;
          }
        expect(measure.brokerage).toEqual(found);
      }
    });
  });

  it('shares out all of PageRank, puts everyone in one community and one component, and is the same again', async () => {
    await check(async (network) => {
      const measured = await measureNetwork(network);
      expect(measured.nodes.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 6);
      for (const groups of [measured.communities, measured.components]) {
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual(network.ids.map((_id, node) => node));
      }
      for (const { one, other } of network.links)
        expect(measured.nodes[one]?.component).toBe(measured.nodes[other]?.component);
      expect(await measureNetwork(network)).toEqual(measured);
    });
  });
});

describe('a large network', () => {
  it('is estimated from a sample, near the exact values, and says so', async () => {
    // A ring of 2,000 with a hub linked to every twentieth: the hub lies between most.
    const size = 2_001;
    const links = Array.from({ length: size - 1 }, (_none, node) => ({
      one: Math.min(node, (node + 1) % 2_000),
      other: Math.max(node, (node + 1) % 2_000),
      weight: 1,
    }));
    for (let node = 0; node < 2_000; node += 20) links.push({ one: node, other: 2_000, weight: 1 });
    const network = { ids: Array.from({ length: size }, (_none, node) => `n${node}`), links };
    const exact = await measureNetwork(network);
    const sampled = await measureNetwork(network, 1_000_000);
    expect(exact.estimated).toBe(false);
    expect(sampled.estimated).toBe(true);
    expect(
      Math.abs((sampled.nodes[2_000]?.betweenness ?? 0) - (exact.nodes[2_000]?.betweenness ?? 0)),
    ).toBeLessThan(0.02);
    expect(Math.abs((sampled.nodes[7]?.closeness ?? 0) / (exact.nodes[7]?.closeness ?? 1) - 1)).toBeLessThan(
      0.1,
    );
    expect(sampled.nodes.map(({ degree }) => degree)).toEqual(exact.nodes.map(({ degree }) => degree));
  });
});
