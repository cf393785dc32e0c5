import { type Box, overlaps } from '../boxes.ts';
import type { Side } from '../labelPlacement.ts';
import type { Point } from '../types.ts';
import { chanceOf } from './chanceOf.ts';
import { type LaidNode, type LaidTie, neighboursOf, type Places } from './laid.ts';

/** Px between the borders of two tied things, at the least; the word of the tie may want more. */
const TIE = 84;
/** Px kept between two shapes, and between a shape and a name. */
const APART = 26;
/** Area of the picture against that of all rooms. */
const SPREAD = 3;
/** How much wider than high a picture is, as the window is. */
const ASPECT = 1.06;
/** From the left edge of a column to the diamonds in it, and between two of them. */
const INDENT = 26;
const ROW = 46;

/** What each fault of a picture costs; a tie twice as long as it should be costs 1. */
const COST = {
  overlap: 60,
  close: 3,
  throughShape: 14,
  throughName: 5,
  throughOwnName: 2.4,
  crossing: 3.2,
  narrow: 5,
  scattered: 1.4,
  offTrunk: 30,
} as const;

/** Things that move together: one, or the milestones of a deal in their column. */
interface Body extends Point {
  items: Item[];
  links: Link[];
  fixed: boolean;
  /** The deal at whose lower left a column stands. */
  owner: Item | null;
}

interface Item {
  node: LaidNode;
  body: Body;
  /** From the middle of the body. */
  dx: number;
  dy: number;
  x: number;
  y: number;
  shape: Box;
  name: Box;
  hasName: boolean;
  side: Side;
  links: Link[];
}

/** A tie; one of a milestone that hangs on its deal is drawn by the trunk and costs nothing here. */
interface Link {
  from: Item;
  to: Item;
  length: number;
  hangs: boolean;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/**
 * A picture small enough to be read whole. It begins with the distances in the graph (stress, Kamada and Kawai 1989), or, beside
 * what is fixed, with the best free place near its neighbours; then single things try other places, boldly at first, and keep
 * what makes the picture better: no box over another, no tie through a shape or a name, few crossings, ties of even length
 * (after Davidson and Harel 1996). The same question has the same answer.
 *
 * @param onProgress told the share that is done, 0 to 1
 * @returns places of all nodes that are not fixed
 */
export function compose(
  nodes: readonly LaidNode[],
  ties: readonly LaidTie[],
  onProgress: (done: number) => void = () => {},
): Places {
  const chance = chanceOf(nodes.length * 131 + ties.length);
  const picture = new Picture(nodes, ties);
  const free = picture.bodies.filter(({ fixed }) => !fixed);
  if (free.length === 0) return {};
  const tied = free.filter((body) => body.links.length > 0 || body.owner !== null);
  const isFresh = free.length === picture.bodies.length;
  if (isFresh) picture.beginAfresh(tied, nodes, ties);
  else picture.beginBeside(tied);
  anneal(picture, tied, isFresh, chance, onProgress);
  picture.standLoose(free.filter((body) => !tied.includes(body)));
  return Object.fromEntries(
    free.flatMap(({ items }) =>
      items.map(({ node, x, y }) => [node.id, { x: Math.round(x), y: Math.round(y) }]),
    ),
  );
}

/** Tries other places for single things, ever nearer, and takes a worse one ever more seldom. */
function anneal(
  picture: Picture,
  tied: readonly Body[],
  isFresh: boolean,
  chance: () => number,
  onProgress: (done: number) => void,
): void {
  if (tied.length === 0) return;
  const size = picture.items.length + picture.links.length;
  const rounds = Math.round(Math.min(420, Math.max(24, 2.4e7 / (size * tied.length * 14))));
  const sides: readonly Side[] = ['BELOW', 'BELOW', 'RIGHT', 'ABOVE', 'LEFT'];
  const reach = isFresh ? picture.extent * 0.4 : 240;
  for (let round = 0; round < rounds; round++) {
    const left = 1 - round / rounds;
    const heat = (isFresh ? 5 : 2.5) * left * left * left;
    const step = 8 + reach * left * left;
    for (const body of tied) {
      const before = picture.costOf(body);
      const { x, y } = body;
      const [first] = body.items;
      const side = first?.side ?? 'BELOW';
      const dice = chance();
      if (dice < 0.12 && body.items.length === 1 && first?.hasName) {
        first.side = sides[Math.floor(chance() * sides.length)] ?? side;
        picture.move(body, x, y);
      } else if (dice < 0.24 && body.links.length > 0) {
        const link = body.links[Math.floor(chance() * body.links.length)];
        const other = link?.from.body === body ? link.to : link?.from;
        const angle = chance() * 2 * Math.PI;
        const far = (link?.length ?? TIE) + 46 + chance() * 60;
        picture.move(
          body,
          (other?.x ?? x) + far * Math.cos(angle) - (first?.dx ?? 0),
          (other?.y ?? y) + far * Math.sin(angle) - (first?.dy ?? 0),
        );
      } else {
        const angle = chance() * 2 * Math.PI;
        const far = step * Math.sqrt(chance());
        picture.move(body, x + far * Math.cos(angle), y + far * Math.sin(angle));
      }
      const worse = picture.costOf(body) - before;
      if (worse <= 0 || (heat > 0.02 && chance() < Math.exp(-worse / heat))) continue;
      if (first) first.side = side;
      picture.move(body, x, y);
    }
    if (round % 8 === 0) onProgress(round / rounds);
  }
}

class Picture {
  readonly bodies: Body[] = [];
  readonly items: Item[] = [];
  readonly links: Link[] = [];
  /** About as wide as the picture will be. */
  readonly extent: number;
  readonly #byId = new Map<string, Item>();
  #middle: Point = { x: 0, y: 0 };
  #half = { x: 1, y: 1 };

