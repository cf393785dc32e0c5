import cytoscape, {
  type Core,
  type EdgeCollection,
  type EdgeSingular,
  type ElementDefinition,
  type NodeCollection,
  type NodeSingular,
} from 'cytoscape';
import { keyed } from '../lib/keyed.ts';
import { yearStep } from '../lib/yearStep.ts';
import { aroundNeighbours } from './aroundNeighbours.ts';
import { boxAround, BoxGrid, type Box } from './boxes.ts';
import { drawLargePicture } from './drawLargePicture.ts';
import { fitView, type RoomyPlace } from './fitView.ts';
import { freshOutlines } from './freshOutlines.ts';
import { hangsOnTrunk } from './hangsOnTrunk.ts';
import {
  placeLabels,
  placeTieLabels,
  type LabelWish,
  type Line,
  type Side,
  type TieLabelWish,
} from './labelPlacement.ts';
import type { LaidNode } from './layouts/laid.ts';
import { laidTies } from './laidTies.ts';
import { MovingPicture } from './MovingPicture.ts';
import { neighbourIn } from './neighbourIn.ts';
import { NodeFinder } from './NodeFinder.ts';
import type { CardMark, CornerMark, Level, NameMark, NewsMark, Overlay, TieMark, Tone } from './overlay.ts';
import { standInColumns } from './standInColumns.ts';
import { isDragged, pickAmong, rendererOf } from './renderer.ts';
import { requestPlaces } from './requestPlaces.ts';
import { roomFor } from './roomFor.ts';
import { ringPlaces } from './ringPlaces.ts';
import { WORDLESS_TIES } from './speechTies.ts';
import { Spotlight } from './Spotlight.ts';
import { stylesheet } from './stylesheet.ts';
import { GRAPH_TOKENS, KIND_SIZE } from './tokens.ts';
import { labelOf, toElements } from './toElements.ts';
import { YEAR_WIDTH, yearAt } from './layouts/timeline.ts';
import type { GraphCanvasProps, GraphGroup, GraphNode, GraphTie, Place, Point } from './types.ts';
import { wrapLabel } from './wrapLabel.ts';

const MOST_CARDS = 12;
const CARD_WIDTH = 214;
const CARD_HEIGHT = 120;
const FAR = 0.45;
/** As far as the camera goes, unless a picture is too large to be seen whole from there. */
const FARTHEST = 0.12;
const NEAR = 0.9;
/** Px of the mark around what is selected. */
const MARK = 13;
/** Px of the widest name on a phone: its ring stands so near the border that a wider one is cut. */
const COMPACT_NAME = 100;
/** Px from the border within which the middle of a thing counts as outside; a fitted picture has none there. */
const EDGE = 16;
const CAMERA_MS = 320;
/** Beyond this many things the overlay follows a moving camera late. */
const LARGE = 200;
/** The classes of attention (see stylesheet.ts). */
const MARKS = [
  'selected',
  'among',
  'halo',
  'cursor',
  'pointed',
  'quiet',
  'to-selected',
  'from-selected',
  'outside',
  'near-pointer',
  'faded',
] as const;
/** As many names as are written at once in a large picture, and px around the window in which they are. */
const MOST_NAMES = 160;
const MARGIN = 80;
/** From this many elements on, a moving camera may show the last picture stretched, and draw a sharp one when it rests. */
const STRETCHED = 600;
/** Px by which the outermost of parallel ties bends away from the line between its ends, arrowhead included. */
const BEND = 40;
/** As many badges as are shown at once, those of the things best tied first. */
const MOST_BADGES = 120;
/** As many names as are kept in lines. */
const MOST_LINES = 4_000;
/** Beyond this many ties, names no longer look at the ties they cross. */
const TIES_TO_AVOID = 600;
/** Beyond this many ties in the picture, their words are left out. */
const TIES_TO_NAME = 400;
const POLICY_TIES = new Set(['SEEKS', 'FOLLOWS_FROM', 'ISSUES', 'HOLDS']);

const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

/** Owns the one Cytoscape instance: keeps it equal to what it is told, steers the camera, and derives the overlay. */
export class Stage {
  readonly #cy: Core;
  readonly #onOverlay: (overlay: Overlay) => void;
  readonly #onCamera: (pan: Point, zoom: number) => void;
  readonly #pen: CanvasRenderingContext2D | null;
  #props: GraphCanvasProps;
  #size = { width: 0, height: 0 };
  #stretch: Point = { x: 1, y: 1 };
  #nearFrom = NEAR;
  #computed: Record<string, Point> = keyed();
  /** Whose places are being found. */
  #asked: { readonly ids: ReadonlySet<string>; stop(): void } | null = null;
  #fitted = false;
  #touched = false;
  #steering = false;
  #pointed: string | null = null;
  #cursor: string | null = null;
  #frame = 0;
  #pause = 0;
  #lastZoom = 0;
  #cardSizes = new Map<string, { width: number; height: number }>();
  #family = 'Inter Variable, sans-serif';
  #nodes = new Map<string, GraphNode>();
  #ties = new Map<string, GraphTie>();
  #ringKey = '';
  #over = false;
  /** Which elements carry which class of attention. */
  readonly #marked = new Map<string, Set<string>>();
  /** What each element was last told to look like, marks aside. */
  readonly #looks = new Map<string, string>();
  /** The nodes as one collection: asking Cytoscape for them walks all elements each time. */
  #all: NodeCollection;
  #edges: EdgeCollection;
  #map: { all: Box; points: readonly Point[] } | null = null;
  #dragged: { id: string; at: Point } | null = null;
  readonly #moving: MovingPicture;
  readonly #spotlight: Spotlight;
  #finder: NodeFinder | null = null;
  #tied: Map<string, GraphTie[]> | null = null;
  readonly #lines = new Map<string, readonly string[]>();

