import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { MeasureAnswer, MeasureQuestion } from './requestMeasure.ts';

/** Numbers that stay the same for the same picture: Louvain walks in an order drawn by chance. */
function dice(): () => number {
  let state = 20_211_006;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function measured({ measure, ids, ties }: MeasureQuestion): Record<string, number> {
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (const id of ids) graph.mergeNode(id);
  for (const [from, to] of ties)
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to);
  if (graph.size === 0)
    return Object.fromEntries(ids.map((id, index) => [id, measure === 'community' ? index : 0]));
  switch (measure) {
    case 'betweenness':
      return betweenness(graph, { normalized: true });
    case 'pageRank':
      return pagerank(graph, { getEdgeWeight: null });
    case 'community':
      return louvain(graph, { getEdgeWeight: null, rng: dice() });
  }
}

self.onmessage = (event: MessageEvent<MeasureQuestion>) => {
  const answer: MeasureAnswer = { id: event.data.id, values: measured(event.data) };
  self.postMessage(answer);
};
