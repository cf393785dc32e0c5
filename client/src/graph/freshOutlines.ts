import type { Core } from 'cytoscape';
import { type Renderer, rendererOf, type Singular } from './renderer.ts';

/** The paths of shapes that Cytoscape keeps, and how it looks up what a node is to look like. */
interface WithPaths extends Renderer {
  nodePathCache?: unknown[];
}
interface Styled {
  pstyle(name: string): { readonly pfValue: number } | undefined;
}

/**
 * Lets Cytoscape (3.34) draw every outline on a path of its own. It keeps the path and adds the same shape to it with every
 * drawing, so that a selection takes longer to draw with every frame, after some hundred frames seconds.
 */
export function freshOutlines(cy: Core): void {
  const renderer: WithPaths = rendererOf(cy);
  const { drawNode } = renderer;
  renderer.drawNode = (pen, node: Singular | undefined, ...rest: []) => {
    const outline = (node as unknown as Styled | undefined)?.pstyle('outline-width')?.pfValue ?? 0;
    if (outline === 0) return drawNode.call(renderer, pen, node, ...rest);
    const kept = renderer.nodePathCache;
    renderer.nodePathCache = [];
    drawNode.call(renderer, pen, node, ...rest);
    renderer.nodePathCache = kept ?? [];
  };
}
