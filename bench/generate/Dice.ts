/** Chance that repeats: the same seed throws the same numbers, on every machine. Mulberry32 (public domain, T. Ettinger). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number from 0 (in) to 1 (out). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to `count` − 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** True in this share of throws. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('pick: there is nothing to pick from');
    return value;
  }

  /**
   * A rank from 0 to `count` − 1 where rank r comes up in proportion to (r + 1)^−exponent: few are met often, most hardly ever.
   * @param exponent above 0, not 1
   */
  rank(count: number, exponent: number): number {
    const power = 1 - exponent;
    const most = (count + 1) ** power - 1;
    return Math.min(count - 1, Math.floor((most * this.next() + 1) ** (1 / power)) - 1);
  }
}
