import type { Stance } from '../domain/records.ts';

/** One stance that one actor takes on one subject in one statement. */
export interface StatedPosition {
  readonly statement: string;
  /** Who said it. */
  readonly speaker: string;
  /** For whom it counts: the speaker, or the organisation they spoke for. */
  readonly actor: string;
  readonly subject: string;
  readonly stance: Stance;
  /** First and last day the statement's date can mean, counted from 1970-01-01; null when unknown or open. */
  readonly from: number | null;
  readonly to: number | null;
  /** Its place in the dataset. */
  readonly order: number;
}

/**
 * The day a statement is sorted by: the middle of its date, the known end where the other is open; null when undated. Half
 * days occur.
 */
export function middleDay({ from, to }: Pick<StatedPosition, 'from' | 'to'>): number | null {
  if (from === null && to === null) return null;
  return ((from ?? to ?? 0) + (to ?? from ?? 0)) / 2;
}

/** Oldest first; undated ones before all, so that the last is the latest dated one where any is dated. */
export function compareByTime(a: StatedPosition, b: StatedPosition): number {
  const [first, second] = [middleDay(a), middleDay(b)];
  if (first !== second) {
    if (first === null) return -1;
    if (second === null) return 1;
    return first - second;
  }
  return a.order - b.order || (a.statement < b.statement ? -1 : a.statement > b.statement ? 1 : 0);
}
