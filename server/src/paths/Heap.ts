/** Numbers in the order of their keys, the smallest first; equal keys come out in the order they went in. */
export class Heap {
  private keys: number[] = [];
  private turns: number[] = [];
  private values: number[] = [];
  private turn = 0;

  get size(): number {
    return this.keys.length;
  }

  /** The smallest key; infinite when empty. */
  get least(): number {
    return this.keys[0] ?? Number.POSITIVE_INFINITY;
  }

  push(key: number, value: number): void {
    const turn = this.turn++;
    let place = this.keys.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if ((this.keys[above] ?? 0) <= key) break;
      this.move(above, place);
      place = above;
    }
    this.set(place, key, turn, value);
  }

  /** Takes the value of the smallest key; undefined when empty. */
  pop(): number | undefined {
    const value = this.values[0];
    const last = this.keys.length - 1;
    if (last < 0) return undefined;
    const key = this.keys[last] ?? 0;
    const turn = this.turns[last] ?? 0;
    const moved = this.values[last] ?? 0;
    this.keys.length = this.turns.length = this.values.length = last;
    if (last === 0) return value;
    let place = 0;
    for (;;) {
      let below = place * 2 + 1;
      if (below >= last) break;
      if (below + 1 < last && this.isBefore(below + 1, below)) below++;
      const smaller = this.keys[below] ?? 0;
      if (smaller > key || (smaller === key && (this.turns[below] ?? 0) > turn)) break;
      this.move(below, place);
      place = below;
    }
    this.set(place, key, turn, moved);
    return value;
  }

  private isBefore(one: number, other: number): boolean {
    const a = this.keys[one] ?? 0;
    const b = this.keys[other] ?? 0;
    return a < b || (a === b && (this.turns[one] ?? 0) < (this.turns[other] ?? 0));
  }

  private move(from: number, to: number): void {
    this.set(to, this.keys[from] ?? 0, this.turns[from] ?? 0, this.values[from] ?? 0);
  }

  private set(place: number, key: number, turn: number, value: number): void {
    this.keys[place] = key;
    this.turns[place] = turn;
    this.values[place] = value;
  }
}