  constructor(nodes: readonly LaidNode[], ties: readonly LaidTie[]) {
    const columns = new Map<string, LaidNode[]>();
    for (const node of nodes) {
      if (node.fixed || !node.column) this.#add([node], null);
      else columns.set(node.column, [...(columns.get(node.column) ?? []), node]);
    }
    for (const [owner, rows] of columns) this.#add(rows, this.#byId.get(owner) ?? null);
    const seen = new Set<string>();
    for (const tie of ties) {
      const from = this.#byId.get(tie.from);
      const to = this.#byId.get(tie.to);
      const key = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
      if (!from || !to || from.body === to.body || seen.has(key)) continue;
      seen.add(key);
      const link: Link = {
        from,
        to,
        length: Math.max(TIE, Math.min(150, (tie.word ?? 0) + 30)) * (isSmall(from) || isSmall(to) ? 0.8 : 1),
        hangs: from.body.owner === to,
        x1: 0,
        y1: 0,
        x2: 0,
        y2: 0,
      };
      this.links.push(link);
      for (const item of [from, to]) {
        item.links.push(link);
        item.body.links.push(link);
      }
    }
    const rooms = nodes.reduce((sum, node) => sum + node.width * node.height, 0);
    this.extent = Math.sqrt(rooms * SPREAD);
    const fixed = this.bodies.filter((body) => body.fixed);
    if (fixed.length > 0) {
      const xs = fixed.map(({ x }) => x);
      const ys = fixed.map(({ y }) => y);
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      this.#middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
      this.#half = {
        x: Math.max((right - left) / 2, (this.extent * ASPECT) / 2),
        y: Math.max((bottom - top) / 2, this.extent / 2),
      };
    } else this.#half = { x: (this.extent * ASPECT) / 2, y: this.extent / ASPECT / 2 };
    for (const body of this.bodies) this.move(body, body.x, body.y);
  }

