import { type Months, toMonth, yearOf } from '../../state/window.ts';

const YEARS_WITHOUT_STATEMENTS = 5;

/** What the strip draws: from the January before the first statement to the last statement or the last change of the data. */
export function stripExtent(activity: readonly { month: string }[], updated: string | null): Months {
  const known = activity.flatMap(({ month }) => toMonth(month) ?? []);
  const change = updated === null ? null : toMonth(updated.slice(0, 7));
  const last = Math.max(...known, change ?? -Infinity);
  if (last === -Infinity) return { first: 2000 * 12, last: 2000 * 12 + 11 };
  const first = known.length > 0 ? Math.min(...known) : last - YEARS_WITHOUT_STATEMENTS * 12;
  return { first: yearOf(first) * 12, last };
}
