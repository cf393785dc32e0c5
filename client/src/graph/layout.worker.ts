import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { LayoutAnswer, LayoutQuestion } from './requestPlaces.ts';
import { standInColumns } from './standInColumns.ts';
import type { Point } from './types.ts';

cytoscape.use(fcose);

/** Lays out what has no place yet; everything placed is fixed and does not move. */
function answer(question: LayoutQuestion): LayoutAnswer {
  const free = question.nodes.filter((node) => !node.column);
  const inLayout = new Set(free.map((node) => node.id));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...free.map((node) => ({
        group: 'nodes' as const,
        data: { id: node.id },
        position: { x: node.x, y: node.y },
      })),
      ...question.ties
        .filter(([source, target]) => inLayout.has(source) && inLayout.has(target))
        .map(([source, target], index) => ({
          group: 'edges' as const,
          data: { id: `tie-${index}`, source, target },
        })),
    ],
    style: [{ selector: 'node', style: { width: 56, height: 56 } }],
    layout: { name: 'preset' },
  });
  const fixed = free.filter((node) => node.fixed);
  const layout = cy.layout({
    name: 'fcose',
    quality: 'default',
    randomize: fixed.length === 0,
    animate: false,
    fit: false,
    nodeSeparation: 110,
    idealEdgeLength: () => 120,
    nodeRepulsion: () => 9000,
    fixedNodeConstraint: fixed.map((node) => ({ nodeId: node.id, position: { x: node.x, y: node.y } })),
  } as unknown as cytoscape.LayoutOptions);
  layout.run();
  const laid = question.nodes.map((node) => {
    const at: Point = node.fixed || node.column ? node : cy.getElementById(node.id).position();
    return { ...node, x: at.x, y: at.y };
  });
  cy.destroy();
  return { id: question.id, places: standInColumns(laid) };
}

self.onmessage = (event: MessageEvent<LayoutQuestion>) => {
  self.postMessage(answer(event.data));
};