  #add(nodes: readonly LaidNode[], owner: Item | null): void {
    const [first] = nodes;
    if (first === undefined) return;
    const body: Body = { x: first.x, y: first.y, items: [], links: [], fixed: first.fixed, owner };
    nodes.forEach((node, index) => {
      const item: Item = {
        node,
        body,
        dx: 0,
        dy: (index - (nodes.length - 1) / 2) * ROW,
        x: node.x,
        y: node.y,
        shape: { x: 0, y: 0, width: 0, height: 0 },
        name: { x: 0, y: 0, width: 0, height: 0 },
        hasName: node.name !== undefined && node.name !== null,
        side: node.side ?? 'BELOW',
        links: [],
      };
      body.items.push(item);
      this.items.push(item);
      this.#byId.set(node.id, item);
    });
    this.bodies.push(body);
  }

  /** Brings a body somewhere, with its shapes, names and ties. */
  move(body: Body, x: number, y: number): void {
    body.x = x;
    body.y = y;
    for (const item of body.items) {
      item.x = x + item.dx;
      item.y = y + item.dy;
      const { width, height } = item.node.mark ?? item.node;
      setBox(item.shape, item.x, item.y, width, height);
      const name = item.node.name;
      if (!name) continue;
      const [nameX, nameY] = beside(item, width, height, name);
      setBox(item.name, nameX, nameY, name.width, name.height);
    }
    for (const link of body.links) {
      const { from, to } = link;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const far = Math.max(Math.hypot(dx, dy), 1);
      const [start, end] = [from.shape.width / 2 + 2, to.shape.width / 2 + 4];
      link.x1 = from.x + (dx / far) * start;
      link.y1 = from.y + (dy / far) * start;
      link.x2 = to.x - (dx / far) * end;
      link.y2 = to.y - (dy / far) * end;
    }
  }

  /** Everything that is wrong with where a body stands. */
  costOf(body: Body): number {
    let cost = 0;
    for (const item of body.items) {
      for (const other of this.items) if (other.body !== body) cost += conflict(item, other);
      for (const link of this.links)
        if (link.from.body !== body && link.to.body !== body && !link.hangs) cost += through(link, item);
    }
    for (const link of body.links) {
      if (link.hangs) continue;
      cost += lengthCost(link);
      for (const item of this.items) cost += through(link, item);
      for (const other of this.links) {
        if (other === link || other.hangs) continue;
        cost += meet(link, other);
      }
    }
    const { x, y } = body;
    const [fromX, fromY] = [(x - this.#middle.x) / this.#half.x, (y - this.#middle.y) / this.#half.y];
    // The more there is, the more it must hold together to be seen at once.
    cost += COST.scattered * (1 + this.bodies.length / 30) * (fromX * fromX + fromY * fromY);
    const beyond = Math.max(Math.abs(fromX), Math.abs(fromY)) - 1;
    if (beyond > 0) cost += beyond * (30 + this.bodies.length);
    if (body.owner !== null) cost += this.#trunkCost(body, body.owner);
    return cost;
  }

  /** A column hangs at the lower left of a deal; the trunk between the two keeps clear of shapes. */
  #trunkCost(body: Body, owner: Item): number {
    const [first] = body.items;
    if (first === undefined) return 0;
    const isDeal = owner.node.kind === 'ALLIANCE';
    const left = owner.x - first.x;
    const least = owner.shape.width / 2 + 24;
    let cost = Math.hypot(owner.x - 120 - body.x, owner.y + 40 - body.y) / 180;
    if (!isDeal) return cost;
    if (left < least) cost += COST.offTrunk + (least - left) / 20;
    if (left > 420) cost += COST.offTrunk + (left - 420) / 20;
    const trunk = first.x - INDENT;
    const last = body.items.at(-1)?.y ?? owner.y;
    const flat = { x1: owner.x - owner.shape.width / 2, y1: owner.y, x2: trunk, y2: owner.y };
    const [low, high] = [Math.min(owner.y, first.y), Math.max(owner.y, last)];
    const tall = { x1: trunk, y1: low, x2: trunk, y2: high };
    for (const item of this.items) {
      if (item.body === body || item === owner) continue;
      if (crosses(item.shape, flat) || crosses(item.shape, tall)) cost += COST.throughShape;
      if (item.hasName && (crosses(item.name, flat) || crosses(item.name, tall))) cost += COST.throughName;
    }
    return cost;
  }

  /** First places by the distances in the graph. */
  beginAfresh(tied: readonly Body[], nodes: readonly LaidNode[], ties: readonly LaidTie[]): void {
    const index = new Map(tied.map((body, at) => [body, at]));
    const near: number[][] = tied.map(() => []);
    const neighbours = neighboursOf(nodes, ties);
    for (const [id, others] of neighbours) {
      const from = index.get(this.#byId.get(id)?.body as Body);
      if (from === undefined) continue;
      for (const other of others) {
        const to = index.get(this.#byId.get(other)?.body as Body);
        if (to !== undefined && to !== from) near[from]?.push(to);
      }
    }
    const unit = Math.max(TIE + 46, this.extent / Math.sqrt(Math.max(tied.length, 4)) / 1.2);
    const places = byDistance(near, unit);
    const reach = Math.max(...places.map(({ x, y }) => Math.hypot(x, y)), 1);
    const shrink = Math.min(1, (this.extent * 0.6) / reach);
    tied.forEach((body, at) => {
      const place = places[at] ?? { x: 0, y: 0 };
      this.move(body, place.x * shrink * Math.sqrt(ASPECT), (place.y * shrink) / Math.sqrt(ASPECT));
    });
  }

  /** First places beside what is fixed: the freest near the neighbours, the best tied first. */
  beginBeside(tied: readonly Body[]): void {
    const waiting = new Set(tied);
    const isPlaced = (item: Item) => !waiting.has(item.body);
    // What waits is out of the way of what is placed before it.
    tied.forEach((body, at) => this.move(body, 1e6 + at * 4_000, 1e6));
    while (waiting.size > 0) {
      let next: Body | null = null;
      let most = -1;
      for (const body of waiting) {
        const placed = body.links.filter(({ from, to }) => isPlaced(from) || isPlaced(to)).length;
        const score = body.owner !== null && isPlaced(body.owner) ? placed + 0.5 : placed;
        if (score > most) [next, most] = [body, score];
      }
      if (next === null) return;
      waiting.delete(next);
      const anchors = next.links
        .map(({ from, to }) => (from.body === next ? to : from))
        .filter((item) => !waiting.has(item.body));
      const middle =
        anchors.length === 0
          ? this.#middle
          : {
              x: anchors.reduce((sum, { x }) => sum + x, 0) / anchors.length,
              y: anchors.reduce((sum, { y }) => sum + y, 0) / anchors.length,
            };
      this.#standNear(next, middle);
    }
  }

  /** Things without ties in rows under the picture, or beside what is fixed where there is room. */
  standLoose(loose: readonly Body[]): void {
    if (loose.length === 0) return;
    loose.forEach((body, at) => this.move(body, 1e6 + at * 4_000, -1e6));
    const others = this.bodies.filter((body) => !loose.includes(body));
    if (others.some(({ fixed }) => fixed)) {
      for (const body of loose) this.#standNear(body, this.#middle);
      return;
    }
    const cell = {
      width: Math.max(...loose.map(({ items }) => items[0]?.node.width ?? 0)) + 24,
      height: Math.max(...loose.map(({ items }) => items[0]?.node.height ?? 0)) + 22,
    };
    const boxes = others.flatMap(({ items }) =>
      items.flatMap(({ shape, name, hasName }) => (hasName ? [shape, name] : [shape])),
    );
    const left = Math.min(...boxes.map(({ x }) => x), Infinity);
    const right = Math.max(...boxes.map(({ x, width }) => x + width), -Infinity);
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height), -Infinity);
    const alone = Math.ceil(Math.sqrt((loose.length * cell.height * ASPECT) / cell.width));
    const columns = Math.max(
      1,
      Math.min(loose.length, Math.max(alone, Math.floor((right - left) / cell.width) || 0)),
    );
    const middle = boxes.length > 0 ? (left + right) / 2 : 0;
    const top = boxes.length > 0 ? bottom + 24 + cell.height / 2 : 0;
    loose.forEach((body, at) => {
      const row = Math.floor(at / columns);
      const inRow = Math.min(columns, loose.length - row * columns);
      this.move(body, middle + ((at % columns) - (inRow - 1) / 2) * cell.width, top + row * cell.height);
    });
  }

  #standNear(body: Body, middle: Point): void {
    let best = middle;
    let least = Infinity;
    const consider = (x: number, y: number) => {
      this.move(body, x, y);
      const cost = this.costOf(body) + Math.hypot(x - middle.x, y - middle.y) / 400;
      if (cost < least) [least, best] = [cost, { x, y }];
    };
    for (const radius of [0, 90, 125, 165, 210, 260, 320, 390, 470, 560, 680, 820, 1_000]) {
      const count = radius === 0 ? 1 : Math.round(14 + radius / 22);
      for (let turn = 0; turn < count; turn++) {
        const angle = (turn / count) * 2 * Math.PI;
        consider(middle.x + radius * Math.cos(angle), middle.y + radius * Math.sin(angle));
      }
    }
    const [first] = body.items;
    if (body.items.length === 1 && first?.hasName) {
      this.move(body, best.x, best.y);
      for (const side of ['RIGHT', 'ABOVE', 'LEFT'] as const) {
        const before = first.side;
        first.side = side;
        this.move(body, best.x, best.y);
        if (this.costOf(body) < least - 0.5) least = this.costOf(body);
        else first.side = before;
      }
    }
    this.move(body, best.x, best.y);
  }
}

