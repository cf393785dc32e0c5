import { dayBounds, overlaps, type DayBounds } from '../domain/partialDate.ts';
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
  const bounds = boundsOf(edtf);
  return { from: bounds.from ?? -FAR, to: bounds.to ?? FAR };
}

function boundsOf(edtf: string): DayBounds {
  const shown = edtf.slice(0, 60);
  try {
    const bounds = dayBounds(edtf);
    if (bounds.from === null && bounds.to === null)
      throw new Error(`"${shown}" has no end at all; leave it out`);
    return bounds;
  } catch (error) {
    throw badUserInput(
      `window: ${error instanceof Error ? error.message.slice(0, 200) : `"${shown}" is no window`}`,
    );
  }
}

/** Whether dates overlap a window; the undated stay out of every window. */
export function isInWindow(dates: DayBounds, window: Window): boolean {
  return (dates.from !== null || dates.to !== null) && overlaps(dates, window);
}
