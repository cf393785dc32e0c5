import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkWeight } from '#server/paths/cost.ts';
import { connectNodes } from '#server/paths/connectNodes.ts';
import type { LinkFilter } from '#server/paths/linkFilter.ts';
import { LinkGraphBuilder } from '#server/paths/LinkGraphBuilder.ts';
import type { LinkGraph } from '#server/paths/linkGraph.ts';

const ALL: LinkFilter = {
  ties: null,
  kinds: null,
  from: null,
  to: null,
  undated: true,
  knownOn: null,
  minSources: 0,
  avoid: [],
};

interface Line {
  readonly from: string;
  readonly to: string;
  readonly sources: number;
}

function build(count: number, lines: readonly Line[]): LinkGraph {
  const builder = new LinkGraphBuilder();
  for (let index = 0; index < count; index++) builder.addNode(`n${index}`, 'COMPANY');
  for (const { from, to, sources } of lines)
    builder.addTie({ from, to, kind: 'OWNS', firstDay: null, lastDay: null, recorded: null, sources });
  return builder.build();
}

/** Every link between two nodes with the least weight there is, as the cost of a sub-graph counts it. */
function weightsOf(graph: LinkGraph): Map<string, number> {
  const weights = new Map<string, number>();
  for (let node = 0; node < graph.ids.length; node++) {
    const lastPort = graph.nodePorts[node + 1] ?? 0;
    for (let port = graph.nodePorts[node] ?? 0; port < lastPort; port++) {
      const last = graph.portEntries[port + 1] ?? 0;
      for (let entry = graph.portEntries[port] ?? 0; entry < last; entry++) {
        const key = [graph.ids[node], graph.ids[graph.entryNode[entry] ?? 0]].join(' ');
        const weight = linkWeight(graph, graph.entryLink[entry] ?? 0, port, graph.entryPort[entry] ?? 0);
        weights.set(key, Math.min(weight, weights.get(key) ?? Number.POSITIVE_INFINITY));
      }
    }
  }
  return weights;
}

/** The least weight of a tree over all of some nodes; infinite when they do not hang together (Prim). */
function spanningWeight(nodes: readonly string[], weights: ReadonlyMap<string, number>): number {
  const [first, ...rest] = nodes;
  const joined = [first ?? ''];
  const left = new Set(rest);
  let sum = 0;
  while (left.size > 0) {
    let best = { node: '', weight: Number.POSITIVE_INFINITY };
    for (const from of joined)
      for (const node of left) {
        const weight = weights.get(`${from} ${node}`) ?? Number.POSITIVE_INFINITY;
        if (weight < best.weight) best = { node, weight };
      }
    if (best.node === '') return Number.POSITIVE_INFINITY;
    sum += best.weight;
    joined.push(best.node);
    left.delete(best.node);
  }
  return sum;
}

describe('what joins a selection', () => {
  it('is a tree no more than twice as heavy as the lightest there is, on any small graph', () => {
    const graphs = fc.integer({ min: 3, max: 8 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        lines: fc.array(
          fc.record({
            from: fc.nat(count - 1).map((index) => `n${index}`),
            to: fc.nat(count - 1).map((index) => `n${index}`),
            sources: fc.nat(3),
          }),
          { minLength: 2, maxLength: 16 },
        ),
        asked: fc.uniqueArray(
          fc.nat(count - 1).map((index) => `n${index}`),
          { minLength: 2, maxLength: Math.min(4, count) },
        ),
      }),
    );
    fc.assert(
      fc.property(graphs, ({ count, lines, asked }) => {
        const graph = build(count, lines);
        const weights = weightsOf(graph);
        const others = graph.ids.filter((id) => !asked.includes(id));
        let lightest = Number.POSITIVE_INFINITY;
        for (let set = 0; set < 1 << others.length; set++) {
          const nodes = [...asked, ...others.filter((_id, index) => set & (1 << index))];
          lightest = Math.min(lightest, spanningWeight(nodes, weights));
        }
        const { links, unreached, capped } = connectNodes(graph, { ...ALL, ids: asked, maxHops: 6 });
        expect(capped).toBe(false);
        expect(unreached.length === 0).toBe(Number.isFinite(lightest));
        if (unreached.length > 0) return;
        const nodes = new Set(links.flatMap(({ from, to }) => [from, to]));
        for (const id of asked) expect(nodes.has(id)).toBe(true);
        expect(links).toHaveLength(nodes.size - 1);
        const weight = links.reduce((sum, { from, to }) => sum + (weights.get(`${from} ${to}`) ?? 0), 0);
        expect(weight).toBeLessThanOrEqual(2 * (1 - 1 / asked.length) * lightest + 1e-9);
      }),
      { seed: 20211006, numRuns: 500 },
    );
  });

  it('says what it could not join, and keeps to the steps asked', () => {
    const chain: Line[] = ['n0', 'n1', 'n2', 'n3'].map((from, index) => ({
      from,
      to: `n${index + 1}`,
      sources: 1,
    }));
    const graph = build(7, [...chain, { from: 'n5', to: 'n6', sources: 1 }]);
    const ids = ['n0', 'n4', 'n5'];
    expect(connectNodes(graph, { ...ALL, ids, maxHops: 4 })).toMatchObject({ unreached: ['n5'] });
    expect(connectNodes(graph, { ...ALL, ids, maxHops: 3 })).toMatchObject({
      links: [],
      unreached: ['n4', 'n5'],
    });
    expect(connectNodes(graph, { ...ALL, ids, maxHops: 6, avoid: ['n2'] }).unreached).toEqual(['n4', 'n5']);
  });

  it('says when the search was cut', () => {
    const graph = build(3, [
      { from: 'n0', to: 'n1', sources: 1 },
      { from: 'n1', to: 'n2', sources: 1 },
    ]);
    expect(connectNodes(graph, { ...ALL, ids: ['n0', 'n2'], maxHops: 6 }, 0).capped).toBe(true);
  });
});