const isSmall = ({ node }: Item) => node.kind === 'STATEMENT' || node.kind === 'MILESTONE';

function setBox(box: Box, x: number, y: number, width: number, height: number): void {
  box.x = x - width / 2;
  box.y = y - height / 2;
  box.width = width;
  box.height = height;
}

/** The middle of the name of a thing. */
function beside(
  { x, y, side }: Item,
  width: number,
  height: number,
  name: { width: number; height: number },
): [number, number] {
  switch (side) {
    case 'BELOW':
      return [x, y + height / 2 + 3 + name.height / 2];
    case 'ABOVE':
      return [x, y - height / 2 - 6 - name.height / 2];
    case 'RIGHT':
      return [x + width / 2 + 6 + name.width / 2, y];
    case 'LEFT':
      return [x - width / 2 - 6 - name.width / 2, y];
  }
}

/** How far two boxes are into one another, 0 to 1 of the smaller; negative gaps are none. */
function depth(a: Box, b: Box, gap: number): number {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + gap;
  if (x <= 0) return 0;
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + gap;
  return y <= 0 ? 0 : Math.min(x, y);
}

function conflict(a: Item, b: Item): number {
  if (Math.abs(a.x - b.x) > 520 || Math.abs(a.y - b.y) > 260) return 0;
  let cost = boxes(a.shape, b.shape, APART);
  if (a.hasName) cost += boxes(a.name, b.shape, 8);
  if (b.hasName) cost += boxes(a.shape, b.name, 8);
  if (a.hasName && b.hasName) cost += boxes(a.name, b.name, 8);
  return cost;
}

