import { middleDay, type StatedPosition } from './statedPosition.ts';
import { meanStance } from './stanceHistory.ts';
import { sharesOf, type StanceShare } from './stanceMatrix.ts';
import { agreement, STEPS, stanceStep, stanceValue, type StanceScale } from './stanceScale.ts';

export type SeriesStep = 'MONTH' | 'QUARTER' | 'YEAR';

/** What was said in one window of a series. */
export interface DiscoursePoint {
  /** First and last day, counted from 1970-01-01. */
  readonly from: number;
  readonly to: number;
  readonly statements: number;
  readonly positions: number;
  /** Positions for (support, welcome) and against (concern, oppose). */
  readonly inFavour: number;
  readonly against: number;
  readonly mean: number | null;
  readonly byStance: readonly StanceShare[];
  /** Σ congruence / Σ (congruence + conflict) over all pairs of actors, 0 to 1; null when no two share a subject. */
  readonly agreement: number | null;
}

const MONTHS: Readonly<Record<SeriesStep, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };
const DAY = 86_400_000;

/** Months counted from January 1970. */
const monthOf = (day: number): number => {
  const date = new Date(Math.floor(day) * DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
};
const firstDay = (month: number): number => Math.floor(Date.UTC(1970, month, 1) / DAY);

/** How many points a series has; 0 when nothing is dated. */
export function seriesLength(positions: readonly StatedPosition[], step: SeriesStep): number {
  const ends = seriesEnds(positions, step);
  return ends ? (ends.last - ends.first) / MONTHS[step] + 1 : 0;
}

function seriesEnds(
  positions: readonly StatedPosition[],
  step: SeriesStep,
): { first: number; last: number } | null {
  const days = positions.map(middleDay).filter((day) => day !== null);
  if (days.length === 0) return null;
  const start = (month: number): number => Math.floor(month / MONTHS[step]) * MONTHS[step];
  let [least, most] = [Infinity, -Infinity];
  for (const day of days) {
    least = Math.min(least, day);
    most = Math.max(most, day);
  }
  return { first: start(monthOf(least)), last: start(monthOf(most)) };
}

/**
 * A window of `span` steps that moves by one step from the first dated statement to the last; each point is named after the
 * step it ends with, and looks back. A statement lies where the middle of its date lies; undated ones lie nowhere.
 */
export function discourseSeries(
  positions: readonly StatedPosition[],
  options: { readonly step: SeriesStep; readonly span: number; readonly scale: StanceScale },
): DiscoursePoint[] {
  const ends = seriesEnds(positions, options.step);
  if (!ends) return [];
  const size = MONTHS[options.step];
  const byStep = new Map<number, StatedPosition[]>();
  for (const position of positions) {
    const day = middleDay(position);
    if (day === null) continue;
    const start = Math.floor(monthOf(day) / size) * size;
    const rows = byStep.get(start);
    if (rows) rows.push(position);
    else byStep.set(start, [position]);
  }
  const points: DiscoursePoint[] = [];
  for (let last = ends.first; last <= ends.last; last += size) {
    const first = last - (options.span - 1) * size;
    const rows: StatedPosition[] = [];
    for (let month = first; month <= last; month += size) rows.push(...(byStep.get(month) ?? []));
    points.push(pointOf(rows, firstDay(first), firstDay(last + size) - 1, options.scale));
  }
  return points;
}

function pointOf(
  rows: readonly StatedPosition[],
  from: number,
  to: number,
  scale: StanceScale,
): DiscoursePoint {
  return {
    from,
    to,
    statements: new Set(rows.map(({ statement }) => statement)).size,
    positions: rows.length,
    inFavour: rows.filter(({ stance }) => stanceValue(stance) > 0).length,
    against: rows.filter(({ stance }) => stanceValue(stance) < 0).length,
    mean: meanStance(rows),
    byStance: sharesOf(rows),
    agreement: overallAgreement(rows, scale),
  };
}

/**
 * Σ congruence / Σ (congruence + conflict) over all pairs of different actors, without building the pairs: on each subject
 * the products of the steps' totals, less each actor's own.
 */
function overallAgreement(rows: readonly StatedPosition[], scale: StanceScale): number | null {
  let [congruence, all] = [0, 0];
  for (const actors of countSteps(rows, scale).values()) {
    const totals = new Array<number>(STEPS[scale]).fill(0);
    const add = (counts: readonly number[], sign: number): void =>
      counts.forEach((count, step) =>
        counts.forEach((other, otherStep) => {
          congruence += sign * count * other * agreement(step, otherStep, scale);
          all += sign * count * other;
        }),
      );
    for (const counts of actors.values()) {
      counts.forEach((count, step) => (totals[step] = (totals[step] ?? 0) + count));
      add(counts, -1);
    }
    add(totals, 1);
  }
  return all === 0 ? null : congruence / all;
}

/** How often each actor took each step, by subject and actor. */
function countSteps(rows: readonly StatedPosition[], scale: StanceScale): Map<string, Map<string, number[]>> {
  const bySubject = new Map<string, Map<string, number[]>>();
  for (const { actor, subject, stance } of rows) {
    const step = stanceStep(stance, scale);
    if (step === null) continue;
    const actors = bySubject.get(subject) ?? new Map<string, number[]>();
    bySubject.set(subject, actors);
    const counts = actors.get(actor) ?? new Array<number>(STEPS[scale]).fill(0);
    actors.set(actor, counts);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return bySubject;
}
