import { removeOverlaps } from '../removeOverlaps.ts';
import type { Point } from '../types.ts';
import { chanceOf } from './chanceOf.ts';
import type { LaidNode, LaidTie, Places } from './laid.ts';

/** A graph in numbers: node i has a mass and a place; tie e runs from[e]–to[e] and pulls with weight[e]. */
interface Weighted {
  count: number;
  mass: Float64Array;
  x: Float64Array;
  y: Float64Array;
  /** 1 where a node stays. */
  held: Uint8Array;
  from: Uint32Array;
  to: Uint32Array;
  weight: Float64Array;
}

/** Below this many nodes a graph is not made coarser. */
const COARSEST = 40;
/** As many nodes as become one, at most, with each step. */
const MERGED = 5;
const REPULSION = 60;
const GRAVITY = 0.04;
/** Size of a cell against its distance below which its nodes push as one (Barnes and Hut 1986). */
const THETA = 0.95;
/** Px between components, and between things without any tie. */
const BETWEEN = 140;
const LOOSE = 110;
/** Px that the nearest neighbour of a usual node is away. */
const NEAREST = 92;
/** By how much a picture is drawn apart when overlaps are left. */
const WIDER = 1.05;
const ROUNDS = 80;

/**
 * A picture of any size by forces: what is tied pulls, everything pushes, and the whole is held together by a weak pull to the
 * middle (after ForceAtlas2, Jacomy et al. 2014). It is solved for a coarse graph first, where few nodes stand for many, and
 * made finer step by step (Walshaw 2001), then drawn apart until no two rooms overlap. Parts that hang together by no tie stand
 * side by side. What is fixed stays, and the rest settles around it from where it is.
 *
 * @param onProgress told the share that is done, 0 to 1
 * @returns places of all nodes that are not fixed
 */
export function forces(
  nodes: readonly LaidNode[],
  ties: readonly LaidTie[],
  onProgress: (done: number) => void = () => {},
): Places {
  const free = nodes.filter(({ fixed }) => !fixed).length;
  if (free === 0) return {};
  const places =
    free < nodes.length
      ? settled(nodes, ties, onProgress)
      : sideBySide(components(nodes, ties), (part, done) => onProgress((part + done) * 0.8));
  const laid = nodes.map((node) => ({ ...node, ...(node.fixed ? null : places[node.id]) }));
  return apart(laid, (done) => onProgress(0.8 + 0.2 * done));
}

/** Around what is fixed, from the places there are. */
function settled(
  nodes: readonly LaidNode[],
  ties: readonly LaidTie[],
  onProgress: (done: number) => void,
): Places {
  const graph = inNumbers(nodes, ties);
  // The forces have a scale of their own; the places of what is fixed set it.
  const unit = NEAREST / restingLength(graph);
  for (let node = 0; node < graph.count; node++) {
    graph.x[node] = (nodes[node]?.x ?? 0) / unit;
    graph.y[node] = (nodes[node]?.y ?? 0) / unit;
    graph.held[node] = nodes[node]?.fixed ? 1 : 0;
  }
  relax(graph, 60, restingLength(graph) * 3, onProgress);
  return Object.fromEntries(
    nodes.flatMap((node, index) =>
      node.fixed ? [] : [[node.id, { x: (graph.x[index] ?? 0) * unit, y: (graph.y[index] ?? 0) * unit }]],
    ),
  );
}

interface Part {
  nodes: LaidNode[];
  ties: LaidTie[];
}

/** What hangs together, the largest first. */
function components(nodes: readonly LaidNode[], ties: readonly LaidTie[]): Part[] {
  const root = new Map(nodes.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) {
      root.set(at, root.get(up) ?? up);
      at = up;
    }
    return at;
  };
  const inside = ties.filter(({ from, to }) => from !== to && root.has(from) && root.has(to));
  for (const { from, to } of inside) root.set(rootOf(from), rootOf(to));
  const parts = new Map<string, Part>();
  for (const node of nodes) {
    const key = rootOf(node.id);
    const part = parts.get(key);
    if (part) part.nodes.push(node);
    else parts.set(key, { nodes: [node], ties: [] });
  }
  for (const tie of inside) parts.get(rootOf(tie.from))?.ties.push(tie);
  return [...parts.values()].sort((a, b) => b.nodes.length - a.nodes.length);
}

