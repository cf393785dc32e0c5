import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Renderer } from './renderer.ts';
import type { Point } from './types.ts';

/** A value of Cytoscape's computed style: as text, as a number, and in px. */
interface StyleValue {
  readonly strValue: string;
  readonly value: unknown;
  readonly pfValue: number;
}
/** What Cytoscape knows of an element's look; its public way makes a copy of the whole style for each question. */
interface Styled {
  pstyle(name: string): StyleValue | undefined;
}

export interface Camera {
  readonly pan: Point;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** Device px of one px. */
  readonly ratio: number;
}

/** The zoom below which icons, arrowheads and bends are too small to be seen. */
const SHAPES_ONLY = 0.3;
/** Of the opacity of a tie, for one that has neither end in the window. */
const PASSING = 0.2;
/** As many ties as are drawn with their ends and bends; of more the window is so full that neither is seen. */
const MOST_ENDS = 3_000;
/** Px on the screen under which the corners of a shape are not seen. */
const CORNERLESS = 5;
/** Px of the world by which a corner is rounded. */
const ROUND = 8;
const POLYGONS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  'round-pentagon': regular(5),
  'round-octagon': regular(8, Math.PI / 8),
  'round-hexagon': [
    [-1, 0],
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
  ],
  diamond: regular(4),
};

/** Corners on the unit circle, the first at the top, turned by an angle. */
function regular(corners: number, turn = 0): [number, number][] {
  return Array.from({ length: corners }, (_unused, corner) => {
    const angle = (corner / corners) * 2 * Math.PI - Math.PI / 2 + turn;
    return [Math.cos(angle), Math.sin(angle)];
  });
}

interface Strokes {
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  readonly dash: readonly number[];
  /** x y of one end, x y of the other, and so on. */
  readonly ends: number[];
}
interface Shapes {
  readonly shape: string;
  readonly fill: string;
  readonly stroke: string;
  readonly border: number;
  readonly opacity: number;
  /** x, y, half of the width and half of the height of each. */
  readonly places: number[];
}

const numberOf = (element: Styled, name: string): number => element.pstyle(name)?.pfValue ?? 0;
const textOf = (element: Styled, name: string): string => element.pstyle(name)?.strValue ?? '';

/**
 * Draws the part of a picture of very many things that is seen: whatever looks alike is drawn together, straight from end to
 * end. Cytoscape draws over it what has a mark and, from near, things with their icons and ties with their ends and bends.
 *
 * @param workOut makes Cytoscape's shapes and lines of these current
 */
export function drawLargePicture(
  pen: CanvasRenderingContext2D,
  renderer: Renderer,
  { nodes, edges }: { nodes: Iterable<NodeSingular>; edges: Iterable<EdgeSingular> },
  camera: Camera,
  workOut: (elements: (NodeSingular | EdgeSingular)[]) => void,
): void {
  const { pan, zoom, width, height, ratio } = camera;
  const left = -pan.x / zoom;
  const top = -pan.y / zoom;
  const right = left + width / zoom;
  const bottom = top + height / zoom;
  const isNear = zoom >= SHAPES_ONLY;
  const isSeen = ({ x, y }: Point) => x >= left && x <= right && y >= top && y <= bottom;
  const plain: EdgeSingular[] = [];
  const ended: EdgeSingular[] = [];
  const marked: { nodes: NodeSingular[]; edges: EdgeSingular[] } = { nodes: [], edges: [] };
  for (const edge of edges) {
    const styled = edge as unknown as Styled;
    if (textOf(styled, 'display') === 'none' || textOf(styled, 'visibility') === 'hidden') continue;
    const from = edge.source().position();
    const to = edge.target().position();
    if (
      (from.x < left && to.x < left) ||
      (from.x > right && to.x > right) ||
      (from.y < top && to.y < top) ||
      (from.y > bottom && to.y > bottom)
    )
      continue;
    if (numberOf(styled, 'underlay-opacity') > 0) marked.edges.push(edge);
    else if (isNear && (isSeen(from) || isSeen(to))) ended.push(edge);
    else plain.push(edge);
  }
  const isDetailed = ended.length <= MOST_ENDS;
  // From near, ties that only pass by would cover what is read.
  const strokes = isNear
    ? [...strokesOf(plain, PASSING), ...(isDetailed ? [] : strokesOf(ended))]
    : [...strokesOf(plain)];
  const alike: NodeSingular[] = [];
  for (const node of nodes) {
    const styled = node as unknown as Styled;
    const { x, y } = node.position();
    const halfWidth = numberOf(styled, 'width') / 2;
    const halfHeight = numberOf(styled, 'height') / 2;
    if (x + halfWidth < left || x - halfWidth > right || y + halfHeight < top || y - halfHeight > bottom)
      continue;
    if (
      isNear ||
      numberOf(styled, 'underlay-opacity') > 0 ||
      numberOf(styled, 'outline-width') > 0 ||
      textOf(styled, 'label') !== ''
    )
      marked.nodes.push(node);
    else if (numberOf(styled, 'background-opacity') > 0) alike.push(node);
  }
  const bent = isDetailed ? [...ended, ...marked.edges] : marked.edges;
  workOut([...bent, ...marked.nodes]);
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
  for (const group of strokes) drawStrokes(pen, group);
  pen.setLineDash([]);
  pen.globalAlpha = 1;
  for (const edge of bent) renderer.drawEdge(pen, edge);
  for (const group of shapesOf(alike)) drawShapes(pen, group, zoom);
  pen.globalAlpha = 1;
  for (const node of marked.nodes) renderer.drawNode(pen, node);
  pen.restore();
}

