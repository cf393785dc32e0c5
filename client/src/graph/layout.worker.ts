import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { forces } from './layouts/forces.ts';
import { layOut } from './layouts/layOut.ts';
import type { LayoutAnswer, LayoutProgress, LayoutQuestion } from './requestPlaces.ts';
import { standInColumns } from './standInColumns.ts';
import type { Point } from './types.ts';

cytoscape.use(fcose);

/** Beyond this many nodes fcose takes long, and the forces are reckoned from coarse to fine instead. */
const MANY = 400;

/** Forces between all nodes; everything fixed does not move, and what stands in a column is left out. */
function withForces(question: LayoutQuestion): Record<string, Point> {
  const { layout, nodes, ties } = question;
  const free = nodes.filter((node) => !node.column);
  if (free.filter(({ fixed }) => !fixed).length > MANY) {
    const tell = (done: number) => self.postMessage({ id: question.id, done } satisfies LayoutProgress);
    return forces(nodes, ties, tell);
  }
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
    quality: 'default',
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
