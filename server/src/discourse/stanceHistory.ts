import type { Stance } from '../domain/records.ts';
import { compareByTime, middleDay, type StatedPosition } from './statedPosition.ts';
import { stanceValue } from './stanceScale.ts';

/** What an actor said on a subject, in order of time, and what follows from it. */
export interface StanceHistory {
  readonly actor: string;
  readonly subject: string;
  /** Oldest first, undated ones before all. */
  readonly steps: readonly StatedPosition[];
  /** The stance of the last dated statement, or of the last one when none is dated. */
  readonly latest: Stance;
  /** The stance held last before the latest one that differs from it; null when there is none. */
  readonly previous: Stance | null;
  /** The dated statements on either side of each change of stance, oldest first; what has no date is before or after nothing. */
  readonly turns: readonly { readonly before: StatedPosition; readonly after: StatedPosition }[];
  /** Mean of the stances, from +2 to −2. */
  readonly mean: number;
}

/** The history of every actor on every subject they spoke of, in the order their first rows come. */
export function stanceHistories(positions: readonly StatedPosition[]): StanceHistory[] {
  const groups = new Map<string, StatedPosition[]>();
  for (const position of positions) {
    const key = JSON.stringify([position.actor, position.subject]);
    const group = groups.get(key);
    if (group) group.push(position);
    else groups.set(key, [position]);
  }
  return [...groups.values()].map(historyOf);
}

/** @param positions at least one, all of one actor on one subject */
function historyOf(positions: readonly StatedPosition[]): StanceHistory {
  const steps = positions.toSorted(compareByTime);
  const last = steps.at(-1);
  if (!last) throw new Error('a history of no statement');
  const dated = steps.filter((step) => middleDay(step) !== null);
  const turns = dated.flatMap((after, index) => {
    const before = dated[index - 1];
    return before && before.stance !== after.stance ? [{ before, after }] : [];
  });
  return {
    actor: last.actor,
    subject: last.subject,
    steps,
    latest: last.stance,
    previous: turns.at(-1)?.before.stance ?? null,
    turns,
    mean: meanStance(steps) ?? 0,
  };
}

/** Mean of the stances, from +2 to −2; null of none. */
export function meanStance(positions: readonly Pick<StatedPosition, 'stance'>[]): number | null {
  if (positions.length === 0) return null;
  return positions.reduce((sum, { stance }) => sum + stanceValue(stance), 0) / positions.length;
}