function strokesOf(edges: readonly EdgeSingular[], share = 1): Iterable<Strokes> {
  const strokes = new Map<string, Strokes>();
  for (const edge of edges) {
    const styled = edge as unknown as Styled;
    const from = edge.source().position();
    const to = edge.target().position();
    const colour = textOf(styled, 'line-color');
    const thickness = numberOf(styled, 'width');
    const opacity = share * numberOf(styled, 'opacity');
    const isDashed = textOf(styled, 'line-style') === 'dashed';
    const key = `${colour} ${thickness} ${opacity} ${isDashed}`;
    let group = strokes.get(key);
    if (group === undefined) {
      const dash = isDashed
        ? ((styled.pstyle('line-dash-pattern')?.value as number[] | undefined) ?? [])
        : [];
      strokes.set(key, (group = { colour, width: thickness, opacity, dash, ends: [] }));
    }
    group.ends.push(from.x, from.y, to.x, to.y);
  }
  return strokes.values();
}

function shapesOf(nodes: readonly NodeSingular[]): Iterable<Shapes> {
  const shapes = new Map<string, Shapes>();
  for (const node of nodes) {
    const styled = node as unknown as Styled;
    const { x, y } = node.position();
    const shape = textOf(styled, 'shape');
    const fill = textOf(styled, 'background-color');
    const stroke = textOf(styled, 'border-color');
    const border = numberOf(styled, 'border-width');
    const opacity = numberOf(styled, 'opacity');
    const key = `${shape} ${fill} ${stroke} ${border} ${opacity}`;
    let group = shapes.get(key);
    if (group === undefined) shapes.set(key, (group = { shape, fill, stroke, border, opacity, places: [] }));
    group.places.push(x, y, numberOf(styled, 'width') / 2, numberOf(styled, 'height') / 2);
  }
  return shapes.values();
}

function drawStrokes(pen: CanvasRenderingContext2D, { colour, width, opacity, dash, ends }: Strokes): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.globalAlpha = opacity;
  pen.setLineDash([...dash]);
  pen.beginPath();
  for (let at = 0; at < ends.length; at += 4) {
    pen.moveTo(ends[at] ?? 0, ends[at + 1] ?? 0);
    pen.lineTo(ends[at + 2] ?? 0, ends[at + 3] ?? 0);
  }
  pen.stroke();
}

function drawShapes(
  pen: CanvasRenderingContext2D,
  { shape, fill, stroke, border, opacity, places }: Shapes,
  zoom: number,
): void {
  pen.fillStyle = fill;
  pen.strokeStyle = stroke;
  pen.lineWidth = border;
  pen.globalAlpha = opacity;
  const corners = POLYGONS[shape];
  pen.beginPath();
  for (let at = 0; at < places.length; at += 4) {
    const [x, y, halfWidth, halfHeight] = places.slice(at, at + 4) as [number, number, number, number];
    const isSmall = 2 * halfWidth * zoom < CORNERLESS;
    if (isSmall) {
      pen.rect(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    } else if (shape.endsWith('rectangle')) {
      pen.roundRect(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight, ROUND);
    } else if (corners === undefined) {
      pen.moveTo(x + halfWidth, y);
      pen.ellipse(x, y, halfWidth, halfHeight, 0, 0, 2 * Math.PI);
    } else {
      corners.forEach(([dx, dy], corner) => {
        if (corner === 0) pen.moveTo(x + dx * halfWidth, y + dy * halfHeight);
        else pen.lineTo(x + dx * halfWidth, y + dy * halfHeight);
      });
      pen.closePath();
    }
  }
  pen.fill();
  if (border > 0) pen.stroke();
}
