import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { layOut } from './layouts/layOut.ts';
import type { LayoutAnswer, LayoutQuestion } from './requestPlaces.ts';
import { standInColumns } from './standInColumns.ts';
import type { Point } from './types.ts';

cytoscape.use(fcose);

/** Beyond this many nodes the forces are only sketched: the full run would take a minute. */
const SKETCHED = 1_200;

/** Forces between all nodes; everything fixed does not move, and what stands in a column is left out. */
function withForces({ layout, nodes, ties }: LayoutQuestion): Record<string, Point> {
  const free = nodes.filter((node) => !node.column);
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
      ...ties
        .filter(({ from, to }) => from !== to && inLayout.has(from) && inLayout.has(to))
        .map(({ from, to }, index) => ({
          group: 'edges' as const,
          data: { id: `tie-${index}`, source: from, target: to },
        })),
    ],
    style: [{ selector: 'node', style: { width: 56, height: 56 } }],
    layout: { name: 'preset' },
  });
  const fixed = free.filter((node) => node.fixed);
  cy.layout({
    name: 'fcose',
    quality: free.length - fixed.length > SKETCHED ? 'draft' : 'default',
    randomize: layout === 'force' || fixed.length === 0,
    animate: false,
    fit: false,
    nodeSeparation: 110,
    idealEdgeLength: () => 120,
    nodeRepulsion: () => 9000,
    fixedNodeConstraint: fixed.map((node) => ({ nodeId: node.id, position: { x: node.x, y: node.y } })),
  } as unknown as cytoscape.LayoutOptions).run();
  const laid = nodes.map((node) => {
    const at: Point = node.fixed || node.column ? node : cy.getElementById(node.id).position();
    return { ...node, x: at.x, y: at.y };
  });
  cy.destroy();
  return standInColumns(laid);
}

self.onmessage = (event: MessageEvent<LayoutQuestion>) => {
  const question = event.data;
  const places =
    question.layout === 'fill' || question.layout === 'force'
      ? withForces(question)
      : layOut(question.layout, question.nodes, question.ties);
  const answer: LayoutAnswer = { id: question.id, places };
  self.postMessage(answer);
};
