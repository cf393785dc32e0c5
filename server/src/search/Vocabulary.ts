import { GrowingList } from './GrowingList.ts';
import { Groups } from './Groups.ts';
import { allowance, WordDistance } from './WordDistance.ts';

export interface NearWord {
  readonly word: number;
  /** In letters; half a letter is a word that goes on. */
  readonly off: number;
}

const RUN = 3;

/** Different words in alphabetical order, to be found by a part or by a spelling that is nearly right. */
export class Vocabulary {
  /** How many letters each word shares with the one before. */
  private readonly alike: Uint8Array;
  private readonly runs = new Map<string, number>();
  private readonly byRun: Groups;

  /** @param words sorted by UTF-16 unit, each once */
  constructor(private readonly words: readonly string[]) {
    this.alike = new Uint8Array(words.length);
    const runs = new GrowingList();
    const holders = new GrowingList();
    let before = '';
    words.forEach((word, index) => {
      let shared = 0;
      const most = Math.min(before.length, word.length, 255);
      while (shared < most && before.charCodeAt(shared) === word.charCodeAt(shared)) shared++;
      this.alike[index] = shared;
      before = word;
      for (let start = 0; start + RUN <= word.length; start++) {
        const run = word.slice(start, start + RUN);
        let number = this.runs.get(run);
        if (number === undefined) this.runs.set(run, (number = this.runs.size));
        runs.push(number);
        holders.push(index);
      }
    });
    this.byRun = Groups.of(this.runs.size, runs.view(), holders.view());
  }

  word(index: number): string {
    return this.words[index] ?? '';
  }

  /** The words that begin with a text. */
  beginning(text: string): number[] {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.word(middle) < text) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    while (low < this.words.length && this.word(low).startsWith(text)) found.push(low++);
    return found;
  }

  /** The words that have a part, in no order. */
  containing(part: string): number[] {
    const found: number[] = [];
    if (part.length < RUN) {
      this.words.forEach((word, index) => {
        if (word.includes(part)) found.push(index);
      });
      return found;
    }
    let before = -1;
    for (const index of this.rarest(part)) {
      if (index !== before && this.word(index).includes(part)) found.push(index);
      before = index;
    }
    return found;
  }

  /** The words that have a run of three letters, one after another as often as they have it; of a shorter run, see `containing`. */
  withRun(run: string): ArrayLike<number> {
    if (run.length !== RUN) return this.containing(run);
    const number = this.runs.get(run);
    return number === undefined ? [] : this.byRun.of(number);
  }

  /** The words that have the rarest three-letter run of a part. */
  private rarest(part: string): Uint32Array {
    let rarest: Uint32Array | null = null;
    for (let start = 0; start + RUN <= part.length; start++) {
      const run = this.runs.get(part.slice(start, start + RUN));
      if (run === undefined) return new Uint32Array();
      const holders = this.byRun.of(run);
      if (!rarest || holders.length < rarest.length) rarest = holders;
    }
    return rarest ?? new Uint32Array();
  }

  /** The words that are nearly the one asked, nearest first. */
  near(asked: string): NearWord[] {
    const distance = new WordDistance(asked, allowance(asked.length));
    const found: NearWord[] = [];
    let right = 0;
    for (let index = 0; index < this.words.length; index++) {
      const alike = Math.min(this.alike[index] ?? 0, right);
      const { off, read, settled } = distance.to(this.word(index), alike);
      right = read;
      if (off !== null) found.push({ word: index, off });
      else if (settled) while ((this.alike[index + 1] ?? 0) >= read) index++;
    }
    return found.sort((a, b) => a.off - b.off);
  }
}
