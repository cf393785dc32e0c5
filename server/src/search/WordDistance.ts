/** The letters a word may be off the one asked: none below `leastLetters`, one, and two from six letters on. */
export function allowance(letters: number, leastLetters = 3): number {
  if (letters < leastLetters) return 0;
  return letters < 6 ? 1 : 2;
}

/** A word of fewer letters that goes on must begin right: it would begin nearly like too many. */
const LEAST_LETTERS_BEGUN = 4;
const FAR = 99;

/**
 * How far words are from one that is asked, in letters: added, left out, replaced, or two neighbours exchanged count one each
 * (optimal string alignment, Damerau 1964). A word that begins like the asked one counts half a letter more, whatever follows:
 * the asked one may still be being typed.
 *
 * Row k of the table holds the distances of the first k letters of a word from every beginning of the asked one; rows stay
 * for the next word that begins alike.
 */
export class WordDistance {
  private readonly width: number;
  private readonly deepest: number;
  private readonly rows: Uint8Array;
  /** The least distance of a row: once above what is allowed, no longer word can come back below it. */
  private readonly least: Uint8Array;

  /** @param most letters that may be off */
  constructor(
    private readonly asked: string,
    private readonly most: number,
  ) {
    this.width = asked.length + 1;
    this.deepest = asked.length + most;
    this.rows = new Uint8Array((this.deepest + 1) * this.width);
    this.least = new Uint8Array(this.deepest + 1);
    for (let column = 0; column < this.width; column++) this.rows[column] = Math.min(column, FAR);
  }

  /**
   * @param alike how many letters the word shares with the one before, of which rows are still right; 0 for the first
   * @returns `off` in letters, null when it is too far; `read`, up to which row the table is right for this word; `settled`,
   * whether every word with those first letters is just as far
   */
  to(word: string, alike: number): { off: number | null; read: number; settled: boolean } {
    const { asked, most, width, rows, least } = this;
    const end = width - 1;
    let begun = FAR;
    const depth = Math.min(word.length, this.deepest);
    for (let row = 0; row <= depth; row++) {
      if (row > alike && row > 0) this.fill(row, word);
      if ((least[row] ?? 0) > most) return { off: this.judge(FAR, begun), read: row, settled: true };
      if (row > 0 || asked.length === 0) begun = Math.min(begun, rows[row * width + end] ?? FAR);
    }
    const whole = word.length <= this.deepest ? (rows[word.length * width + end] ?? FAR) : FAR;
    return { off: this.judge(whole, begun), read: depth, settled: word.length > this.deepest };
  }

  private judge(whole: number, begun: number): number | null {
    const allowed = this.asked.length < LEAST_LETTERS_BEGUN ? 0 : this.most;
    const off = Math.min(whole <= this.most ? whole : FAR, begun <= allowed ? begun + 0.5 : FAR);
    return off === FAR ? null : off;
  }

  private fill(row: number, word: string): void {
    const { asked, width, rows } = this;
    const start = row * width;
    const above = start - width;
    const letter = word.charCodeAt(row - 1);
    const letterBefore = row > 1 ? word.charCodeAt(row - 2) : -1;
    rows[start] = Math.min(row, FAR);
    let least = row;
    for (let column = 1; column < width; column++) {
      const own = asked.charCodeAt(column - 1);
      let off = Math.min(
        (rows[above + column] ?? 0) + 1,
        (rows[start + column - 1] ?? 0) + 1,
        (rows[above + column - 1] ?? 0) + (own === letter ? 0 : 1),
      );
      if (column > 1 && own === letterBefore && asked.charCodeAt(column - 2) === letter)
        off = Math.min(off, (rows[above - width + column - 2] ?? 0) + 1);
      off = Math.min(off, FAR);
      rows[start + column] = off;
      if (off < least) least = off;
    }
    this.least[row] = least;
  }
}
