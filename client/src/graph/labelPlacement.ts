import { boxAround, BoxGrid, lineCrosses, overlaps, type Box } from './boxes.ts';

/** Where a name stands beside its node. */
export type Side = 'ABOVE' | 'BELOW' | 'LEFT' | 'RIGHT';

/** A name that wants a place; all lengths are screen px. */
export interface LabelWish {
  id: string;
  /** Centre and size of the node. */
  x: number;
  y: number;
  nodeWidth: number;
  nodeHeight: number;
  /** Size of the written name. */
  width: number;
  height: number;
  /** Who goes first: higher wins. */
  rank: number;
  /** The side asked for; it is tried first. */
  side: Side | null;
  /** A name that is written even where it must touch another one. */
  required: boolean;
  /** May stand somewhat aside where that clears ties. */
  slides?: boolean;
  /** Px more that a name above keeps from its node, because something rises over it. */
  lift?: number;
}

/** A name with its place: the upper left corner in screen px. */
export interface PlacedLabel {
  id: string;
  side: Side;
  box: Box;
}

/** A tie as a straight line in screen px. */
export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** The second end carries an arrow, which a name must not cover. */
  hasArrow?: boolean;
  /** The things it ties; a name under which its own tie begins is still read. */
  ends?: readonly [string, string];
}

const SIDES: readonly Side[] = ['BELOW', 'RIGHT', 'ABOVE', 'LEFT'];
/** Px between a node and its name. */
const GAP = 3;
/** Px a name may slide along its side; a slide costs a little more than crossing one tie, less than covering an arrow. */
const SLIDES: readonly number[] = [0, -24, 24, -34, 34];

function boxAt(wish: LabelWish, side: Side, slide: number): Box {
  const { x, y, nodeWidth, nodeHeight, width, height } = wish;
  switch (side) {
    case 'BELOW':
      return { x: x - width / 2 + slide, y: y + nodeHeight / 2 + GAP, width, height };
    case 'ABOVE':
      return {
        x: x - width / 2 + slide,
        y: y - nodeHeight / 2 - GAP - (wish.lift ?? 0) - height,
        width,
        height,
      };
    case 'RIGHT':
      return { x: x + nodeWidth / 2 + GAP + 3, y: y - height / 2 + slide / 2, width, height };
    case 'LEFT':
      return { x: x - nodeWidth / 2 - GAP - 3 - width, y: y - height / 2 + slide / 2, width, height };
  }
}

/**
 * Gives names their places: in order of rank, each below, right, above or left of its node, wherever it touches
 * neither a node, a card, a badge nor a name already placed, and crosses the fewest ties.
 *
 * @param wishes names; the order among equals of rank is kept
 * @param obstacles boxes of nodes, cards and badges
 * @param lines ties; pass none where there are too many to matter
 * @param frame what is seen; a name stays inside where it can
 * @returns the names that found a place; a required one is always among them
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  lines: readonly Line[] = [],
  frame: Box | null = null,
): PlacedLabel[] {
  const taken = new BoxGrid();
  for (const box of obstacles) taken.add(box);
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort((a, b) => b.rank - a.rank)) {
    const sides = wish.side === null ? SIDES : [wish.side, ...SIDES.filter((side) => side !== wish.side)];
    const slides = lines.length > 0 ? SLIDES : [0];
    // A side that was asked for is left for many ties only; any other for one.
    const step = wish.slides === true ? 7 : wish.side !== null ? 4.2 : 0.6;
    const near = lines.length === 0 ? lines : linesNear(wish, lines);
    let best: PlacedLabel | null = null;
    let bestCost = Infinity;
    sides.forEach((side, order) => {
      for (const slide of slides) {
        const box = boxAt(wish, side, slide);
        let cost = order * step + (slide === 0 ? 0 : 0.6 + Math.abs(slide) / 48);
        if (cost >= bestCost) continue;
        if (taken.touches(box, 1)) {
          if (!wish.required) continue;
          cost += 100;
        }
        if (frame !== null && !isInside(box, frame)) cost += 12;
        for (const line of near) {
          if (lineCrosses(box, line.x1, line.y1, line.x2, line.y2))
            cost += line.ends?.includes(wish.id) ? 0.5 : 1;
          if (line.hasArrow && overlaps(box, boxAround(line.x2, line.y2, 9, 9))) cost += 3;
        }
        if (cost < bestCost) {
          bestCost = cost;
          best = { id: wish.id, side, box };
        }
      }
    });
    if (best !== null) {
      const found: PlacedLabel = best;
      placed.push(found);
      taken.add(found.box);
    }
  }
  return placed;
}

const isInside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** The ties that could cross a name, wherever it stands beside its node. */
function linesNear(
  { x, y, nodeWidth, nodeHeight, width, height }: LabelWish,
  lines: readonly Line[],
): Line[] {
  const room = boxAround(x, y, nodeWidth + 2 * width + 90, nodeHeight + 2 * height + 60);
  return lines.filter(({ x1, y1, x2, y2 }) => lineCrosses(room, x1, y1, x2, y2));
}

/** A word on a tie that wants a place between the two ends that are seen. */
export interface TieLabelWish extends Line {
  id: string;
  width: number;
  height: number;
}

/** Where along a tie its word may stand, tried in this order. */
const ALONG: readonly number[] = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** Px aside of the tie, for a word that finds no place on it. */
const ASIDE: readonly number[] = [0, -5, 5, -12, 12];
/** Other ties that a word may stand on where nothing else is free; with more nobody knows whose it is. */
const MOST_CROSSED = 1;

const crossesBox = (box: Box, { x1, y1, x2, y2 }: Line): boolean => lineCrosses(box, x1, y1, x2, y2);

/** Places words on their ties; off other ties where it can; one that would touch anything, or is longer than its tie, is left out. */
export function placeTieLabels(
  wishes: readonly TieLabelWish[],
  obstacles: readonly Box[],
  lines: readonly (Line & { id: string })[] = [],
): { id: string; box: Box }[] {
  const taken = new BoxGrid();
  for (const box of obstacles) taken.add(box);
  const placed: { id: string; box: Box }[] = [];
  for (const wish of wishes) {
    const length = Math.hypot(wish.x2 - wish.x1, wish.y2 - wish.y1);
    // Of a flat tie some line must be seen on either side of the word, or nothing shows that it is one.
    if (length < 24 || (Math.abs(wish.x2 - wish.x1) / length) * wish.width > length - 8) continue;
    const others = lines.filter(({ id }) => id !== wish.id);
    const free = ASIDE.flatMap((aside) => ALONG.map((part) => boxOnTie(wish, part, aside))).filter(
      (each) => !taken.touches(each),
    );
    const [box] = free
      .map((each) => ({ each, crossed: others.filter((line) => crossesBox(each, line)).length }))
      .filter(({ crossed }) => crossed <= MOST_CROSSED)
      .sort((one, two) => one.crossed - two.crossed)
      .map(({ each }) => each);
    if (box === undefined) continue;
    taken.add(box);
    placed.push({ id: wish.id, box });
  }
  return placed;
}

function boxOnTie({ x1, y1, x2, y2, width, height }: TieLabelWish, part: number, aside: number): Box {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return boxAround(
    x1 + (x2 - x1) * part - ((y2 - y1) / length) * aside,
    y1 + (y2 - y1) * part + ((x2 - x1) / length) * aside,
    width,
    height,
  );
}
