import './board.css';
import ForceGraph, { type LinkObject, type NodeObject } from 'force-graph';
import type { DrawnKind } from '../drawnGraph.ts';
import { offer } from './board.ts';
import { COLOURS, FADED, TIE_COLOUR, TIE_LIT } from './colours.ts';

interface Thing extends NodeObject {
  id: string;
  kind: DrawnKind;
}
interface Tie extends LinkObject<Thing> {
  id: string;
}

// As its documentation has it: nodes at fixed places, ties with arrows, and the neighbours of what is pointed at lit.
offer((graph, board) => {
  const near = new Set<string>();
  const lit = new Set<string>();
  const neighbours = new Map(
    graph.nodes.map(({ id }) => [id, { nodes: new Set([id]), ties: new Set<string>() }]),
  );
  for (const { id, from, to } of graph.ties) {
    neighbours.get(from)?.nodes.add(to);
    neighbours.get(to)?.nodes.add(from);
    neighbours.get(from)?.ties.add(id);
    neighbours.get(to)?.ties.add(id);
  }
  const drawing = new ForceGraph<Thing, Tie>(board)
    .width(board.clientWidth)
    .height(board.clientHeight)
    .cooldownTicks(0)
    .nodeLabel('name')
    .nodeRelSize(6)
    .nodeColor(({ id, kind }) => (near.size > 0 && !near.has(id) ? FADED : COLOURS[kind]))
    .linkColor(({ id }) => (lit.has(id) ? TIE_LIT : TIE_COLOUR))
    .linkWidth(1.4)
    .linkDirectionalArrowLength(4)
    .onNodeHover((node) => {
      near.clear();
      lit.clear();
      const around = node === null ? undefined : neighbours.get(node.id);
      for (const id of around?.nodes ?? []) near.add(id);
      for (const id of around?.ties ?? []) lit.add(id);
    })
    .graphData({
      nodes: graph.nodes.map(({ id, kind, x, y }) => ({ id, kind, name: id, x, y, fx: x, fy: y })),
      links: graph.ties.map(({ id, from, to }) => ({ id, source: from, target: to })),
    });
  drawing.zoomToFit(0, 20);
  const places = new Map(graph.nodes.map(({ id, x, y }) => [id, { x, y }]));
  return {
    where(id) {
      const { x = 0, y = 0 } = places.get(id) ?? {};
      return drawing.graph2ScreenCoords(x, y);
    },
  };
});
