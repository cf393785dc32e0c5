import type { Core } from 'cytoscape';
import { type Renderer, rendererOf } from './renderer.ts';
import type { Point } from './types.ts';

/** Ms without a move after which the camera rests. */
const REST = 140;
/** As many elements as may be worked out though they are seen from far. */
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
  readonly #drawFar: (pen: CanvasRenderingContext2D, ratio: number) => boolean;
  readonly #draw: Renderer['render'];
  readonly #work: Renderer['recalculateRenderedStyle'];
  #drawn: { pan: Point; zoom: number } | null = null;
  #cost = Infinity;
  #moving = false;
  #timer = 0;
  #isLarge = false;
  #isFarDrawn = false;
  /** Whether shapes and lines are not worked out that Cytoscape needs to draw. */
  #isBehind = false;

  /**
   * @param onRest called when the camera rests and the picture is drawn as it is
   * @param drawFar draws a large picture instead of Cytoscape, on a canvas with so many device px to a px; false when it is
   *   seen from too near for that
   */
  constructor(
    cy: Core,
    onRest: () => void,
    drawFar: (pen: CanvasRenderingContext2D, ratio: number) => boolean,
  ) {
    this.#cy = cy;
    this.#onRest = onRest;
    this.#drawFar = drawFar;
    this.#renderer = rendererOf(cy);
    this.#draw = this.#renderer.render;
    this.#renderer.render = (options) => this.#render(options);
    this.#work = this.#renderer.recalculateRenderedStyle;
    this.#renderer.recalculateRenderedStyle = (elements, useCache) => {
      // Where a tie bends and ends is not seen from far; it is worked out when the camera comes near.
      if (this.#isFarDrawn && elements.length > MANY) this.#isBehind = true;
      else this.#work.call(this.#renderer, elements, useCache);
    };
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
    if (!this.#isLarge || !this.#fromFar()) {
      this.#catchUp();
      this.#draw.call(this.#renderer, options);
    }
    this.#drawn = { pan, zoom };
    // What the browser paints of it counts too; it is done before the next frame begins.
    if (this.#isLarge && isWhole)
      requestAnimationFrame(() => {
        this.#cost = performance.now() - start;
      });
  }

  #catchUp(): void {
    this.#isFarDrawn = false;
    if (!this.#isBehind) return;
    this.#isBehind = false;
    this.#renderer.recalculateRenderedStyle(this.#cy.elements().toArray());
  }

  /** Draws the picture as it is seen from far; false when Cytoscape has to. */
  #fromFar(): boolean {
    const renderer = this.#renderer;
    const { canvasNeedsRedraw: needs, contexts } = renderer.data;
    const ratio = renderer.getPixelRatio();
    if (renderer.prevPxRatio !== ratio) {
      renderer.matchCanvasSize(renderer.container);
      renderer.prevPxRatio = ratio;
      needs[renderer.NODE] = true;
    }
    const [pen, dragged] = [contexts[renderer.NODE], contexts[renderer.DRAG]];
    if (pen === undefined || dragged === undefined) return false;
    // What is dragged lies in the same drawing.
    if (!needs[renderer.NODE] && !needs[renderer.DRAG]) return this.#isFarDrawn;
    this.#isFarDrawn = this.#drawFar(pen, ratio);
    if (!this.#isFarDrawn) return false;
    dragged.setTransform(1, 0, 0, 1, 0, 0);
    dragged.clearRect(0, 0, dragged.canvas.width, dragged.canvas.height);
    needs[renderer.NODE] = false;
    needs[renderer.DRAG] = false;
    return true;
  }
}
