import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysOf,
  type Months,
  monthsOf,
  monthWords,
  moved,
  stretched,
  toMonth,
  windowOf,
  windowWords,
} from '#client/state/window.ts';

const month = (text: string) => toMonth(text) ?? Number.NaN;
const EXTENT: Months = { first: month('2019-01'), last: month('2026-06') };
const RUN = { seed: 5, numRuns: 300 };
const inside = fc.integer({ min: EXTENT.first, max: EXTENT.last });
const windows = fc
  .tuple(inside, inside)
  .map(([a, b]): Months => ({ first: Math.min(a, b), last: Math.max(a, b) }));

describe('the window of dates', () => {
  it('covers whole years, months and days at either end', () => {
    expect(daysOf('2021')).toEqual({ from: '2021-01-01', to: '2021-12-31' });
    expect(daysOf('2021-05/2024-02')).toEqual({ from: '2021-05-01', to: '2024-02-29' });
    expect(daysOf('2021-10-06/2022')).toEqual({ from: '2021-10-06', to: '2022-12-31' });
    expect(daysOf('../2023')).toEqual({ from: null, to: '2023-12-31' });
    expect(daysOf('2023-07/..')).toEqual({ from: '2023-07-01', to: null });
  });

  it('is written open where it reaches the end of what is drawn, and not at all when it leaves out nothing', () => {
    expect(windowOf(EXTENT, EXTENT)).toBeNull();
    expect(windowOf({ ...EXTENT, last: month('2022-12') }, EXTENT)).toBe('../2022-12');
    expect(windowOf({ ...EXTENT, first: month('2022-03') }, EXTENT)).toBe('2022-03/..');
    expect(windowOf({ first: month('2021-05'), last: month('2025-12') }, EXTENT)).toBe('2021-05/2025-12');
  });

  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(windows, (months) => {
        expect(monthsOf(windowOf(months, EXTENT), EXTENT)).toEqual(months);
      }),
      RUN,
    );
  });

  it('keeps its width when it is moved, and never leaves what is drawn', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: -200, max: 200 }), (months, by) => {
        const next = moved(months, by, EXTENT);
        expect(next.last - next.first).toBe(months.last - months.first);
        expect(next.first).toBeGreaterThanOrEqual(EXTENT.first);
        expect(next.last).toBeLessThanOrEqual(EXTENT.last);
      }),
      RUN,
    );
  });

  it('never turns inside out when an end is pulled across the other', () => {
    fc.assert(
      fc.property(
        windows,
        fc.constantFrom('first' as const, 'last' as const),
        fc.integer({ min: 20_000, max: 26_000 }),
        (months, end, to) => {
          const next = stretched(months, end, to, EXTENT);
          expect(next.first).toBeLessThanOrEqual(next.last);
          const other = end === 'first' ? 'last' : 'first';
          expect(next[other]).toBe(months[other]);
        },
      ),
      RUN,
    );
  });

  it('names months in both languages', () => {
    expect(monthWords(month('2021-05'), 'en')).toBe('May 2021');
    expect(monthWords(month('2025-12'), 'fr')).toBe('déc. 2025');
  });

  it('is said in words: open ends, one month, one year, between two', () => {
    const words = {
      all: 'all dates',
      until: (last: string) => `until ${last}`,
      since: (first: string) => `since ${first}`,
      between: (first: string, last: string) => `${first} – ${last}`,
    };
    const said = (window: string | null) => windowWords(window, 'en', words);
    expect(said(null)).toBe('all dates');
    expect(said('2021-05/2025-12')).toBe('May 2021 – Dec 2025');
    expect(said('../2022')).toBe('until Dec 2022');
    expect(said('2022-02/..')).toBe('since Feb 2022');
    expect(said('2022-02')).toBe('Feb 2022');
    expect(said('2022-01/2022-12')).toBe('2022');
  });
});