/** Each part by itself, then in rows, so that the whole is somewhat wider than high. */
function sideBySide(parts: readonly Part[], onProgress: (before: number, done: number) => void): Places {
  const all = parts.reduce((sum, { nodes }) => sum + nodes.length, 0);
  let before = 0;
  const blockOf = (part: Part, points: Point[]) => {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [left, top] = [least(xs), least(ys)];
    return { part, points, left, top, width: most(xs) - left + BETWEEN, height: most(ys) - top + BETWEEN };
  };
  const blocks = parts
    .filter(({ nodes }) => nodes.length > 1)
    .map((part) => {
      const share = part.nodes.length / all;
      const points = solved(part, (done) => onProgress(before, done * share));
      before += share;
      return blockOf(part, points);
    });
  const loose = parts.flatMap(({ nodes }) => (nodes.length === 1 ? nodes : []));
  if (loose.length > 0) {
    const across = Math.max(
      Math.ceil(Math.sqrt(loose.length * 2)),
      Math.floor((blocks[0]?.width ?? 0) / LOOSE),
    );
    const grid = loose.map((_node, index) => ({
      x: (index % across) * LOOSE,
      y: Math.floor(index / across) * LOOSE,
    }));
    blocks.push(blockOf({ nodes: loose, ties: [] }, grid));
  }
  const area = blocks.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = Math.max(...blocks.slice(0, 1).map(({ width }) => width), Math.sqrt(area * 1.7));
  const places: Places = {};
  let [x, y, tallest] = [0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > widest) {
      x = 0;
      y += tallest;
      tallest = 0;
    }
    block.part.nodes.forEach(({ id }, index) => {
      const at = block.points[index] ?? { x: 0, y: 0 };
      places[id] = { x: x + at.x - block.left, y: y + at.y - block.top };
    });
    x += block.width;
    tallest = Math.max(tallest, block.height);
  }
  return places;
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** Places of one part, at the size it is drawn. */
function solved({ nodes, ties }: Part, onProgress: (done: number) => void): Point[] {
  const chance = chanceOf(nodes.length);
  const levels = [inNumbers(nodes, ties)];
  const parents: Uint32Array[] = [];
  for (let graph = levels[0]; graph !== undefined && graph.count > COARSEST;) {
    const coarser = merged(graph);
    if (coarser.graph.count > graph.count * 0.92) break;
    parents.push(coarser.parent);
    levels.push(coarser.graph);
    graph = coarser.graph;
  }
  const cost = levels.map(({ count }) => count * stepsFor(count));
  const whole = cost.reduce((sum, each) => sum + each, 0);
  let done = 0;
  for (let level = levels.length - 1; level >= 0; level--) {
    const graph = levels[level];
    if (graph === undefined) continue;
    const length = restingLength(graph);
    const coarse = levels[level + 1];
    const parent = parents[level];
    const growth = coarse === undefined ? 1 : Math.sqrt(graph.count / coarse.count);
    for (let node = 0; node < graph.count; node++) {
      const up = parent?.[node];
      const spread = coarse === undefined ? length * Math.sqrt(graph.count) : length;
      graph.x[node] = (up === undefined ? 0 : (coarse?.x[up] ?? 0) * growth) + (chance() - 0.5) * spread;
      graph.y[node] = (up === undefined ? 0 : (coarse?.y[up] ?? 0) * growth) + (chance() - 0.5) * spread;
    }
    const before = done;
    const share = (cost[level] ?? 0) / whole;
    relax(graph, stepsFor(graph.count), length * (coarse === undefined ? 8 : 2), (part) =>
      onProgress(before + part * share),
    );
    done += share;
  }
  const graph = levels[0];
  if (graph === undefined) return [];
  const scale = NEAREST / Math.max(usualDistance(graph), 1e-6);
  return nodes.map((_node, index) => ({
    x: (graph.x[index] ?? 0) * scale,
    y: (graph.y[index] ?? 0) * scale,
  }));
}

const stepsFor = (count: number) => (count > 4_000 ? 45 : count > 800 ? 70 : 130);

/** How long a tie between two usual nodes wants to be. */
function restingLength(graph: Weighted): number {
  const mean = graph.mass.reduce((sum, mass) => sum + mass, 0) / Math.max(graph.count, 1);
  return Math.sqrt(REPULSION) * mean;
}

