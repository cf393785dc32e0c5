import './board.css';
import Graph from 'graphology';
import Sigma from 'sigma';
import { offer } from './board.ts';
import { COLOURS, FADED, TIE_COLOUR, TIE_LIT } from './colours.ts';

// As its documentation has it: names by density, and all but the neighbours of what is pointed at grey.
offer((drawn, board) => {
  const graph = new Graph({ multi: true });
  for (const { id, kind, name, x, y } of drawn.nodes)
    graph.addNode(id, { x, y: -y, size: 8, label: name, color: COLOURS[kind] });
  for (const { id, from, to } of drawn.ties)
    graph.addEdgeWithKey(id, from, to, { size: 1, color: TIE_COLOUR });
  const canvas = new Sigma(graph, board, {
    customNodeState: { isActive: false },
    customEdgeState: { isActive: false },
    customGraphState: { hasActive: false },
    primitives: { depthLayers: ['edges', 'nodes', 'topEdges', 'topNodes'] },
    styles: {
      nodes: [
        { color: { attribute: 'color' }, size: { attribute: 'size' }, label: { attribute: 'label' } },
        {
          when: (_node, state, all) => all.hasActive && !state.isActive,
          then: { color: FADED, label: '' },
        },
        { whenState: 'isActive', then: { depth: 'topNodes', labelVisibility: 'visible' } },
      ],
      edges: [
        { color: { attribute: 'color' }, size: { attribute: 'size' } },
        { when: (_edge, state, all) => all.hasActive && !state.isActive, then: { color: FADED } },
        { whenState: 'isActive', then: { color: TIE_LIT, depth: 'topEdges' } },
      ],
    },
  });
  let active: { nodes: string[]; edges: string[] } | null = null;
  const leave = () => {
    if (active === null) return;
    canvas.setNodesState(active.nodes, { isActive: false });
    canvas.setEdgesState(active.edges, { isActive: false });
    canvas.setGraphState({ hasActive: false });
    active = null;
  };
  canvas.on('enterNode', ({ node }) => {
    leave();
    active = { nodes: [node, ...graph.neighbors(node)], edges: graph.edges(node) };
    canvas.setNodesState(active.nodes, { isActive: true });
    canvas.setEdgesState(active.edges, { isActive: true });
    canvas.setGraphState({ hasActive: true });
  });
  canvas.on('leaveNode', leave);
  return {
    where: (id) =>
      canvas.graphToViewport({ x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') }),
  };
});
