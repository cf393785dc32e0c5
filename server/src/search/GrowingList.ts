/** A list of whole numbers from 0 to 2³² − 1 that grows; four bytes each. */
export class GrowingList {
  private numbers = new Uint32Array(1_024);
  length = 0;

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = value;
  }

  at(place: number): number | undefined {
    return place < this.length ? this.numbers[place] : undefined;
  }

  /** Forgets everything and gives the memory back. */
  clear(): void {
    this.numbers = new Uint32Array(1);
    this.length = 0;
  }

  /** What was pushed, in order; shares memory with the list. */
  view(): Uint32Array {
    return this.numbers.subarray(0, this.length);
  }
}