function inNumbers(nodes: readonly LaidNode[], ties: readonly LaidTie[]): Weighted {
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const pairs = new Map<number, number>();
  for (const tie of ties) {
    const from = index.get(tie.from);
    const to = index.get(tie.to);
    if (from === undefined || to === undefined || from === to) continue;
    const key = Math.min(from, to) * nodes.length + Math.max(from, to);
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  const graph = blank(nodes.length, pairs.size);
  graph.mass.fill(1);
  let at = 0;
  for (const [key, weight] of pairs) {
    const from = Math.floor(key / nodes.length);
    const to = key % nodes.length;
    graph.from[at] = from;
    graph.to[at] = to;
    // Two ties pull somewhat more than one, not twice as much.
    graph.weight[at] = Math.sqrt(weight);
    graph.mass[from] = (graph.mass[from] ?? 0) + 1;
    graph.mass[to] = (graph.mass[to] ?? 0) + 1;
    at += 1;
  }
  return graph;
}

const blank = (count: number, ties: number): Weighted => ({
  count,
  mass: new Float64Array(count),
  x: new Float64Array(count),
  y: new Float64Array(count),
  held: new Uint8Array(count),
  from: new Uint32Array(ties),
  to: new Uint32Array(ties),
  weight: new Float64Array(ties),
});

/** A coarser graph: each node joins the lightest neighbour, least tied nodes first. */
function merged(graph: Weighted): { graph: Weighted; parent: Uint32Array } {
  const neighbours: number[][] = Array.from({ length: graph.count }, () => []);
  for (let tie = 0; tie < graph.from.length; tie++) {
    const [from = 0, to = 0] = [graph.from[tie], graph.to[tie]];
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const none = 0xffffffff;
  const parent = new Uint32Array(graph.count).fill(none);
  const sizes: number[] = [];
  const masses: number[] = [];
  const order = Array.from({ length: graph.count }, (_unused, node) => node).sort(
    (a, b) => (neighbours[a]?.length ?? 0) - (neighbours[b]?.length ?? 0) || a - b,
  );
  const begin = (node: number) => {
    parent[node] = sizes.length;
    sizes.push(1);
    masses.push(graph.mass[node] ?? 1);
  };
  for (const node of order) {
    if (parent[node] !== none) continue;
    let best = none;
    let lightest = Infinity;
    for (const other of neighbours[node] ?? []) {
      const group = parent[other] ?? none;
      const mass = group === none ? (graph.mass[other] ?? 1) : (masses[group] ?? 1);
      if (group !== none && (sizes[group] ?? 0) >= MERGED) continue;
      if (mass < lightest) {
        lightest = mass;
        best = other;
      }
    }
    if (best === none) {
      begin(node);
      continue;
    }
    if (parent[best] === none) begin(best);
    const group = parent[best] ?? 0;
    parent[node] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
    masses[group] = (masses[group] ?? 0) + (graph.mass[node] ?? 1);
  }
  const pairs = new Map<number, number>();
  for (let tie = 0; tie < graph.from.length; tie++) {
    const from = parent[graph.from[tie] ?? 0] ?? 0;
    const to = parent[graph.to[tie] ?? 0] ?? 0;
    if (from === to) continue;
    const key = Math.min(from, to) * sizes.length + Math.max(from, to);
    pairs.set(key, (pairs.get(key) ?? 0) + (graph.weight[tie] ?? 1));
  }
  const coarser = blank(sizes.length, pairs.size);
  coarser.mass.set(masses.map((mass) => Math.sqrt(mass) * 2));
  let at = 0;
  for (const [key, weight] of pairs) {
    coarser.from[at] = Math.floor(key / sizes.length);
    coarser.to[at] = key % sizes.length;
    coarser.weight[at] = Math.sqrt(weight);
    at += 1;
  }
  return { graph: coarser, parent };
}

/** Moves nodes along the forces on them, in ever smaller steps. */
function relax(graph: Weighted, steps: number, first: number, onProgress: (done: number) => void): void {
  const { count, x, y, mass, held } = graph;
  const dx = new Float64Array(count);
  const dy = new Float64Array(count);
  const last = restingLength(graph) * 0.02;
  for (let step = 0; step < steps; step++) {
    dx.fill(0);
    dy.fill(0);
    push(graph, dx, dy);
    for (let tie = 0; tie < graph.from.length; tie++) {
      const [from = 0, to = 0, weight = 1] = [graph.from[tie], graph.to[tie], graph.weight[tie]];
      const [px, py] = [weight * ((x[to] ?? 0) - (x[from] ?? 0)), weight * ((y[to] ?? 0) - (y[from] ?? 0))];
      dx[from] = (dx[from] ?? 0) + px;
      dy[from] = (dy[from] ?? 0) + py;
      dx[to] = (dx[to] ?? 0) - px;
      dy[to] = (dy[to] ?? 0) - py;
    }
    const longest = first * (last / first) ** (step / Math.max(steps - 1, 1));
    for (let node = 0; node < count; node++) {
      if (held[node] === 1) continue;
      const [atX = 0, atY = 0, heavy = 1] = [x[node], y[node], mass[node]];
      const fx = (dx[node] ?? 0) - GRAVITY * heavy * atX;
      const fy = (dy[node] ?? 0) - GRAVITY * heavy * atY;
      const force = Math.hypot(fx, fy) / heavy;
      if (force === 0) continue;
      const move = Math.min(force * 0.5, longest) / (force * heavy);
      x[node] = atX + fx * move;
      y[node] = atY + fy * move;
    }
    if (step % 5 === 4) onProgress((step + 1) / steps);
  }
  onProgress(1);
}

/** Everything pushes everything; what is far pushes as one. The cells are kept in flat arrays, four children in a row. */
function push(graph: Weighted, dx: Float64Array, dy: Float64Array): void {
  const { count, x, y, mass } = graph;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let node = 0; node < count; node++) {
    const [atX = 0, atY = 0] = [x[node], y[node]];
    if (atX < left) left = atX;
    if (atX > right) right = atX;
    if (atY < top) top = atY;
    if (atY > bottom) bottom = atY;
  }
  const side = Math.max(right - left, bottom - top, 1e-6) * 1.0001;
  const children: number[] = [-1, -1, -1, -1];
  const cellMass: number[] = [0];
  const cellX: number[] = [0];
  const cellY: number[] = [0];
  /** The one node in a cell without children; −1 for none, −2 for several. */
  const only: number[] = [-1];
  const add = (): number => {
    children.push(-1, -1, -1, -1);
    cellX.push(0);
    cellY.push(0);
    only.push(-1);
    return cellMass.push(0) - 1;
  };
  const insert = (node: number) => {
    const [atX = 0, atY = 0, heavy = 1] = [x[node], y[node], mass[node]];
    let [cell, cellLeft, cellTop, size] = [0, left, top, side];
    for (let depth = 0; ; depth++) {
      cellX[cell] = (cellX[cell] ?? 0) + atX * heavy;
      cellY[cell] = (cellY[cell] ?? 0) + atY * heavy;
      cellMass[cell] = (cellMass[cell] ?? 0) + heavy;
      const there = only[cell] ?? -1;
      if (there === -1) {
        only[cell] = node;
        return;
      }
      // Nodes in the very same place share a cell.
      if (depth > 40) return;
      if (there >= 0) {
        only[cell] = -2;
        const [theirX = 0, theirY = 0, theirs = 1] = [x[there], y[there], mass[there]];
        const quarter = quarterOf(theirX, theirY, cellLeft, cellTop, size);
        const child = add();
        children[4 * cell + quarter] = child;
        cellX[child] = theirX * theirs;
        cellY[child] = theirY * theirs;
        cellMass[child] = theirs;
        only[child] = there;
      }
      const quarter = quarterOf(atX, atY, cellLeft, cellTop, size);
      size /= 2;
      cellLeft += quarter % 2 === 1 ? size : 0;
      cellTop += quarter >= 2 ? size : 0;
      const slot = 4 * cell + quarter;
      const child = children[slot] ?? -1;
      if (child < 0) {
        const made = add();
        children[slot] = made;
        cell = made;
      } else cell = child;
    }
  };
  for (let node = 0; node < count; node++) insert(node);
  const stack: number[] = [];
  const sizes: number[] = [];
  for (let node = 0; node < count; node++) {
    const [atX = 0, atY = 0, heavy = 1] = [x[node], y[node], mass[node]];
    let [fx, fy] = [0, 0];
    stack.push(0);
    sizes.push(side);
    while (stack.length > 0) {
      const cell = stack.pop() ?? 0;
      const size = sizes.pop() ?? 0;
      const whole = cellMass[cell] ?? 0;
      if (whole === 0 || only[cell] === node) continue;
      const gapX = atX - (cellX[cell] ?? 0) / whole;
      const gapY = atY - (cellY[cell] ?? 0) / whole;
      const square = gapX * gapX + gapY * gapY;
      if ((only[cell] ?? -1) >= 0 || size * size < THETA * THETA * square) {
        // Two in the very same place are pushed apart in a direction of their own.
        const away = square > 1e-9 ? (REPULSION * heavy * whole) / square : 0;
        fx += square > 1e-9 ? gapX * away : ((node % 7) - 3) * heavy;
        fy += square > 1e-9 ? gapY * away : ((node % 5) - 2) * heavy;
        continue;
      }
      for (let quarter = 0; quarter < 4; quarter++) {
        const child = children[4 * cell + quarter] ?? -1;
        if (child < 0) continue;
        stack.push(child);
        sizes.push(size / 2);
      }
    }
    dx[node] = (dx[node] ?? 0) + fx;
    dy[node] = (dy[node] ?? 0) + fy;
  }
}

const quarterOf = (x: number, y: number, left: number, top: number, size: number): number =>
  (x >= left + size / 2 ? 1 : 0) + (y >= top + size / 2 ? 2 : 0);

/** The distance to the nearest other node that half of the nodes exceed. */
function usualDistance(graph: Weighted): number {
  const { count, x, y } = graph;
  const [width, height] = [most([...x]) - least([...x]), most([...y]) - least([...y])];
  const cell = Math.max(Math.sqrt((width * height) / count), width / 1_000, height / 1_000, 1e-6);
  const cells = new Map<number, number[]>();
  const keyOf = (column: number, row: number) => column * 100_003 + row;
  for (let node = 0; node < count; node++) {
    const key = keyOf(Math.floor((x[node] ?? 0) / cell), Math.floor((y[node] ?? 0) / cell));
    const there = cells.get(key);
    if (there) there.push(node);
    else cells.set(key, [node]);
  }
  const distances: number[] = [];
  for (let node = 0; node < count; node++) {
    const [column, row] = [Math.floor((x[node] ?? 0) / cell), Math.floor((y[node] ?? 0) / cell)];
    let nearest = 1.5 * cell;
    for (let across = -1; across <= 1; across++)
      for (let down = -1; down <= 1; down++)
        for (const other of cells.get(keyOf(column + across, row + down)) ?? [])
          if (other !== node)
            nearest = Math.min(
              nearest,
              Math.hypot((x[other] ?? 0) - (x[node] ?? 0), (y[other] ?? 0) - (y[node] ?? 0)),
            );
    distances.push(nearest);
  }
  return distances.sort((a, b) => a - b)[Math.floor(count / 2)] ?? cell;
}

/** Frees rooms of overlaps; what is too dense for that is drawn apart as a whole, unless something in it is fixed. */
function apart(nodes: readonly LaidNode[], onProgress: (done: number) => void): Places {
  const isHeld = nodes.some(({ fixed }) => fixed);
  let laid = [...nodes];
  let places: Places = {};
  for (let round = 0; round < 12; round++) {
    places = removeOverlaps(laid, ROUNDS);
    onProgress(Math.min(1, (round + 1) / 8));
    if (!hasOverlaps(laid, places)) break;
    laid = laid.map((node) => {
      const at = places[node.id];
      if (node.fixed || at === undefined) return node;
      return isHeld ? { ...node, ...at } : { ...node, x: at.x * WIDER, y: at.y * WIDER };
    });
  }
  onProgress(1);
  return places;
}

function hasOverlaps(nodes: readonly LaidNode[], places: Places): boolean {
  // One more round of pushing moves something only where two still touch.
  const again = removeOverlaps(
    nodes.map((node) => ({ ...node, ...places[node.id] })),
    1,
  );
  return Object.entries(again).some(([id, at]) => {
    const before = places[id];
    return before !== undefined && (Math.abs(before.x - at.x) > 1 || Math.abs(before.y - at.y) > 1);
  });
}