function boxes(a: Box, b: Box, gap: number): number {
  const into = depth(a, b, gap);
  if (into === 0) return 0;
  return overlaps(a, b, 2) ? COST.overlap + into : (COST.close * into) / gap;
}

function lengthCost({ x1, y1, x2, y2, length }: Link): number {
  const ratio = Math.hypot(x2 - x1, y2 - y1) / length;
  if (ratio < 1) return 3 * (1 - ratio) * (1 - ratio) + (ratio < 0.4 ? 4 : 0);
  return ratio < 1.4 ? 0 : Math.min(ratio - 1.4, 2) + 0.5 * Math.max(0, ratio - 3.4);
}

function through(link: Link, item: Item): number {
  const isEnd = item === link.from || item === link.to;
  let cost = 0;
  if (!isEnd && crosses(item.shape, link, 5)) cost += COST.throughShape;
  if (item.hasName && crosses(item.name, link, 1)) cost += isEnd ? COST.throughOwnName : COST.throughName;
  return cost;
}

/** Two ties that cross, or leave the same thing so close that they read as one. */
function meet(a: Link, b: Link): number {
  const shared =
    a.from === b.from || a.from === b.to ? a.from : a.to === b.from || a.to === b.to ? a.to : null;
  if (shared === null) return doCross(a, b) ? COST.crossing : 0;
  const [one, two] = [a.from === shared ? a.to : a.from, b.from === shared ? b.to : b.from];
  if (one === two) return 0;
  const [ax, ay, bx, by] = [one.x - shared.x, one.y - shared.y, two.x - shared.x, two.y - shared.y];
  const cosine = (ax * bx + ay * by) / Math.max(Math.hypot(ax, ay) * Math.hypot(bx, by), 1);
  return cosine > 0.95 ? (COST.narrow * (cosine - 0.95)) / 0.05 : 0;
}