  constructor(
    container: HTMLElement,
    props: GraphCanvasProps,
    onOverlay: (overlay: Overlay) => void,
    onCamera: (pan: Point, zoom: number) => void,
  ) {
    this.#props = props;
    this.#onOverlay = onOverlay;
    this.#onCamera = onCamera;
    this.#pen = document.createElement('canvas').getContext('2d');
    const family = getComputedStyle(container).getPropertyValue('--font-sans').trim();
    if (family !== '') this.#family = family;
    this.#size = { width: container.clientWidth, height: container.clientHeight };
    this.#cy = cytoscape({
      container,
      style: stylesheet(props.theme),
      minZoom: FARTHEST,
      maxZoom: 2.5,
      boxSelectionEnabled: false,
      autounselectify: true,
      selectionType: 'single',
      layout: { name: 'preset' },
    });
    this.#all = this.#cy.nodes();
    this.#edges = this.#cy.edges();
    this.#moving = new MovingPicture(
      this.#cy,
      () => {
        this.#schedule();
        this.#light();
      },
      (pen, ratio, dragged, workOut) => {
        const isWanted = (element: NodeSingular | EdgeSingular) => isDragged(element) === dragged;
        const nodes = this.#all.toArray().filter(isWanted);
        const edges = this.#edges.toArray().filter(isWanted);
        const camera = { pan: this.#cy.pan(), zoom: this.#cy.zoom(), ratio, ...this.#size };
        drawLargePicture(pen, rendererOf(this.#cy), { nodes, edges }, camera, workOut);
      },
    );
    this.#spotlight = new Spotlight(this.#cy, container);
    freshOutlines(this.#cy);
    pickAmong(this.#cy, (at, reach) => (this.#isLarge ? this.#near(at, reach) : null));
    this.#listen();
    this.#fill(null);
    void document.fonts?.ready.then(() => {
      this.#lines.clear();
      this.#schedule();
    });
  }

  destroy(): void {
    this.#over = true;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#pause);
    this.#asked?.stop();
    this.#moving.destroy();
    this.#spotlight.destroy();
    this.#cy.destroy();
  }

  /** Takes over new props; only what differs is touched. */
  update(props: GraphCanvasProps): void {
    const before = this.#props;
    this.#props = props;
    if (isSame(before, props)) return;
    if (props.theme !== before.theme) this.#cy.style(stylesheet(props.theme));
    if (props.nodes !== before.nodes || props.ties !== before.ties || props.places !== before.places) {
      this.#fill(before);
    } else if (props.isWhole && !before.isWhole) {
      this.#fill(before);
    } else if (props.compact !== before.compact || (props.compact && props.selected !== before.selected)) {
      this.#fill(before);
    }
    this.#mark();
    this.#light();
    this.#schedule();
  }

  resize(width: number, height: number): void {
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    this.#cy.resize();
    if (this.#props.compact) this.#fill(this.#props);
    else if (!this.#touched) this.fit(false);
  }

  /** Takes over the heights of cards, in unscaled px, so that ties end at their borders. */
  measureCards(sizes: ReadonlyMap<string, { width: number; height: number }>): void {
    let changed = false;
    for (const [id, size] of sizes) {
      const known = this.#cardSizes.get(id);
      if (known?.width === size.width && known.height === size.height) continue;
      this.#cardSizes.set(id, size);
      changed = true;
    }
    if (changed) this.#schedule();
  }

  /** Shows the whole picture; positions may be stretched to fill the window. */
  fit(animated = true): void {
    if (this.#props.compact) {
      this.#camera({ x: 0, y: 0 }, 1, animated);
      return;
    }
    const places = [...this.#nodes.keys()].map((id) => this.#placeOf(id)).filter((place) => place !== null);
    const view = this.#fittedView();
    const stretched = view.stretch.x !== this.#stretch.x || view.stretch.y !== this.#stretch.y;
    this.#stretch = view.stretch;
    if (stretched) this.#settle(false);
    this.#nearFrom =
      view.zoom >= 0.6 && places.some((place) => place.width) ? Math.min(NEAR, view.zoom - 0.001) : NEAR;
    this.#touched = false;
    this.#cy.minZoom(Math.min(FARTHEST, view.zoom * 0.9));
    this.#camera(view.pan, view.zoom, animated);
    this.#schedule();
  }

  /** Fits again, unless the camera was moved since. */
  refit(): void {
    if (!this.#touched) this.fit();
  }

  /** The view that holds every node with its name, whose size on the screen hardly follows the zoom. */
  #fittedView() {
    let zoom = 1;
    let view = fitView([], this.#size, false);
    for (let round = 0; round < 2; round += 1) {
      const places: RoomyPlace[] = [];
      for (const node of this.#nodes.values()) {
        const place = this.#placeOf(node.id);
        if (place === null) continue;
        const width =
          this.#nodes.size > LARGE ? 0 : this.#nameWidth(node) * (between(0.94, zoom, 1.3) / zoom);
        const right = node.kind === 'MILESTONE' ? width + 16 : width / 2;
        places.push(
          place.width
            ? { ...place, width: place.width * (between(0.92, zoom, 1.2) / zoom) }
            : width === 0
              ? place
              : {
                  ...place,
                  scale: node.scale,
                  room: { left: node.kind === 'MILESTONE' ? 0 : width / 2, right },
                },
        );
      }
      const stretchable = places.some((place) => place.width);
      view = fitView(places, this.#size, stretchable, this.#props.covered());
      if (view.zoom === zoom) break;
      zoom = view.zoom;
    }
    return view;
  }

  /** Px that the widest line of a name takes at zoom 1, with its halo. */
  #nameWidth(node: GraphNode): number {
    if (node.statement !== undefined) return 0;
    const { font, most } = this.#nameType(node, 1);
    const measure = (text: string) => this.#measure(text, font);
    return Math.max(...this.#wrapped(labelOf(node), font, most).map(measure)) + 10;
  }

  #nameType(node: GraphNode, labelScale: number) {
    const isAlliance = node.kind === 'ALLIANCE';
    const isGroup = node.kind === 'UNNAMED_GROUP';
    const isMilestone = node.kind === 'MILESTONE';
    const size = (isAlliance ? 13.5 : isMilestone ? 12 : isGroup ? 11.7 : 12.5) * labelScale;
    const widest = isMilestone ? 180 : isGroup ? 124 : 152;
    return {
      size,
      font: `${isGroup ? 'italic ' : ''}${isAlliance ? 600 : 500} ${size}px ${this.#family}`,
      most: (this.#props.compact ? Math.min(widest, COMPACT_NAME) : widest) * labelScale,
    };
  }

  /** Zooms about a point of the viewport, its middle by default. */
  zoomBy(factor: number, at?: Point, animated = true): void {
    const zoom = between(this.#cy.minZoom(), this.#cy.zoom() * factor, this.#cy.maxZoom());
    const point = at ?? { x: this.#size.width / 2, y: this.#size.height / 2 };
    const pan = this.#cy.pan();
    const ratio = zoom / this.#cy.zoom();
    this.#touched = true;
    this.#camera(
      { x: point.x - (point.x - pan.x) * ratio, y: point.y - (point.y - pan.y) * ratio },
      zoom,
      animated,
    );
  }

  panBy(dx: number, dy: number): void {
    this.#touched = true;
    this.#cy.panBy({ x: dx, y: dy });
  }

  reveal(id: string): void {
    const element = this.#cy.getElementById(id);
    // Without a size everything is outside; the first fit shows it all the same.
    if (element.empty() || this.#size.width === 0) return;
    const ids = element.isNode()
      ? [id]
      : [
          (element as unknown as EdgeSingular).source().id(),
          (element as unknown as EdgeSingular).target().id(),
        ];
    if (ids.some((each) => this.#isOutside(each))) {
      const points = ids.map((each) => this.#cy.getElementById(each).position());
      const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
      const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
      const zoom = this.#cy.zoom();
      this.#touched = true;
      this.#camera({ x: this.#size.width / 2 - x * zoom, y: this.#size.height / 2 - y * zoom }, zoom, true);
    }
  }

  /** Marks what the pointer is on. */
  point(id: string | null): void {
    if (id === this.#pointed) return;
    this.#pointed = id;
    if (this.#isLarge) return this.#light();
    this.#mark();
    this.#schedule();
  }

  /** Marks what lies under a point of the viewport in a large picture; false leaves that to Cytoscape. */
  pointAt(at: Point): boolean {
    if (!this.#isLarge || this.#moving.isMoving) return false;
    const zoom = this.#cy.zoom();
    const pan = this.#cy.pan();
    this.point(this.#found.at({ x: (at.x - pan.x) / zoom, y: (at.y - pan.y) / zoom }, 3 / zoom));
    return true;
  }

  get #found(): NodeFinder {
    this.#finder ??= new NodeFinder(
      this.#all.map((node) => {
        const { width, height } = this.#sizeOf(node.id());
        return { id: node.id(), ...node.position(), halfWidth: width / 2, halfHeight: height / 2 };
      }),
    );
    return this.#finder;
  }

  /** What may lie at a point of the world, give or take some px: ties first. */
  #near(at: Point, reach: number): (NodeSingular | EdgeSingular)[] {
    const isNear = (edge: EdgeSingular) =>
      distanceToLine(at, edge.source().position(), edge.target().position()) <= reach + BEND;
    const nodes = this.#found.around(at, reach).map(({ id }) => this.#cy.getElementById(id) as NodeSingular);
    return [...this.#edges.toArray().filter(isNear), ...nodes];
  }

  get #isLarge(): boolean {
    return this.#nodes.size > LARGE;
  }

  /** Lights what is pointed at in a large picture, without touching the picture. */
  #light(): void {
    const node = this.#isLarge && this.#pointed !== null ? this.#nodes.get(this.#pointed) : undefined;
    if (node === undefined || this.#moving.isMoving) return this.#spotlight.hide();
    const near = this.#nearPointer() ?? new Set<string>();
    near.delete(node.id);
    const ties = this.#tiedTo(node.id);
    const beyond = [...near].filter((id) => this.#isStatement(id)).flatMap((id) => this.#tiedTo(id));
    this.#spotlight.show(
      {
        node,
        near: [...near].flatMap((id) => this.#nodes.get(id) ?? []),
        ties: [...new Set([...ties, ...beyond])],
      },
      this.#size,
      { tokens: GRAPH_TOKENS[this.#props.theme], family: this.#family, nameOf: labelOf },
    );
  }

  /** The ties of a node. */
  #tiedTo(id: string): readonly GraphTie[] {
    if (this.#tied === null) {
      this.#tied = new Map();
      for (const tie of this.#ties.values())
        for (const end of new Set([tie.from, tie.to])) {
          const known = this.#tied.get(end);
          if (known) known.push(tie);
          else this.#tied.set(end, [tie]);
        }
    }
    return this.#tied.get(id) ?? [];
  }

  /** Sets the keyboard's place; null takes the mark away. */
  setCursor(id: string | null): void {
    this.#cursor = id;
    this.#mark();
    this.#schedule();
  }

  get cursor(): string | null {
    return this.#cursor !== null && this.#nodes.has(this.#cursor) ? this.#cursor : null;
  }

  /** Moves the keyboard's place to the neighbour in a direction; returns where it is now. */
  step(direction: Point): string | null {
    const from = this.cursor ?? this.#first();
    if (from === null) return null;
    const node = this.#cy.getElementById(from);
    const near = node.neighborhood('node');
    const candidates = this.#cy
      .nodes()
      .toArray()
      .filter((other) => other.id() !== from)
      .map((other) => ({ id: other.id(), ...other.position(), isNeighbour: near.has(other) }));
    const next = this.cursor === null ? from : (neighbourIn(node.position(), direction, candidates) ?? from);
    this.setCursor(next);
    this.reveal(next);
    return next;
  }

  /** Moves a node by hand; the screen distance is turned into the world's. */
  nudge(id: string, dx: number, dy: number, done: boolean): void {
    const node = this.#cy.getElementById(id);
    if (node.empty()) return;
    const { selection } = this.#props;
    this.#cy.batch(() => {
      for (const each of selection.includes(id) ? selection : [id]) {
        const other = this.#cy.getElementById(each);
        if (other.empty() || !other.isNode()) continue;
        const at = other.position();
        other.position({ x: at.x + dx, y: at.y + dy });
      }
    });
    if (done) this.#moved(node as NodeSingular);
  }

  /** Brings these into the middle, as large as they fit but not larger than life. */
  frame(ids: readonly string[]): void {
    const places: RoomyPlace[] = [];
    for (const id of ids) {
      const node = this.#cy.getElementById(id);
      if (node.nonempty() && node.isNode()) places.push({ ...node.position() });
    }
    if (places.length === 0) return;
    const view = fitView(places, this.#size, false);
    this.#touched = true;
    const zoom = Math.min(view.zoom, 1.2);
    this.#camera(view.pan, zoom, true, places);
  }

  /** The point of the world in the middle of the picture, before it is stretched. */
  middle(): Point {
    return this.worldAt({ x: this.#size.width / 2, y: this.#size.height / 2 });
  }

  /** The point of the world under one of the viewport. */
  worldAt(at: Point): Point {
    const pan = this.#cy.pan();
    const zoom = this.#cy.zoom();
    return this.#unstretched({ x: (at.x - pan.x) / zoom, y: (at.y - pan.y) / zoom });
  }

  /** What of the picture the camera sees, where everything lies, and how far it all reaches: for a map of it. */
  survey(): { seen: Box; all: Box; points: readonly Point[] } {
    const pan = this.#cy.pan();
    const zoom = this.#cy.zoom();
    this.#map ??= mapOf(this.#all.map((node) => ({ ...node.position() })));
    const seen = {
      x: -pan.x / zoom,
      y: -pan.y / zoom,
      width: this.#size.width / zoom,
      height: this.#size.height / zoom,
    };
    return { seen, ...this.#map };
  }

  /** Moves the camera so that this point of the stretched world is in its middle. */
  centreOn(at: Point): void {
    const zoom = this.#cy.zoom();
    this.#touched = true;
    this.#camera(
      { x: this.#size.width / 2 - at.x * zoom, y: this.#size.height / 2 - at.y * zoom },
      zoom,
      false,
    );
  }

  /** Nodes whose centres lie inside a polygon of the viewport. */
  within(polygon: readonly Point[]): string[] {
    return this.#all.filter((node) => isInside(node.renderedPosition(), polygon)).map((node) => node.id());
  }

  /** The node under a point of the viewport, the one drawn last first. */
  nodeAt(point: Point): string | null {
    const hit = this.#all.toArray().findLast((node) => {
      const at = node.renderedPosition();
      return (
        Math.abs(at.x - point.x) <= node.renderedWidth() / 2 + 3 &&
        Math.abs(at.y - point.y) <= node.renderedHeight() / 2 + 3
      );
    });
    return hit?.id() ?? null;
  }

  /** Where a node is drawn, in px of the viewport. */
  screenOf(id: string): Point | null {
    const node = this.#cy.getElementById(id);
    return node.empty() || !node.isNode() ? null : { ...node.renderedPosition() };
  }

  /** Where a place of the stretched world is drawn, in px from the left. */
  screenX(x: number): number {
    return x * this.#cy.zoom() + this.#cy.pan().x;
  }

  /** Neighbours of a node with the ties to them, in the picture. */
  tiesOf(id: string): { tie: GraphTie; other: GraphNode }[] {
    return [...this.#ties.values()].flatMap((tie) => {
      const other = tie.from === id ? tie.to : tie.to === id ? tie.from : null;
      const node = other === null ? undefined : this.#nodes.get(other);
      return node ? [{ tie, other: node }] : [];
    });
  }

  get zoom(): number {
    return this.#cy.zoom();
  }

  #first(): string | null {
    const { selected } = this.#props;
    if (selected !== null && this.#nodes.has(selected)) return selected;
    return this.#props.nodes[0]?.id ?? null;
  }

  #listen(): void {
    const cy = this.#cy;
    cy.on('viewport', () => {
      this.#moving.move();
      if (this.#moving.isMoving) this.#spotlight.hide();
      if (!this.#steering && this.#fitted) this.#touched = true;
      const zoom = cy.zoom();
      this.#onCamera(cy.pan(), zoom);
      if (zoom === this.#lastZoom && (this.#nodes.size > LARGE || this.#props.years)) this.#schedule();
      if (zoom !== this.#lastZoom) {
        this.#lastZoom = zoom;
        this.#schedule();
        this.#props.onZoom?.(zoom);
      }
    });
    cy.on('tap', (event) => {
      if (event.target === cy) return this.#props.onSelect(null);
      const id = event.target.id() as string;
      const mouse = event.originalEvent as MouseEvent;
      const tie = this.#ties.get(id);
      if (tie?.of !== undefined) return this.#props.onBundle(tie, { x: mouse.clientX, y: mouse.clientY });
      if (tie === undefined && (mouse.shiftKey || mouse.ctrlKey || mouse.metaKey)) this.#props.onToggle(id);
      else this.#props.onSelect(id);
    });
    cy.on('dbltap', 'node', (event) => this.#props.onExpand(event.target.id() as string));
    cy.on('cxttap', (event) => {
      const mouse = event.originalEvent as MouseEvent;
      const id = event.target === cy ? null : (event.target.id() as string);
      this.#props.onMenu(id, { x: mouse.clientX, y: mouse.clientY }, this.#unstretched(event.position));
    });
    // A finger that stays asks for the same; a mouse has a button for it.
    cy.on('taphold', (event) => {
      const [finger] = (event.originalEvent as Partial<TouchEvent>).touches ?? [];
      if (finger === undefined) return;
      const id = event.target === cy ? null : (event.target.id() as string);
      this.#props.onMenu(id, { x: finger.clientX, y: finger.clientY }, this.#unstretched(event.position));
    });
    cy.on('mouseover', 'node', (event) => this.point(event.target.id() as string));
    cy.on('mouseout', 'node', () => this.point(null));
    cy.on('position', 'node', () => {
      this.#map = null;
      this.#finder = null;
      this.#schedule();
    });
    cy.on('grab', 'node', (event) => {
      const node = event.target as NodeSingular;
      this.#dragged = { id: node.id(), at: { ...node.position() } };
      this.#spotlight.hide();
    });
    cy.on('drag', 'node', (event) => this.#dragAlong(event.target as NodeSingular));
    cy.on('dragfree', 'node', (event) => this.#moved(event.target as NodeSingular));
  }

  /** What is selected together moves together. */
  #dragAlong(node: NodeSingular): void {
    const { selection } = this.#props;
    const from = this.#dragged;
    if (from?.id !== node.id() || selection.length < 2 || !selection.includes(node.id())) return;
    const at = node.position();
    const by = { x: at.x - from.at.x, y: at.y - from.at.y };
    this.#dragged = { id: node.id(), at: { ...at } };
    this.#cy.batch(() => {
      for (const id of selection) {
        const other = this.#cy.getElementById(id);
        if (id === node.id() || other.empty() || !other.isNode()) continue;
        const there = other.position();
        other.position({ x: there.x + by.x, y: there.y + by.y });
      }
    });
  }

  #unstretched(at: Point): Point {
    return { x: Math.round(at.x / this.#stretch.x), y: Math.round(at.y / this.#stretch.y) };
  }

  #moved(node: NodeSingular): void {
    if (this.#props.compact) return;
    const { selection } = this.#props;
    const ids = selection.includes(node.id()) ? selection.filter((id) => this.#nodes.has(id)) : [node.id()];
    const moves: Record<string, Point> = {};
    for (const id of ids) {
      const place = this.#unstretched(this.#cy.getElementById(id).position());
      if (this.#props.places[id] === undefined) this.#computed[id] = place;
      moves[id] = place;
    }
    this.#props.onMove(moves);
  }

  #placeOf(id: string): Place | null {
    return this.#props.places[id] ?? this.#computed[id] ?? null;
  }

  #position(place: Point): Point {
    return { x: place.x * this.#stretch.x, y: place.y * this.#stretch.y };
  }

  /** Makes the elements equal to the props; new nodes come out of their parent. */
  #fill(before: GraphCanvasProps | null): void {
    const { nodes, ties, compact, selected } = this.#props;
    const cy = this.#cy;
    const elements = toElements(nodes, ties);
    const wanted = new Set(elements.map((element) => element.data.id ?? ''));
    const known = new Set(this.#nodes.keys());
    const fresh = nodes.filter((node) => !known.has(node.id));
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    this.#ties = new Map(ties.map((tie) => [tie.id, tie]));
    for (const id of Object.keys(this.#computed)) if (!this.#nodes.has(id)) delete this.#computed[id];
    if (compact) {
      const centre =
        selected !== null && this.#nodes.has(selected)
          ? selected
          : (nodes.find((node) => node.kind === 'ALLIANCE') ?? nodes[0])?.id;
      this.#stretch = { x: 1, y: 1 };
      this.#computed = centre === undefined ? keyed() : ringPlaces(nodes, ties, centre, this.#size);
    } else if (before?.compact) {
      this.#computed = keyed();
      this.#fitted = false;
    }
    const missing = compact ? [] : nodes.filter((node) => this.#placeOf(node.id) === null);
    const guesses = missing.length > 0 ? aroundNeighbours(nodes, ties, this.#allPlaces()) : keyed<Point>();
    const isNewPicture = known.size === 0 || fresh.length > nodes.length / 2;
    const added: ElementDefinition[] = [];
    cy.batch(() => {
      const gone = cy.elements().filter((element) => !wanted.has(element.id()));
      gone.forEach((element) => this.#unmark(element.id()));
      gone.remove();
      for (const element of elements) {
        const id = element.data.id ?? '';
        const there = cy.getElementById(id);
        const { glyph, width, height, icon } = element.data;
        const look = [...(element.classes ?? []), glyph, width, height, icon].join(' ');
        if (there.nonempty()) {
          if (this.#looks.get(id) === look) continue;
          this.#unmark(id);
          this.#looks.set(id, look);
          there.classes(element.classes ?? []);
          if (element.group === 'nodes') there.data({ glyph, width, height, icon });
          continue;
        }
        this.#looks.set(id, look);
        if (element.group === 'edges') {
          added.push(element);
          continue;
        }
        const target = this.#target(id) ?? this.#position(guesses[id] ?? { x: 394, y: 380 });
        const parent = isNewPicture || compact ? null : this.#parentOf(id, known);
        added.push({ ...element, position: parent ?? target });
      }
      cy.add(added);
    });
    this.#all = cy.nodes();
    this.#edges = cy.edges();
    this.#map = null;
    this.#finder = null;
    this.#tied = null;
    this.#moving.setLarge(elements.length > STRETCHED);
    if (missing.length > 0 && this.#props.isWhole) this.#ask(missing, guesses, isNewPicture);
    else this.#asked?.stop();
    if (!this.#fitted || (isNewPicture && nodes.length > 0)) {
      this.#fitted = nodes.length > 0 && this.#size.width > 0;
      this.#settle(false);
      this.fit(false);
    } else if (!compact && this.#liesAnew()) {
      this.#settle(true);
      this.fit();
    } else {
      this.#settle(true);
      const ringKey = compact ? nodes.map((node) => node.id).join(' ') + String(selected) : '';
      if (compact && ringKey !== this.#ringKey) this.#camera({ x: 0, y: 0 }, 1, false);
      this.#ringKey = ringKey;
      if (!compact)
        this.#bringIn(fresh.filter((node) => this.#placeOf(node.id) !== null).map((node) => node.id));
    }
    this.#mark();
    this.#schedule();
  }

  /** Forgets how an element looked and what it was marked with. */
  #unmark(id: string): void {
    this.#looks.delete(id);
    for (const ids of this.#marked.values()) ids.delete(id);
  }

  #allPlaces(): Record<string, Place> {
    return keyed({ ...this.#computed, ...this.#props.places });
  }

  #target(id: string): Point | null {
    const place = this.#props.compact ? (this.#computed[id] ?? null) : this.#placeOf(id);
    return place === null ? null : this.#position(place);
  }

  #parentOf(id: string, known: ReadonlySet<string>): Point | null {
    for (const tie of this.#ties.values()) {
      const other = tie.from === id ? tie.to : tie.to === id ? tie.from : null;
      if (other !== null && known.has(other)) {
        const node = this.#cy.getElementById(other);
        if (node.nonempty()) return { ...node.position() };
      }
    }
    return null;
  }

  /** Whether most things have got another place: the picture was arranged, or an arrangement was taken back. */
  #liesAnew(): boolean {
    let moved = 0;
    this.#cy.nodes().forEach((node) => {
      const target = this.#target(node.id());
      const at = node.position();
      if (target !== null && !node.grabbed() && Math.hypot(at.x - target.x, at.y - target.y) > 1) moved += 1;
    });
    return moved > this.#nodes.size / 2 && moved > 2;
  }

  /** Brings every node to its place; those that are there are not touched. */
  #settle(animated: boolean): void {
    const moves: [NodeSingular, Point][] = [];
    this.#cy.nodes().forEach((node) => {
      const target = this.#target(node.id());
      if (target === null || node.grabbed()) return;
      const at = node.position();
      if (Math.abs(at.x - target.x) < 0.5 && Math.abs(at.y - target.y) < 0.5) return;
      moves.push([node, target]);
    });
    if (animated && !reducedMotion() && moves.length <= 250) {
      for (const [node, target] of moves) {
        node.stop(true);
        node.animate({ position: target, duration: CAMERA_MS, easing: 'ease-in-out' });
      }
      return;
    }
    this.#cy.batch(() => {
      for (const [node, target] of moves) {
        node.stop(true);
        node.position(target);
      }
    });
  }

  /**
   * Asks for places of nodes that have none; what is placed stays. Places that were asked for before serve a picture that has
   * only lost some of its nodes since; for another picture they are no longer waited for.
   */
  #ask(missing: readonly GraphNode[], guesses: Readonly<Record<string, Point>>, isNewPicture: boolean): void {
    const before = this.#asked;
    if (before && missing.every(({ id }) => before.ids.has(id)) && missing.length > before.ids.size / 2)
      return;
    before?.stop();
    const without = new Set(missing.map((node) => node.id));
    const roomy: LaidNode[] = [...this.#nodes.values()].map((node) => {
      const place = this.#placeOf(node.id);
      const at = place ?? guesses[node.id] ?? { x: 394, y: 380 };
      return {
        id: node.id,
        kind: node.kind,
        x: at.x,
        y: at.y,
        ...roomFor(node, place),
        fixed: !without.has(node.id),
        ...(node.kind === 'MILESTONE' && without.has(node.id) ? { column: this.#dealOf(node.id) } : {}),
      };
    });
    const ties = laidTies([...this.#ties.values()], (id) => this.#nodes.has(id));
    const control = new AbortController();
    const cancel = () => control.abort();
    const isLong = missing.length > LARGE;
    const asked = {
      ids: without,
      stop: () => {
        if (this.#asked !== asked) return;
        this.#asked = null;
        control.abort();
        if (isLong) this.#props.onPlacing(null);
      },
    };
    this.#asked = asked;
    if (isLong) this.#props.onPlacing({ done: null, cancel });
    const tell = (done: number) => isLong && this.#asked === asked && this.#props.onPlacing({ done, cancel });
    void requestPlaces('fill', roomy, ties, control.signal, tell)
      // Taken back, or without a worker: they stay where they came out, apart from each other.
      .catch(() => (this.#asked === asked ? standInColumns(roomy) : {}))
      .then((places) => {
        if (this.#asked !== asked) return;
        this.#asked = null;
        if (isLong) this.#props.onPlacing(null);
        // What was hidden meanwhile comes back to the place it was given.
        const found = Object.fromEntries(Object.entries(places).filter(([id]) => this.#placeOf(id) === null));
        this.#computed = keyed({ ...this.#computed, ...found });
        if (isNewPicture) {
          this.#settle(false);
          this.fit(false);
        } else {
          this.#settle(true);
          this.#bringIn(Object.keys(found).filter((id) => this.#nodes.has(id)));
        }
        if (Object.keys(found).length > 0) this.#props.onPlaces(found);
        this.#schedule();
      });
  }

  /** What a milestone belongs to; null when that is not in the picture. */
  #dealOf(id: string): string | null {
    for (const tie of this.#ties.values()) {
      if (tie.kind === 'BELONGS_TO' && tie.from === id && this.#nodes.has(tie.to)) return tie.to;
    }
    return null;
  }

  /** Moves the camera only if one of these would be outside the picture. */
  #bringIn(ids: readonly string[]): void {
    const targets = ids.map((id) => this.#target(id)).filter((at) => at !== null);
    const pan = this.#cy.pan();
    const zoom = this.#cy.zoom();
    const { width, height } = this.#size;
    const isSeen = (at: Point) => {
      const x = at.x * zoom + pan.x;
      const y = at.y * zoom + pan.y;
      return x >= 20 && y >= 20 && x <= width - 20 && y <= height - 20;
    };
    if (targets.every(isSeen)) return;
    const all = this.#cy.nodes().map((node) => ({ ...(this.#target(node.id()) ?? node.position()) }));
    const view = fitView(all, this.#size, false);
    this.#camera(
      view.pan,
      Math.min(view.zoom, zoom),
      true,
      Math.min(view.zoom, zoom) < view.zoom ? all : null,
    );
  }

  #camera(pan: Point, zoom: number, animated: boolean, centreOn: readonly Point[] | null = null): void {
    if (centreOn !== null && centreOn.length > 0) {
      const xs = centreOn.map((at) => at.x);
      const ys = centreOn.map((at) => at.y);
      pan = {
        x: this.#size.width / 2 - ((Math.min(...xs) + Math.max(...xs)) / 2) * zoom,
        y: this.#size.height / 2 - ((Math.min(...ys) + Math.max(...ys)) / 2) * zoom,
      };
    }
    this.#cy.stop(true);
    this.#steering = true;
    if (animated && !reducedMotion()) {
      this.#cy.animate({
        pan,
        zoom,
        duration: CAMERA_MS,
        easing: 'ease-in-out',
        complete: () => {
          this.#steering = false;
        },
      });
      return;
    }
    this.#cy.viewport({ zoom, pan });
    this.#steering = false;
    this.#onCamera(this.#cy.pan(), this.#cy.zoom());
  }

  #isOutside(id: string): boolean {
    const at = this.#cy.getElementById(id).renderedPosition();
    return at.x < EDGE || at.y < EDGE || at.x > this.#size.width - EDGE || at.y > this.#size.height - EDGE;
  }

  /** Keeps the classes of attention equal to the props and the pointer; only what changes is touched. */
  #mark(): void {
    const { selected, selection, lit } = this.#props;
    const answer = lit === null || lit.length === 0 ? null : new Set(lit);
    const near = this.#isLarge ? null : this.#nearPointer();
    const fades = near !== null;
    const marks = new Map<string, Set<string>>(MARKS.map((name) => [name, new Set<string>()]));
    const put = (name: (typeof MARKS)[number], id: string) => marks.get(name)?.add(id);
    const haloed = new Set<string>();
    for (const tie of answer === null ? [] : this.#ties.values()) {
      if (!answer?.has(tie.id)) continue;
      put('halo', tie.id);
      haloed.add(tie.from).add(tie.to);
    }
    for (const id of haloed) put('halo', id);
    for (const id of selection) if (id !== selected) put('among', id);
    if (selected !== null) put('selected', selected);
    if (this.#cursor !== null) put('cursor', this.#cursor);
    if (near !== null && this.#pointed !== null && this.#pointed !== selected) put('pointed', this.#pointed);
    if (answer !== null || fades) {
      for (const id of this.#nodes.keys()) {
        if (answer !== null && !answer.has(id) && id !== selected) put('outside', id);
        if (fades && !near.has(id)) put('faded', id);
      }
    }
    for (const { id, from, to, kind } of this.#ties.values()) {
      if (this.#isQuiet(id, from, to, answer)) put('quiet', id);
      if (to === selected) put('to-selected', id);
      if (from === selected) put('from-selected', id);
      if (
        answer !== null &&
        !answer.has(id) &&
        !((answer.has(from) || from === selected) && (answer.has(to) || to === selected) && haloed.size === 0)
      )
        put('outside', id);
      if (near === null) continue;
      const touched = from === this.#pointed || to === this.#pointed;
      if (touched && kind !== 'SAID' && kind !== 'ABOUT') put('near-pointer', id);
      if (
        fades &&
        !touched &&
        !(near.has(from) && near.has(to) && (this.#isStatement(from) || this.#isStatement(to)))
      )
        put('faded', id);
    }
    this.#cy.batch(() => {
      for (const [name, ids] of marks) {
        const before = this.#marked.get(name);
        for (const id of before ?? []) if (!ids.has(id)) this.#cy.getElementById(id).removeClass(name);
        for (const id of ids) if (!before?.has(id)) this.#cy.getElementById(id).addClass(name);
        this.#marked.set(name, ids);
      }
    });
  }

  /** Whether a tie that the picture says otherwise stays undrawn: nobody asks for it or for one of its ends. */
  #isQuiet(id: string, from: string, to: string, answer: ReadonlySet<string> | null): boolean {
    if (this.#ties.get(id)?.quiet !== true || answer?.has(id)) return false;
    return [this.#props.selected, this.#isLarge ? null : this.#pointed, this.#cursor].every(
      (asked) => asked !== id && asked !== from && asked !== to,
    );
  }

  #isStatement(id: string): boolean {
    return this.#nodes.get(id)?.statement !== undefined;
  }

  /** The pointer's thing, its neighbours, and who stands at the other end of a statement; null when nothing is pointed at. */
  #nearPointer(): Set<string> | null {
    if (this.#pointed === null || !this.#nodes.has(this.#pointed)) return null;
    const ids = new Set<string>([this.#pointed]);
    const node = this.#cy.getElementById(this.#pointed);
    node.neighborhood('node').forEach((other) => {
      ids.add(other.id());
      if (this.#isStatement(other.id())) other.neighborhood('node').forEach((end) => void ids.add(end.id()));
    });
    return ids;
  }

  #toneOf(element: { hasClass(name: string): boolean }): Tone {
    if (element.hasClass('outside')) return 'outside';
    return element.hasClass('faded') ? 'faded' : 'rest';
  }

  /** Derives the overlay with the next frame; a large picture waits until the camera has slowed down. */
  #schedule(): void {
    if (this.#over) return;
    if (this.#isLarge && this.#fitted) {
      clearTimeout(this.#pause);
      // It is asked for again when the camera rests.
      if (this.#moving.isMoving) return;
      this.#pause = window.setTimeout(() => this.#show(), 90);
      return;
    }
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#show();
    });
  }

  #show(): void {
    if (!this.#over) this.#onOverlay(this.#overlay());
  }

  #measure(text: string, font: string): number {
    if (this.#pen === null) return text.length * 7;
    this.#pen.font = font;
    return this.#pen.measureText(text).width;
  }

  /** A name in lines; those of before are kept, since measuring takes long and names come again and again. */
  #wrapped(name: string, font: string, most: number): readonly string[] {
    const key = `${font}|${most}|${name}`;
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    if (this.#lines.size >= MOST_LINES) this.#lines.clear();
    const lines = wrapLabel(name, (text) => this.#measure(text, font), most);
    this.#lines.set(key, lines);
    return lines;
  }

  #overlay(): Overlay {
    const cy = this.#cy;
    const zoom = cy.zoom();
    const { compact, selected, badges, pinned, news } = this.#props;
    const level: Level = compact ? 'near' : zoom < FAR ? 'far' : zoom < this.#nearFrom ? 'middle' : 'near';
    const labelScale = between(0.94, zoom, 1.3);
    const cardScale = between(0.92, zoom, 1.2);
    const cards = this.#cards(level, zoom, cardScale);
    const { groups, notes } = this.#props;
    const open = new Map(cards.map((card) => [card.id, card]));
    cy.batch(() => {
      this.#all.forEach((node) => {
        if (!this.#isStatement(node.id())) return;
        const card = open.get(node.id());
        const isFar = level === 'far' && node.id() !== selected;
        if (node.hasClass('card') !== (card !== undefined)) node.toggleClass('card', card !== undefined);
        if (node.hasClass('far') !== isFar) node.toggleClass('far', isFar);
        if (card === undefined) return;
        const size = this.#cardSizes.get(card.id) ?? { width: card.width, height: CARD_HEIGHT };
        node.data({
          cardWidth: (size.width * cardScale) / zoom,
          cardHeight: (size.height * cardScale) / zoom,
        });
      });
    });
    const boxes = this.#boxes(zoom, open);
    const badgeMarks: CornerMark[] = [];
    const pins: CornerMark[] = [];
    const newsMarks: NewsMark[] = [];
    const obstacles: Box[] = [...boxes.values()];
    for (const node of this.#nodes.values()) {
      const box = boxes.get(node.id);
      if (box === undefined) continue;
      const tone = this.#toneOf(cy.getElementById(node.id));
      const at = cy.getElementById(node.id).position();
      const [width, height] = open.has(node.id)
        ? [box.width / zoom, box.height / zoom]
        : [this.#sizeOf(node.id).width, this.#sizeOf(node.id).height];
      const count = badges[node.id] ?? 0;
      if (level !== 'far' && !compact && count >= 3 && node.statement === undefined) {
        const corner =
          node.kind === 'ALLIANCE'
            ? { x: width / 2 - 8, y: -height / 2 + 4 }
            : { x: width / 2 - 4, y: -height / 2 + 2 };
        badgeMarks.push({ id: node.id, x: at.x + corner.x, y: at.y + corner.y, count, tone });
        const text = 16 + this.#measure(`+${count}`, `500 11px ${this.#family}`);
        obstacles.push({
          x: (at.x + corner.x) * zoom - 4,
          y: (at.y + corner.y) * zoom - 12,
          width: text,
          height: 21,
        });
      }
      if (pinned.has(node.id))
        pins.push({ id: node.id, x: at.x - width / 2, y: at.y + height / 2, count: 0, tone });
      const changed = news.get(node.id);
      if (changed !== undefined)
        newsMarks.push({ id: node.id, x: at.x - width / 2, y: at.y - height / 2, text: changed, tone });
    }
    if (news.size > 0) newsMarks.push(...this.#tieNews());
    if (badgeMarks.length > MOST_BADGES) {
      badgeMarks.sort((a, b) => b.count - a.count);
      badgeMarks.length = MOST_BADGES;
    }
    const trunks = this.#trunks(selected);
    const hulls = groups.flatMap((group) => this.#hull(group));
    for (const hull of hulls)
      obstacles.push({
        x: hull.x * zoom + 8,
        y: hull.y * zoom - 13,
        width: this.#measure(`− ${hull.label} · ${hull.count}`, `600 12px ${this.#family}`) + 26,
        height: 26,
      });
    const ends = new Map<string, Line>();
    const named = this.#ties.size <= TIES_TO_NAME ? cy.edges() : null;
    named?.forEach((edge) => {
      if (edge.hasClass('trunk') || edge.hasClass('quiet')) return;
      const from = boxes.get(edge.source().id());
      const to = boxes.get(edge.target().id());
      if (!from || !to) return;
      const line = lineBetween(
        edge.hasClass('from-selected') ? widened(from, MARK) : from,
        edge.hasClass('to-selected') ? widened(to, MARK) : to,
      );
      ends.set(edge.id(), {
        ...line,
        hasArrow: edge.hasClass('ABOUT') || edge.hasClass('RESULTS_IN'),
        ends: [edge.source().id(), edge.target().id()],
      });
    });
    const lines = ends.size <= TIES_TO_AVOID ? [...ends.values()] : [];
    const { wishes, texts } = this.#nameWishes(
      level,
      labelScale,
      boxes,
      new Set(badgeMarks.map((mark) => mark.id)),
    );
    const pan = cy.pan();
    const frame = { x: -pan.x, y: -pan.y, width: this.#size.width, height: this.#size.height };
    const names: NameMark[] = placeLabels(wishes, obstacles, lines, frame).map((label) => {
      const node = cy.getElementById(label.id);
      const at = node.position();
      const text = texts.get(label.id);
      return {
        id: label.id,
        kind: this.#nodes.get(label.id)?.kind ?? 'COMPANY',
        x: at.x,
        y: at.y,
        dx: label.box.x - at.x * zoom,
        dy: label.box.y - at.y * zoom,
        width: label.box.width,
        lines: text?.lines ?? [],
        second: text?.second ?? [],
        alignLeft: label.side === 'RIGHT',
        tone: this.#toneOf(node),
      };
    });
    const heights = new Map(wishes.map((wish) => [wish.id, wish.height]));
    const nameBoxes = names.map((name): Box => {
      return {
        x: name.x * zoom + name.dx,
        y: name.y * zoom + name.dy,
        width: name.width,
        height: heights.get(name.id) ?? 17,
      };
    });
    const tieNames =
      level === 'near' && !compact && this.#ties.size <= TIES_TO_NAME
        ? this.#tieNames(ends, zoom, labelScale, [...obstacles, ...nameBoxes])
        : [];
    return {
      level,
      labelScale,
      cardScale,
      names,
      tieNames,
      badges: badgeMarks,
      pins,
      news: newsMarks,
      cards,
      trunks,
      hulls,
      years: this.#years(),
      notes: notes.map((note) => ({ ...note, ...this.#position(note) })),
    };
  }

  /** Marks at the middle of the ties that changed, where neither end says so already. */
  #tieNews(): NewsMark[] {
    const { news } = this.#props;
    return [...this.#ties.values()].flatMap((tie) => {
      const text = [tie.id, ...(tie.of ?? [])].map((id) => news.get(id)).find((word) => word !== undefined);
      const isSaid = news.has(tie.from) || news.has(tie.to) || tie.kind === 'BELONGS_TO';
      const edge = this.#cy.getElementById(tie.id);
      if (text === undefined || isSaid || edge.empty() || !edge.isEdge() || edge.hasClass('quiet')) return [];
      const { x, y } = edge.midpoint();
      return Number.isFinite(x) ? [{ id: tie.id, x, y, text, tone: this.#toneOf(edge) }] : [];
    });
  }

  /** The boxes of nodes in the rendered world; of a large picture only those in and near the window. */
  #boxes(zoom: number, open: ReadonlyMap<string, CardMark>): Map<string, Box> {
    const boxes = new Map<string, Box>();
    const pan = this.#cy.pan();
    const isLarge = this.#nodes.size > LARGE;
    const { width, height } = this.#size;
    this.#all.forEach((node) => {
      const at = node.position();
      if (isLarge) {
        const x = at.x * zoom + pan.x;
        const y = at.y * zoom + pan.y;
        if (x < -MARGIN || y < -MARGIN || x > width + MARGIN || y > height + MARGIN) return;
      }
      const id = node.id();
      const size =
        isLarge && !open.has(id) ? this.#sizeOf(id) : { width: node.width(), height: node.height() };
      boxes.set(id, boxAround(at.x * zoom, at.y * zoom, size.width * zoom, size.height * zoom));
    });
    return boxes;
  }

  #sizeOf(id: string): { width: number; height: number } {
    const node = this.#nodes.get(id);
    const [width, height] = KIND_SIZE[node?.kind ?? 'COMPANY'];
    return { width: width * (node?.scale ?? 1), height: height * (node?.scale ?? 1) };
  }

  /** The box around a group; none when nothing of it is in the picture. */
  #hull(group: GraphGroup): Overlay['hulls'][number][] {
    const found = group.ids.map((id) => this.#cy.getElementById(id)).filter((node) => node.nonempty());
    if (found.length === 0) return [];
    const boxes = found.map((node) => {
      const { x, y } = node.position();
      const { width, height } = this.#sizeOf(node.id());
      return boxAround(x, y, width, height);
    });
    const left = Math.min(...boxes.map((box) => box.x)) - 36;
    const top = Math.min(...boxes.map((box) => box.y)) - 28;
    return [
      {
        key: group.key,
        label: group.label,
        count: group.ids.length,
        x: left,
        y: top,
        width: Math.max(...boxes.map((box) => box.x + box.width)) + 36 - left,
        height: Math.max(...boxes.map((box) => box.y + box.height)) + 36 - top,
      },
    ];
  }

  /** The years that cross the window, one in two, five, ten … where they would stand too close. */
  #years(): Overlay['years'] {
    if (!this.#props.years || this.#size.width === 0) return [];
    const zoom = this.#cy.zoom();
    const left = yearAt(-this.#cy.pan().x / zoom);
    const right = yearAt((this.#size.width - this.#cy.pan().x) / zoom);
    const step = yearStep(YEAR_WIDTH * zoom, 44);
    const marks: { year: number; x: number }[] = [];
    for (let year = Math.ceil(left / step - 1) * step; year <= right + step; year += step)
      marks.push({ year, x: (year - 1970) * YEAR_WIDTH });
    return marks;
  }

  /** @param lifted nodes whose badge rises over them, so that a name above must stand higher */
  #nameWishes(
    level: Level,
    labelScale: number,
    boxes: ReadonlyMap<string, Box>,
    lifted: ReadonlySet<string>,
  ) {
    const wishes: LabelWish[] = [];
    const texts = new Map<string, { lines: readonly string[]; second: string[] }>();
    const { selected } = this.#props;
    const asking: { node: GraphNode; box: Box; isAsked: boolean; isAlliance: boolean; rank: number }[] = [];
    for (const node of this.#nodes.values()) {
      const box = boxes.get(node.id);
      if (box === undefined || node.statement !== undefined) continue;
      const isAlliance = node.kind === 'ALLIANCE';
      const isAsked = node.id === selected || node.id === this.#pointed || node.id === this.#cursor;
      if (level === 'far' && !isAlliance && !isAsked && node.members === undefined) continue;
      const degree = this.#cy.getElementById(node.id).degree(false);
      const rank = (isAsked ? 10_000 : 0) + (isAlliance ? 5_000 : 0) + degree;
      asking.push({ node, box, isAsked, isAlliance, rank });
    }
    // Names are measured last: that is what takes long.
    const first =
      asking.length <= MOST_NAMES ? asking : asking.toSorted((a, b) => b.rank - a.rank).slice(0, MOST_NAMES);
    for (const { node, box, isAsked, isAlliance, rank } of first) {
      const isMilestone = node.kind === 'MILESTONE';
      const { size, font, most } = this.#nameType(node, labelScale);
      const measure = (text: string) => this.#measure(text, font);
      const lines = this.#wrapped(labelOf(node), font, most);
      const second: string[] = [];
      if (level === 'near' && node.milestone) {
        const { planned, actual } = node.milestone;
        second.push(planned === null ? actual : `${planned} → ${actual}`);
      } else if (level === 'near' && node.secondLine) second.push(node.secondLine);
      const width = Math.max(...[...lines, ...second].map(measure)) + 4;
      const lineHeight = Math.round(size * 1.24 * 10) / 10;
      texts.set(node.id, { lines, second });
      const place = this.#placeOf(node.id);
      const isSided = Boolean(place?.label);
      const side: Side | null =
        place?.label ?? (isMilestone ? 'RIGHT' : node.kind === 'PUBLIC_BODY' ? 'ABOVE' : null);
      wishes.push({
        id: node.id,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        nodeWidth: box.width,
        nodeHeight: box.height,
        width,
        height: lineHeight * (lines.length + second.length),
        rank,
        side: this.#props.compact && isMilestone ? 'BELOW' : side,
        required: isAsked || isSided,
        slides: isAlliance || isSided,
        lift: lifted.has(node.id) ? 9 : 0,
      });
    }
    return { wishes, texts };
  }

  #tieNames(
    ends: ReadonlyMap<string, Line>,
    zoom: number,
    labelScale: number,
    obstacles: readonly Box[],
  ): TieMark[] {
    const font = `400 ${11.5 * labelScale}px ${this.#family}`;
    const wishes: TieLabelWish[] = [];
    for (const tie of this.#ties.values()) {
      const line = ends.get(tie.id);
      if (line === undefined || WORDLESS_TIES.has(tie.kind) || (tie.label === '' && !tie.disputed)) continue;
      const text = tie.label + (tie.disputed ? ' ≠' : '');
      wishes.push({ ...line, id: tie.id, width: this.#measure(text, font) + 6, height: 15 * labelScale });
    }
    const lines = ends.size <= TIES_TO_AVOID ? [...ends].map(([id, line]) => ({ ...line, id })) : [];
    return placeTieLabels(wishes, obstacles, lines).map(({ id, box }) => {
      const tie = this.#ties.get(id);
      return {
        id,
        x: (box.x + box.width / 2) / zoom,
        y: (box.y + box.height / 2) / zoom,
        text: tie?.label ?? '',
        disputed: tie?.disputed ?? false,
        isPolicy: POLICY_TIES.has(tie?.kind ?? ''),
        tone: this.#toneOf(this.#cy.getElementById(id)),
      };
    });
  }

  /** The open statements: those the layout opens, then those on the selection that find room. */
  #cards(level: Level, zoom: number, cardScale: number): CardMark[] {
    if (level !== 'near' || this.#props.compact) return [];
    const { selected, places } = this.#props;
    const cards: CardMark[] = [];
    const add = (node: GraphNode, width: number) => {
      const element = this.#cy.getElementById(node.id);
      const at = element.position();
      cards.push({
        id: node.id,
        node,
        x: at.x,
        y: at.y,
        width,
        selected: node.id === selected || element.hasClass('halo') || element.hasClass('among'),
        tone: this.#toneOf(element),
      });
    };
    const statements = [...this.#nodes.values()].filter((node) => node.statement !== undefined);
    if (statements.length === 0) return [];
    const isNear = (id: string) =>
      id === selected ||
      (selected !== null &&
        this.#cy
          .getElementById(id)
          .neighborhood('node')
          .toArray()
          .some((other) => other.id() === selected));
    const ranked = statements
      .filter((node) => places[node.id]?.width)
      .sort((a, b) => Number(isNear(b.id)) - Number(isNear(a.id)));
    const opened = new BoxGrid();
    for (const node of ranked.slice(0, MOST_CARDS)) {
      const at = this.#cy.getElementById(node.id).position();
      const width = places[node.id]?.width ?? CARD_WIDTH;
      const height = this.#cardSizes.get(node.id)?.height ?? CARD_HEIGHT;
      const box = boxAround(at.x * zoom, at.y * zoom, width * cardScale, height * cardScale);
      if (opened.touches(box)) continue;
      opened.add(box);
      add(node, width);
    }
    if (selected === null || cards.length >= MOST_CARDS) return cards;
    const grid = new BoxGrid();
    this.#cy.nodes().forEach((node) => {
      const card = cards.find((each) => each.id === node.id());
      const at = node.position();
      const [width, height] = card ? [card.width * cardScale, 140] : [64 * zoom, 64 * zoom];
      grid.add({ ...boxAround(at.x * zoom, at.y * zoom, width, height) });
    });
    for (const node of statements) {
      if (cards.length >= MOST_CARDS) break;
      if (places[node.id]?.width || !isNear(node.id)) continue;
      const at = this.#cy.getElementById(node.id).position();
      const height = (this.#cardSizes.get(node.id)?.height ?? CARD_HEIGHT) * cardScale;
      const box = boxAround(at.x * zoom, at.y * zoom, CARD_WIDTH * cardScale, height);
      if (grid.touches(box, 4, box)) continue;
      grid.add(box);
      add(node, CARD_WIDTH);
    }
    return cards;
  }

  /** One right-angled trunk for each deal whose milestones stand at its left. */
  #trunks(selected: string | null): Overlay['trunks'] {
    const groups = new Map<string, NodeSingular[]>();
    const cy = this.#cy;
    cy.edges('.BELONGS_TO').forEach((edge) => {
      if (edge.hasClass('quiet')) return;
      const deal = edge.target();
      const milestone = edge.source();
      const isOnTrunk = hangsOnTrunk(
        { ...milestone.position(), kind: this.#nodes.get(milestone.id())?.kind },
        { ...deal.position(), kind: this.#nodes.get(deal.id())?.kind, width: deal.width() },
      );
      edge.toggleClass('trunk', isOnTrunk);
      if (!isOnTrunk) return;
      groups.set(deal.id(), [...(groups.get(deal.id()) ?? []), milestone]);
    });
    return [...groups].map(([id, milestones]) => {
      const deal = cy.getElementById(id) as unknown as NodeSingular;
      const at = deal.position();
      const trunk = Math.min(...milestones.map((milestone) => milestone.position('x'))) - 27;
      const start = at.x - deal.width() / 2 - (id === selected ? 13 : 2);
      const path = milestones
        .map((milestone) => {
          const end = milestone.position();
          return `M${start} ${at.y}H${trunk}V${end.y}H${end.x - 11}`;
        })
        .join('');
      const tones = new Set(milestones.map((each) => this.#toneOf(each)));
      const [only] = tones;
      return { id, path, tone: tones.size === 1 && only !== undefined ? only : this.#toneOf(deal) };
    });
  }
}

/** Points with the box around them all. */
function mapOf(points: readonly Point[]): { all: Box; points: readonly Point[] } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { all: { x: left - 40, y: top - 40, width: right - left + 80, height: bottom - top + 80 }, points };
}

/** Whether two sets of props hold the very same values. */
function isSame(a: GraphCanvasProps, b: GraphCanvasProps): boolean {
  return (Object.keys(b) as (keyof GraphCanvasProps)[]).every((key) => a[key] === b[key]);
}

/** Px from a point to the line between two others. */
function distanceToLine(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : between(0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length, 1);
  return Math.hypot(a.x + along * dx - at.x, a.y + along * dy - at.y);
}

function widened(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** Whether a point lies inside of a polygon: a ray from it to the right crosses the outline an odd number of times. */
function isInside(point: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  polygon.forEach((a, index) => {
    const b = polygon.at(index - 1) ?? a;
    if (a.y > point.y === b.y > point.y) return;
    if (point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The part of the line between two centres that lies outside both boxes. */
function lineBetween(from: Box, to: Box): Line {
  const a = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  const b = { x: to.x + to.width / 2, y: to.y + to.height / 2 };
  const leave = (box: Box) => {
    const dx = Math.abs(b.x - a.x);
    const dy = Math.abs(b.y - a.y);
    return Math.min(dx === 0 ? Infinity : box.width / 2 / dx, dy === 0 ? Infinity : box.height / 2 / dy, 1);
  };
  const start = leave(from);
  const end = 1 - leave(to);
  if (start >= end) return { x1: a.x, y1: a.y, x2: a.x, y2: a.y };
  return {
    x1: a.x + (b.x - a.x) * start,
    y1: a.y + (b.y - a.y) * start,
    x2: a.x + (b.x - a.x) * end,
    y2: a.y + (b.y - a.y) * end,
  };
}
