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
const ROOM = { x: 92, y: 44 };
const ROUNDS = 220;

/**
 * Places actors so that a camp stands together and those who agree stand near: springs along the lines, a pull to the middle
 * of the camp, no closer than their names allow (after Fruchterman and Reingold 1991). Camps stand side by side, those
 * without a camp below. Deterministic: it begins on rings, in the order given.
 * @param camps the camp of each actor, from 0; null for none
 * @param count how many camps there are
 */
export function placeActors(
  camps: readonly (number | null)[],
  count: number,
  lines: readonly PlacedLine[],
  size: { readonly width: number; readonly height: number },
): Point[] {
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
    const middle = camp === null ? { x: size.width / 2, y: size.height - 24 } : middles[camp];
    // The golden angle: a sunflower, so that nobody begins on another's place.
    const angle = index * 2.399963;
    const reach = camp === null ? 0 : 26 * Math.sqrt(index);
    return {
      x: (middle?.x ?? size.width / 2) + (camp === null ? (index - 1) * ROOM.x : reach * Math.cos(angle)),
      y: (middle?.y ?? size.height / 2) + reach * Math.sin(angle),
    };
  });
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
    keepApart(points, size);
  }
  return points;
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

/** Pushes apart what stands too close, along the way that needs less, and back into the picture. */
function keepApart(
  points: { x: number; y: number }[],
  size: { readonly width: number; readonly height: number },
): void {
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
    point.x = Math.min(size.width - ROOM.x / 2, Math.max(ROOM.x / 2, point.x));
    point.y = Math.min(size.height - 34, Math.max(30, point.y));
  }
}