function doCross(a: Link, b: Link): boolean {
  if (
    Math.max(a.x1, a.x2) < Math.min(b.x1, b.x2) ||
    Math.max(b.x1, b.x2) < Math.min(a.x1, a.x2) ||
    Math.max(a.y1, a.y2) < Math.min(b.y1, b.y2) ||
    Math.max(b.y1, b.y2) < Math.min(a.y1, a.y2)
  )
    return false;
  return (
    turn(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1) * turn(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2) < 0 &&
    turn(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1) * turn(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2) < 0
  );
}

const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number) =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether a tie passes a box that keeps `gap` px around itself. */
function crosses(box: Box, line: { x1: number; y1: number; x2: number; y2: number }, gap = 0): boolean {
  const { x1, y1, x2, y2 } = line;
  const [left, top, right, bottom] = [
    box.x - gap,
    box.y - gap,
    box.x + box.width + gap,
    box.y + box.height + gap,
  ];
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return false;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false;
  const a = turn(x1, y1, x2, y2, left, top);
  const b = turn(x1, y1, x2, y2, right, top);
  const c = turn(x1, y1, x2, y2, left, bottom);
  const d = turn(x1, y1, x2, y2, right, bottom);
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0));
}

/**
 * Points whose distances are as far as may be those in the graph, `unit` px a step, by majorization (Gansner et al. 2004).
 *
 * @param near for each node the nodes it is tied to
 */
function byDistance(near: readonly (readonly number[])[], unit: number): Point[] {
  const count = near.length;
  const steps: Float64Array[] = near.map((_others, from) => {
    const far = new Float64Array(count).fill(-1);
    far[from] = 0;
    const queue = [from];
    for (const at of queue) {
      for (const next of near[at] ?? []) {
        if ((far[next] ?? 0) >= 0) continue;
        far[next] = (far[at] ?? 0) + 1;
        queue.push(next);
      }
    }
    return far;
  });
  const unreached = Math.min(7, 2 + Math.sqrt(count) / 2);
  // Round the first that has most ties, in the order a walk from it passes them.
  const hub = near.reduce((best, others, at) => (others.length > (near[best]?.length ?? 0) ? at : best), 0);
  const points = near.map((_others, at): Point => {
    const angle = at * Math.PI * (3 - Math.sqrt(5));
    const far = steps[hub]?.[at] ?? 0;
    const radius = unit * (far < 0 ? unreached : far);
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  const rounds = Math.round(Math.min(120, Math.max(30, 4e6 / (count * count))));
  for (let round = 0; round < rounds; round++) {
    points.forEach((point, at) => {
      let [x, y, weights] = [0, 0, 0];
      points.forEach((other, to) => {
        if (to === at) return;
        const far = steps[at]?.[to] ?? -1;
        const wanted = unit * (far < 0 ? unreached : far);
        const weight = (far < 0 ? 0.1 : 1) / (wanted * wanted);
        const [dx, dy] = [point.x - other.x, point.y - other.y];
        const scale = wanted / Math.max(Math.hypot(dx, dy), 1e-6);
        x += weight * (other.x + dx * scale);
        y += weight * (other.y + dy * scale);
        weights += weight;
      });
      if (weights === 0) return;
      point.x = x / weights;
      point.y = y / weights;
    });
  }
  return points;
}
