/** A quality of splits that adds up over pairs: `base + Σ_{a<b in the same group} gain[a][b]`, `gain` symmetric. */
export interface PairQuality {
  readonly base: number;
  readonly gain: readonly (readonly number[])[];
}

/** What a split is judged by, the more the better: pairs, or any function of the group numbers by actor. */
export type SplitQuality = PairQuality | ((memberships: readonly number[]) => number);

export interface Split {
  /** Group numbers by actor; the first actor is in 0, each further group has the next number. */
  readonly memberships: readonly number[];
  readonly score: number;
}

export interface SplitSearch {
  readonly best: Split;
  /** Other splits, best first, of those looked at. */
  readonly next: readonly Split[];
  /** True when every split was looked at. */
  readonly exact: boolean;
}

/** The most actors of which every split into so many groups is looked at: half a million splits or fewer. */
export function mostExact(groups: number): number {
  if (groups <= 2) return 20;
  return groups === 3 ? 13 : 11;
}

const KEPT = 6;
const STARTS = 24;
const SEED = 0x5eed;

/**
 * The split of actors into at most `groups` groups with the highest quality, by looking at every one.
 * @param balanced only splits whose groups differ by one actor at most
 */
export function exactSplit(
  size: number,
  groups: number,
  quality: SplitQuality,
  balanced = false,
): SplitSearch {
  const kept = new BestSplits();
  everySplit(size, groups, quality, balanced, kept);
  return searchOf(kept, true);
}

/**
 * A split whose quality no move of a single actor raises, the best of 24 climbs from random starts with a fixed seed
 * (the descent of Kernighan and Lin 1970 with single moves). Deterministic; need not be the best there is.
 */
export function goodSplit(size: number, groups: number, quality: PairQuality): SplitSearch {
  const kept = new BestSplits();
  const random = seededRandom(SEED);
  for (let start = 0; start < STARTS; start += 1) {
    const memberships = Array.from({ length: size }, () => Math.floor(random() * groups));
    climb(memberships, groups, quality.gain);
    const ordered = inOrderOfFirst(memberships);
    kept.offer(ordered, pairScore(ordered, quality));
  }
  return searchOf(kept, false);
}

/** The quality of a split by pairs. */
export function pairScore(memberships: readonly number[], { base, gain }: PairQuality): number {
  let score = base;
  memberships.forEach((group, a) => {
    for (let b = 0; b < a; b += 1) if (memberships[b] === group) score += gain[a]?.[b] ?? 0;
  });
  return score;
}

function searchOf({ splits }: BestSplits, exact: boolean): SplitSearch {
  const [best = { memberships: [], score: 0 }, ...next] = splits;
  return { best, next, exact };
}

/** The best few different splits. */
class BestSplits {
  readonly splits: Split[] = [];

  /** Takes a copy when it is among the best. Memberships must be in the order of first members. */
  offer(memberships: readonly number[], score: number): void {
    const { splits } = this;
    const last = splits.at(-1);
    if (splits.length === KEPT && last && score <= last.score) return;
    if (splits.some((split) => split.score === score && same(split.memberships, memberships))) return;
    const place = splits.findIndex((split) => split.score < score);
    splits.splice(place < 0 ? splits.length : place, 0, { memberships: [...memberships], score });
    if (splits.length > KEPT) splits.pop();
  }
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((group, index) => group === b[index]);

function isBalanced(memberships: readonly number[], groups: number): boolean {
  const sizes = new Array<number>(groups).fill(0);
  for (const group of memberships) sizes[group] = (sizes[group] ?? 0) + 1;
  return Math.max(...sizes) - Math.min(...sizes) <= 1;
}

/** Visits every split once: the group numbers of each prefix are 0 … m without a gap (restricted growth). */
function everySplit(
  size: number,
  groups: number,
  quality: SplitQuality,
  balanced: boolean,
  kept: BestSplits,
): void {
  const memberships = new Array<number>(size).fill(0);
  const visit = (index: number, used: number, gained: number): void => {
    if (index === size) {
      if (balanced && !isBalanced(memberships, groups)) return;
      kept.offer(memberships, typeof quality === 'function' ? quality(memberships) : quality.base + gained);
      return;
    }
    const gains = typeof quality === 'function' ? undefined : quality.gain[index];
    for (let group = 0; group <= Math.min(used, groups - 1); group += 1) {
      let gain = 0;
      if (gains)
        for (let other = 0; other < index; other += 1)
          if (memberships[other] === group) gain += gains[other] ?? 0;
      memberships[index] = group;
      visit(index + 1, Math.max(used, group + 1), gained + gain);
    }
  };
  visit(0, 0, 0);
}

/** Moves one actor at a time to the group it gains most in, until nothing gains. */
function climb(memberships: number[], groups: number, gain: readonly (readonly number[])[]): void {
  const LEAST_GAIN = 1e-12;
  for (let round = 0, moved = true; moved && round < 200; round += 1) {
    moved = false;
    for (let index = 0; index < memberships.length; index += 1) {
      const from = memberships[index] ?? 0;
      const gains = new Array<number>(groups).fill(0);
      memberships.forEach((group, other) => {
        if (other !== index) gains[group] = (gains[group] ?? 0) + (gain[index]?.[other] ?? 0);
      });
      const best = gains.reduce(
        (top, value, group) => (value > (gains[top] ?? 0) + LEAST_GAIN ? group : top),
        from,
      );
      if (best !== from) {
        memberships[index] = best;
        moved = true;
      }
    }
  }
}

/** The same split with groups numbered in the order of their first members. */
export function inOrderOfFirst(memberships: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return memberships.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
