/** A point of a picture, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedLine {
  /** Indexes of two actors. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1; the stronger, the nearer. */
  readonly pull: number;
}

/** Names need this much room around an actor. */
const ROOM = { x: 112, y: 54 };
const MARGIN = { top: 52, bottom: 58 };
const ROUNDS = 220;

/**
 * Places actors so that a camp stands together and those who agree stand near: springs along the lines, a pull to the middle
 * of the camp, no closer than their names allow (after Fruchterman and Reingold 1991). Camps stand side by side, those
 * without a camp below. Deterministic: it begins on rings, in the order given.
 * @param camps the camp of each actor, from 0; null for none
 * @param count how many camps there are
 * @returns the places, and how high the picture must be for them
 */
export function placeActors(
  camps: readonly (number | null)[],
  count: number,
  lines: readonly PlacedLine[],
  width: number,
): { readonly points: readonly Point[]; readonly height: number } {
  // Room for every name once over, half of it left free.
  const size = { width, height: Math.max(220, (camps.length * ROOM.x * ROOM.y * 1.5) / Math.max(1, width)) };
  const columns = Math.max(1, count);
  const sizes = Array.from(
    { length: columns },
    (_item, camp) => camps.filter((each) => each === camp).length,
  );
  const middles = middlesOf(sizes, size);
  const seen = new Map<number | null, number>();
  const points = camps.map((camp) => {
    const index = seen.get(camp) ?? 0;
    seen.set(camp, index + 1);
    const middle = camp === null ? undefined : middles[camp];
    // The golden angle: a sunflower, so that nobody begins on another's place.
    const angle = index * 2.399963;
    const reach = 26 * Math.sqrt(index);
    return {
      x: (middle?.x ?? size.width / 2) + reach * Math.cos(angle),
      y: (middle?.y ?? size.height / 2) + reach * Math.sin(angle),
    };
  });
  const placed = points.filter((_point, index) => camps[index] !== null);
  for (let round = 0; round < ROUNDS; round += 1) {
    const heat = 1 - round / ROUNDS;
    const moves = points.map(() => ({ x: 0, y: 0 }));
    for (const { from, to, pull } of lines) {
      const [a, b, first, second] = [points[from], points[to], moves[from], moves[to]];
      if (!a || !b || !first || !second || camps[from] !== camps[to]) continue;
      const [x, y] = [(b.x - a.x) * pull * 0.02, (b.y - a.y) * pull * 0.02];
      first.x += x;
      first.y += y;
      second.x -= x;
      second.y -= y;
    }
    points.forEach((point, index) => {
      const [move, camp] = [moves[index], camps[index]];
      const middle = camp === null || camp === undefined ? undefined : middles[camp];
      if (!move || !middle) return;
      move.x += (middle.x - point.x) * 0.03;
      move.y += (middle.y - point.y) * 0.03;
    });
    points.forEach((point, index) => {
      const move = moves[index];
      if (!move) return;
      point.x += move.x * heat;
      point.y += move.y * heat;
    });
    keepApart(placed, width);
  }
  for (let round = 0; round < 60; round += 1) keepApart(placed, width);
  placeBelow(
    points.filter((_point, index) => camps[index] === null),
    placed,
    width,
  );
  const top = Math.min(...points.map(({ y }) => y));
  const bottom = Math.max(...points.map(({ y }) => y));
  return {
    points: points.map(({ x, y }) => ({ x, y: y - top + MARGIN.top })),
    height: points.length === 0 ? 0 : bottom - top + MARGIN.top + MARGIN.bottom,
  };
}

/** Middles of the camps side by side, as wide as they have members. */
function middlesOf(
  sizes: readonly number[],
  size: { readonly width: number; readonly height: number },
): Point[] {
  const widths = sizes.map((members) => Math.sqrt(members + 1));
  const all = widths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  return widths.map((width) => {
    const middle = (left + width / 2) / all;
    left += width;
    return { x: middle * size.width, y: size.height / 2 };
  });
}

/** Pushes apart what stands too close, along the way that needs less, and back between the sides. */
function keepApart(points: { x: number; y: number }[], width: number): void {
  points.forEach((a, index) => {
    for (let other = index + 1; other < points.length; other += 1) {
      const b = points[other];
      if (!b) continue;
      const [overX, overY] = [ROOM.x - Math.abs(a.x - b.x), ROOM.y - Math.abs(a.y - b.y)];
      if (overX <= 0 || overY <= 0) continue;
      if (overX / ROOM.x < overY / ROOM.y) {
        const shift = (overX / 2) * (a.x <= b.x ? -0.5 : 0.5);
        a.x += shift;
        b.x -= shift;
      } else {
        const shift = (overY / 2) * (a.y <= b.y ? -0.5 : 0.5);
        a.y += shift;
        b.y -= shift;
      }
    }
  });
  for (const point of points) {
    point.x = Math.min(width - ROOM.x / 2, Math.max(ROOM.x / 2, point.x));
  }
}

/** Stands the rest in rows below all others. */
function placeBelow(rest: { x: number; y: number }[], others: readonly Point[], width: number): void {
  const least = Math.max(0, ...others.map(({ y }) => y)) + ROOM.y + MARGIN.bottom;
  const perRow = Math.max(1, Math.floor(width / ROOM.x));
  rest.forEach((point, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, rest.length - row * perRow);
    point.x = width / 2 + ((index % perRow) - (inRow - 1) / 2) * ROOM.x;
    point.y = least + row * ROOM.y;
  });
}
