import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

export type Singular = NodeSingular | EdgeSingular;

/** What of Cytoscape's canvas renderer is steered; it has no public way to be told when and what to draw. */
export interface Renderer {
  /** Which of the layers is the one that holds nodes and ties, and which what is dragged. */
  NODE: number;
  DRAG: number;
  data: {
    canvasContainer: HTMLElement;
    canvasNeedsRedraw: boolean[];
    contexts: CanvasRenderingContext2D[];
  };
  container: HTMLElement;
  prevPxRatio?: number;
  getPixelRatio(): number;
  matchCanvasSize(container: HTMLElement): void;
  render(options?: { forcedContext?: unknown }): void;
  findNearestElements(x: number, y: number, interactive: boolean, isTouch: boolean): Singular[];
  getCachedZSortedEles(anew?: boolean): Singular[] & { interactive: Singular[] };
  recalculateRenderedStyle(elements: ArrayLike<Singular>, useCache?: boolean): void;
  redrawHint(group: 'eles', on: boolean): void;
  redraw(): void;
  drawNode(pen: CanvasRenderingContext2D, node: Singular | undefined): void;
  drawEdge(pen: CanvasRenderingContext2D, edge: Singular | undefined): void;
}

export const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer(): Renderer }).renderer();

/** Whether an element is drawn on the layer of what is dragged. */
export const isDragged = (element: Singular): boolean =>
  (element as unknown as { _private: { rscratch: { inDragLayer?: boolean } } })._private.rscratch
    .inDragLayer === true;

/**
 * Lets the renderer look only at what lies near a point when it is asked what lies there; it would walk all it has.
 *
 * @param near what may lie within so many px of a point of the world, ties first and in the order they are drawn; null leaves
 *   the search to the renderer
 */
export function pickAmong(
  cy: Core,
  near: (at: { x: number; y: number }, reach: number) => Singular[] | null,
): void {
  const renderer = rendererOf(cy);
  const { findNearestElements, getCachedZSortedEles } = renderer;
  renderer.findNearestElements = (x, y, interactive, isTouch) => {
    const found = near({ x, y }, (isTouch ? 24 : 8) / cy.zoom());
    if (found === null) return findNearestElements.call(renderer, x, y, interactive, isTouch);
    renderer.recalculateRenderedStyle(found);
    renderer.getCachedZSortedEles = () => Object.assign(found, { interactive: found });
    try {
      return findNearestElements.call(renderer, x, y, interactive, isTouch);
    } finally {
      renderer.getCachedZSortedEles = getCachedZSortedEles;
    }
  };
}
