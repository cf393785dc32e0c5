import { dayBounds, dayNumber, overlaps, type DayBounds } from '../domain/partialDate.ts';
import { badUserInput } from './errors.ts';

/** A window, both ends known: an open end reaches as far as any date can. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The arguments that every list, neighbourhood, path and measure takes alike. */
export interface ScopeArguments {
  /** EDTF date or interval. */
  readonly window?: string | null;
  /** Whether what has no date at all is kept beside what lies in the window. */
  readonly undated?: boolean | null;
  /** A calendar day: only what the dataset had recorded by its end. */
  readonly knownOn?: string | null;
}

/**
 * What to look at, in event time and in record time. Days are counted from 1970-01-01. Its fields are the parameters
 * `$from`, `$to`, `$undated` and `$knownOn` of the catalogue.
 *
 * Event time: a thing is in the window when the days its dates can mean share a day with the days the window can mean.
 * So precision never has to be equal: `2021-10` is in the window `2021-10-06`, and `2021` in `2021-12/2022-02`. An open
 * or unknown end reaches for ever; a thing without any date is undated and only kept where that is asked.
 * Record time: a thing is known when a claim about it was recorded on or before the day.
 */
export interface Scope {
  /** First day of the window; null when there is none, with `to`. */
  readonly from: number | null;
  /** Last day of the window. */
  readonly to: number | null;
  /** Whether the undated are kept; means nothing without a window. */
  readonly undated: boolean;
  /** The last day of record time; null for all. */
  readonly knownOn: number | null;
}

/** A row with the bounds of its dates, null where unknown or open, and the day it was first recorded. */
export interface ScopedRow extends DayBounds {
  /** Null or absent for what carries no record time: it is always known. */
  readonly recorded?: number | null;
}

/** No window, everything known: what a field without these arguments looks at. */
export const ALL_TIME: Scope = { from: null, to: null, undated: true, knownOn: null };

/** Further than any date in a dataset: 12 million days are 33,000 years. */
const FAR = 12_000_000;

/**
 * The scope of a field's arguments.
 * @param keepUndated what `undated` means when the caller leaves it out
 * @throws BAD_USER_INPUT for a window that is no EDTF date or interval or ends before it starts, and for a `knownOn` that is
 *   no calendar day
 */
export function parseScope(asked: ScopeArguments, keepUndated = true): Scope {
  const window = asked.window === null || asked.window === undefined ? null : parseWindow(asked.window);
  return {
    from: window?.from ?? null,
    to: window?.to ?? null,
    undated: asked.undated ?? keepUndated,
    knownOn: asked.knownOn === null || asked.knownOn === undefined ? null : parseKnownOn(asked.knownOn),
  };
}

/**
 * A window of the caller, such as `2021`, `2021-05/2022` or `2021-10/..`.
 * @throws BAD_USER_INPUT when it is no EDTF date or interval, or ends before it starts
 */
export function parseWindow(edtf: string, argument = 'window'): Window {
  const bounds = boundsOf(edtf, argument);
  return { from: bounds.from ?? -FAR, to: bounds.to ?? FAR };
}

function boundsOf(edtf: string, argument: string): DayBounds {
  const shown = edtf.slice(0, 60);
  try {
    const bounds = dayBounds(edtf);
    if (bounds.from === null && bounds.to === null)
      throw new Error(`"${shown}" has no end at all; leave it out`);
    return bounds;
  } catch (error) {
    throw badUserInput(
      `${argument}: ${error instanceof Error ? error.message.slice(0, 200) : `"${shown}" is no window`}`,
    );
  }
}

function parseKnownOn(text: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayNumber(text) : Number.NaN;
  if (Number.isNaN(day) || new Date(day * 86_400_000).toISOString().slice(0, 10) !== text)
    throw badUserInput(`knownOn: “${text.slice(0, 60)}” is no day; write it as 2026-11-01`);
  return day;
}

/** Whether dates overlap a window; the undated stay out of every window. */
export function isInWindow(dates: DayBounds, window: Window): boolean {
  return !isUndated(dates) && overlaps(dates, window);
}

/** True for what has no date at all, not even an open one. */
export function isUndated({ from, to }: DayBounds): boolean {
  return from === null && to === null;
}

/** Whether the dataset had recorded a thing by the day asked. */
export function isKnown({ recorded }: Pick<ScopedRow, 'recorded'>, { knownOn }: Scope): boolean {
  return knownOn === null || recorded === null || recorded === undefined || recorded <= knownOn;
}

/** Whether a thing is known and in the window, or undated where the undated are kept. */
export function isInScope(row: ScopedRow, scope: Scope): boolean {
  if (!isKnown(row, scope)) return false;
  if (scope.from === null || scope.to === null) return true;
  return isUndated(row) ? scope.undated : overlaps(row, { from: scope.from, to: scope.to });
}

/** Rows of a scope, and how many undated ones were kept or left out of its window; 0 without a window. */
export interface Scoped<Row> {
  readonly kept: Row[];
  readonly undated: number;
}

/** The rows that lie in a scope, in their order. */
export function inScope<Row extends ScopedRow>(rows: readonly Row[], scope: Scope): Scoped<Row> {
  return {
    kept: rows.filter((row) => isInScope(row, scope)),
    undated: scope.from === null ? 0 : rows.filter((row) => isKnown(row, scope) && isUndated(row)).length,
  };
}
