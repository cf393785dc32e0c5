import type { Core } from 'cytoscape';
import type { Point } from './types.ts';

/** What of Cytoscape's canvas renderer is steered; it has no public way to be told when to draw. */
export interface Renderer {
  /** Which of the layers is the one that holds nodes and ties. */
  NODE: number;
  data: { canvasContainer: HTMLElement; canvasNeedsRedraw: boolean[] };
  render(options?: { forcedContext?: unknown }): void;
  redrawHint(group: 'eles', on: boolean): void;
  redraw(): void;
  drawNode(pen: CanvasRenderingContext2D, node: unknown): void;
  drawEdge(pen: CanvasRenderingContext2D, edge: unknown): void;
}

export const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer(): Renderer }).renderer();

/** Ms without a move after which the camera rests. */
const REST = 140;
/** Ms a picture may take to draw for it to be drawn anew in every frame. */
const QUICK = 20;

/**
 * While the camera moves, shows the last drawing moved and stretched by the browser instead of drawing thousands of things for
 * every frame; draws anew as soon as the camera rests. A picture that is drawn quickly is always drawn.
 */
export class MovingPicture {
  readonly #cy: Core;
  readonly #renderer: Renderer;
  readonly #onRest: () => void;
  readonly #draw: Renderer['render'];
  #drawn: { pan: Point; zoom: number } | null = null;
  #cost = Infinity;
  #moving = false;
  #timer = 0;
  #isLarge = false;

  /** @param onRest called when the camera rests and the picture is drawn as it is */
  constructor(cy: Core, onRest: () => void) {
    this.#cy = cy;
    this.#onRest = onRest;
    this.#renderer = rendererOf(cy);
    this.#draw = this.#renderer.render;
    this.#renderer.render = (options) => this.#render(options);
    this.#renderer.data.canvasContainer.style.transformOrigin = '0 0';
  }

  /** Only a large picture may be shown stretched. */
  setLarge(isLarge: boolean): void {
    this.#isLarge = isLarge;
    this.#cost = Infinity;
  }

  /** Whether the camera moved a moment ago. */
  get isMoving(): boolean {
    return this.#moving;
  }

  /** The camera has moved. */
  move(): void {
    if (!this.#isLarge) return;
    this.#moving = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#rest(), REST);
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }

  #rest(): void {
    this.#moving = false;
    if (this.#cy.destroyed()) return;
    this.#renderer.redrawHint('eles', true);
    this.#renderer.redraw();
    // Names are worked out in a frame of their own.
    requestAnimationFrame(() => requestAnimationFrame(() => this.#moving || this.#onRest()));
  }

  #render(options?: { forcedContext?: unknown }): void {
    if (options?.forcedContext !== undefined) return this.#draw.call(this.#renderer, options);
    const pan = { ...this.#cy.pan() };
    const zoom = this.#cy.zoom();
    const drawn = this.#drawn;
    const { style } = this.#renderer.data.canvasContainer;
    if (this.#isLarge && this.#moving && drawn !== null && this.#cost > QUICK) {
      const ratio = zoom / drawn.zoom;
      style.transform = `translate(${pan.x - drawn.pan.x * ratio}px, ${pan.y - drawn.pan.y * ratio}px) scale(${ratio})`;
      return;
    }
    style.transform = '';
    const isWhole = this.#renderer.data.canvasNeedsRedraw[this.#renderer.NODE] === true;
    const start = performance.now();
    this.#draw.call(this.#renderer, options);
    this.#drawn = { pan, zoom };
    // What the browser paints of it counts too; it is done before the next frame begins.
    if (this.#isLarge && isWhole)
      requestAnimationFrame(() => {
        this.#cost = performance.now() - start;
      });
  }
}
