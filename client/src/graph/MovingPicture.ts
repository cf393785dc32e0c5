import type { Core } from 'cytoscape';
import { type Renderer, rendererOf, type Singular } from './renderer.ts';
import type { Point } from './types.ts';

/**
 * Draws on a canvas with so many device px to a px what is dragged, or all the rest.
 *
 * @param workOut makes Cytoscape's shapes and lines of these current
 */
type DrawLarge = (
  pen: CanvasRenderingContext2D,
  ratio: number,
  isDragged: boolean,
  workOut: (elements: Singular[]) => void,
) => void;

/** Ms without a move after which the camera rests. */
const REST = 140;
/** As many elements of a large picture as may be worked out at once though they are perhaps not seen. */
const MANY = 500;
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
  readonly #drawLarge: DrawLarge;
  readonly #draw: Renderer['render'];
  readonly #work: Renderer['recalculateRenderedStyle'];
  #drawn: { pan: Point; zoom: number } | null = null;
  #cost = Infinity;
  #moving = false;
  #timer = 0;
  #isLarge = false;
  /** Whether shapes and lines are not worked out that Cytoscape needs to draw. */
  #isBehind = false;

  /**
   * @param onRest called when the camera rests and the picture is drawn as it is
   * @param drawLarge draws a large picture instead of Cytoscape
   */
  constructor(cy: Core, onRest: () => void, drawLarge: DrawLarge) {
    this.#cy = cy;
    this.#onRest = onRest;
    this.#drawLarge = drawLarge;
    this.#renderer = rendererOf(cy);
    this.#draw = this.#renderer.render;
    this.#renderer.render = (options) => this.#render(options);
    this.#work = this.#renderer.recalculateRenderedStyle;
    this.#renderer.recalculateRenderedStyle = (elements, useCache) => {
      // Where ties of a large picture bend and end is worked out for those that are seen.
      if (this.#isLarge && elements.length > MANY) this.#isBehind = true;
      else this.#work.call(this.#renderer, elements, useCache);
    };
    const { getCachedZSortedEles } = this.#renderer;
    this.#renderer.getCachedZSortedEles = (anew) => {
      if (!this.#isLarge) return getCachedZSortedEles.call(this.#renderer, anew);
      // Nobody needs the order: a large picture is drawn and searched without it.
      const all: Singular[] = this.#cy.elements().toArray();
      return Object.assign(all, { interactive: all });
    };
    this.#renderer.data.canvasContainer.style.transformOrigin = '0 0';
  }

  /** Only a large picture may be shown stretched. */
  setLarge(isLarge: boolean): void {
    this.#isLarge = isLarge;
    this.#cost = Infinity;
    if (isLarge || !this.#isBehind) return;
    this.#isBehind = false;
    this.#work.call(this.#renderer, this.#cy.elements().toArray());
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
    if (this.#isLarge) this.#drawAll();
    else this.#draw.call(this.#renderer, options);
    this.#drawn = { pan, zoom };
    // What the browser paints of it counts too; it is done before the next frame begins.
    if (this.#isLarge && isWhole)
      requestAnimationFrame(() => {
        this.#cost = performance.now() - start;
      });
  }

  #drawAll(): void {
    const renderer = this.#renderer;
    const { canvasNeedsRedraw: needs, contexts } = renderer.data;
    const ratio = renderer.getPixelRatio();
    if (renderer.prevPxRatio !== ratio) {
      renderer.matchCanvasSize(renderer.container);
      renderer.prevPxRatio = ratio;
      needs[renderer.NODE] = true;
    }
    const workOut = (elements: Singular[]) => this.#work.call(renderer, elements);
    for (const layer of [renderer.NODE, renderer.DRAG]) {
      const pen = contexts[layer];
      if (pen === undefined || !needs[layer]) continue;
      this.#drawLarge(pen, ratio, layer === renderer.DRAG, workOut);
      needs[layer] = false;
    }
  }
}
