/** A rectangle by its upper left corner, in px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two boxes share more than an edge once each keeps `gap` px around itself. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** A box around its centre. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Whether the line from (x1, y1) to (x2, y2) passes through the box. */
export function lineCrosses(box: Box, x1: number, y1: number, x2: number, y2: number): boolean {
  let from = 0;
  let to = 1;
  const dx = x2 - x1;
  const dy = y2 - y1;
  const sides: readonly (readonly [number, number])[] = [
    [-dx, x1 - box.x],
    [dx, box.x + box.width - x1],
    [-dy, y1 - box.y],
    [dy, box.y + box.height - y1],
  ];
  for (const [direction, distance] of sides) {
    if (direction === 0) {
      if (distance < 0) return false;
      continue;
    }
    const at = distance / direction;
    if (direction < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
    if (from > to) return false;
  }
  return true;
}

function sameCentre(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x + a.width / 2 - b.x - b.width / 2) < 0.01 &&
    Math.abs(a.y + a.height / 2 - b.y - b.height / 2) < 0.01
  );
}

/** Boxes in cells, so that asking what a box touches does not walk all of them. */
export class BoxGrid {
  readonly #cells = new Map<string, Box[]>();
  readonly #size: number;

  constructor(size = 120) {
    this.#size = size;
  }

  add(box: Box): void {
    for (const key of this.#keys(box, 0)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** Whether the box touches one that was added; a box whose centre is that of `own` is set aside. */
  touches(box: Box, gap = 0, own?: Box): boolean {
    for (const key of this.#keys(box, gap)) {
      for (const other of this.#cells.get(key) ?? []) {
        if (own !== undefined && sameCentre(own, other)) continue;
        if (overlaps(box, other, gap)) return true;
      }
    }
    return false;
  }

  *#keys(box: Box, gap: number): Generator<string> {
    const size = this.#size;
    for (
      let x = Math.floor((box.x - gap) / size);
      x <= Math.floor((box.x + box.width + gap) / size);
      x += 1
    ) {
      for (
        let y = Math.floor((box.y - gap) / size);
        y <= Math.floor((box.y + box.height + gap) / size);
        y += 1
      ) {
        yield `${x}:${y}`;
      }
    }
  }
}
