import { dateBounds, type DayBounds } from '../domain/partialDate.ts';
import { badUserInput } from './errors.ts';

/** A window, both ends known: an open end reaches as far as any date can. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Further than any date in a dataset: 12 million days are 33,000 years. */
const FAR = 12_000_000;

/**
 * A window of the caller, such as `2021`, `2021-05/2022` or `2021-10/..`.
 * @throws BAD_USER_INPUT when it is no EDTF date or interval, or ends before it starts
 */
export function parseWindow(edtf: string): Window {
  let bounds: DayBounds;
  try {
    bounds = dateBounds(edtf);
  } catch {
    throw badUserInput(
      `window: “${edtf.slice(0, 60)}” is no EDTF date or interval; write it as 2021, 2021-05/2022-12 or 2021-10/..`,
    );
  }
  const window = { from: bounds.from ?? -FAR, to: bounds.to ?? FAR };
  if (window.from > window.to) throw badUserInput(`window: “${edtf.slice(0, 60)}” ends before it starts`);
  return window;
}

/** Whether dates overlap a window; without any date they do not: the undated stay out of a window. */
export function overlaps(dates: { from: number | null; to: number | null }, window: Window): boolean {
  if (dates.from === null && dates.to === null) return false;
  return (dates.from ?? window.to) <= window.to && (dates.to ?? window.from) >= window.from;
}

const MS_PER_DAY = 86_400_000;

/** `YYYY-MM-DD` of a day number; null for null. */
export function isoDay(day: number | null): string | null {
  return day === null ? null : new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
