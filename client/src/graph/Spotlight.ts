import type { CollectionReturnValue, Core } from 'cytoscape';
import { BoxGrid, type Box } from './boxes.ts';
import { rendererOf } from './renderer.ts';
import type { GraphTokens } from './tokens.ts';
import type { GraphNode, GraphTie, Point } from './types.ts';

/** How much of the rest is veiled: what is not near is seen at 40 %. */
const VEIL = 0.6;
/** As many names as are written around what is pointed at. */
const MOST_NAMES = 24;
/** Px of the disc around what is pointed at. */
const DISC = 9;

/** What lies in the light: the thing, what is near it, and the ties between. */
export interface Lit {
  node: GraphNode;
  near: readonly GraphNode[];
  ties: readonly GraphTie[];
}

interface Look {
  tokens: GraphTokens;
  family: string;
  /** The name of a node as it is written. */
  nameOf(node: GraphNode): string;
}

/**
 * What is pointed at in a large picture, with its neighbours and ties: drawn on a sheet over the picture, under a veil over
 * everything else, so that nothing of the picture itself has to be worked out or drawn again.
 */
export class Spotlight {
  readonly #cy: Core;
  readonly #sheet = document.createElement('canvas');
  #isOn = false;

  constructor(cy: Core, root: HTMLElement) {
    this.#cy = cy;
    this.#sheet.className = 'graph-spotlight';
    this.#sheet.setAttribute('aria-hidden', 'true');
    root.append(this.#sheet);
  }

  destroy(): void {
    this.#sheet.remove();
  }

  hide(): void {
    if (!this.#isOn) return;
    this.#isOn = false;
    this.#sheet.style.display = 'none';
  }

  show({ node, near, ties }: Lit, size: { width: number; height: number }, look: Look): void {
    const pen = this.#sheet.getContext('2d');
    if (pen === null) return;
    this.#isOn = true;
    this.#sheet.style.display = 'block';
    const ratio = devicePixelRatio || 1;
    this.#sheet.width = size.width * ratio;
    this.#sheet.height = size.height * ratio;
    pen.scale(ratio, ratio);
    const { tokens } = look;
    pen.globalAlpha = VEIL;
    pen.fillStyle = tokens.paper;
    pen.fillRect(0, 0, size.width, size.height);
    pen.globalAlpha = 1;
    this.#inWorld(pen, ties, [node, ...near], node, tokens);
    this.#names(pen, [node, ...near], size, look);
  }

  #inWorld(
    pen: CanvasRenderingContext2D,
    ties: readonly GraphTie[],
    nodes: readonly GraphNode[],
    pointed: GraphNode,
    tokens: GraphTokens,
  ): void {
    const renderer = rendererOf(this.#cy);
    const zoom = this.#cy.zoom();
    const pan = this.#cy.pan();
    pen.save();
    pen.translate(pan.x, pan.y);
    pen.scale(zoom, zoom);
    pen.lineCap = 'round';
    for (const tie of ties) {
      const from = this.#cy.getElementById(tie.from);
      const to = this.#cy.getElementById(tie.to);
      if (from.empty() || to.empty()) continue;
      const edge = this.#cy.getElementById(tie.id);
      // A stance keeps its colour; any other tie turns to ink, and is wide enough to be seen from far.
      if (tie.kind !== 'SAID' && tie.kind !== 'ABOUT') {
        pen.strokeStyle = tokens.ink;
        pen.lineWidth = Math.max(1.6, 1.4 / zoom);
        const [a, b] = [from.position(), to.position()];
        pen.beginPath();
        pen.moveTo(a.x, a.y);
        const middle = edge.hasClass('single') ? undefined : middleOf(edge);
        if (middle === undefined) pen.lineTo(b.x, b.y);
        else pen.quadraticCurveTo(2 * middle.x - (a.x + b.x) / 2, 2 * middle.y - (a.y + b.y) / 2, b.x, b.y);
        pen.stroke();
      }
      if (edge.nonempty() && edge.visible()) renderer.drawEdge(pen, edge[0]);
    }
    for (const node of nodes) {
      const element = this.#cy.getElementById(node.id);
      if (element.empty()) continue;
      const { x, y } = element.position();
      const width = element.width();
      const height = element.height();
      if (node === pointed) {
        pen.fillStyle = tokens.hover;
        pen.beginPath();
        pen.ellipse(x, y, width / 2 + DISC, height / 2 + DISC, 0, 0, 2 * Math.PI);
        pen.fill();
      }
      renderer.drawNode(pen, element[0]);
    }
    pen.restore();
  }

  /** The name of the thing, then those of its neighbours that find room under theirs. */
  #names(
    pen: CanvasRenderingContext2D,
    nodes: readonly GraphNode[],
    size: { width: number; height: number },
    { tokens, family, nameOf }: Look,
  ): void {
    const taken = new BoxGrid();
    pen.textAlign = 'center';
    pen.textBaseline = 'top';
    pen.lineJoin = 'round';
    pen.lineWidth = 6;
    pen.strokeStyle = tokens.paper;
    pen.fillStyle = tokens.ink;
    nodes.slice(0, MOST_NAMES).forEach((node, index) => {
      const element = this.#cy.getElementById(node.id);
      if (element.empty() || node.statement !== undefined) return;
      const at = element.renderedPosition();
      if (at.x < 0 || at.y < 0 || at.x > size.width || at.y > size.height) return;
      pen.font = `${index === 0 ? 600 : 500} 12.5px ${family}`;
      const text = nameOf(node);
      const width = pen.measureText(text).width;
      const y = at.y + element.renderedHeight() / 2 + 4;
      const box: Box = { x: at.x - width / 2, y, width, height: 15 };
      if (index > 0 && taken.touches(box, 2)) return;
      taken.add(box);
      pen.strokeText(text, at.x, y);
      pen.fillText(text, at.x, y);
    });
  }
}

/** The middle of a tie's curve, in px of the world; undefined while the tie is not drawn, whatever Cytoscape's types say. */
function middleOf(edge: CollectionReturnValue): Point | undefined {
  return edge.nonempty() && edge.visible()
    ? (edge as unknown as { midpoint(): Point | undefined }).midpoint()
    : undefined;
}
