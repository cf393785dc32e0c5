import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateText,
  dayBounds,
  dayNumber,
  isoDay,
  overlaps,
  parsePartialDate,
  parseWindow,
  periodText,
  slipBetween,
  slipText,
} from '#server/domain/partialDate.ts';
import type { DateValue } from '#server/domain/records.ts';

const days = (value: DateValue) => {
  const { earliest, latest } = parsePartialDate(value);
  return [isoDay(earliest), isoDay(latest)];
};
const worded = (edtf: string, asWritten: string): DateValue => ({ edtf, asWritten });

describe('bounds', () => {
  it.each<[DateValue, string | null, string | null]>([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2021-10-06', '2021-10-06', '2021-10-06'],
    ['../2021-10', null, '2021-10-31'],
    ['2021-10/..', '2021-10-01', null],
    ['2026-12/2027-03', '2026-12-01', '2027-03-31'],
    ['2021-21', '2021-03-01', '2021-05-31'],
    ['2021-24', '2021-12-01', '2022-02-28'],
    ['2021-34', '2021-04-01', '2021-06-30'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2022~', '2021-07-01', '2023-06-30'],
    ['2021-10~', '2021-10-01', '2021-10-31'],
    ['2021-10-06~', '2021-10-06', '2021-10-06'],
    [worded('2022', 'début 2022'), '2022-01-01', '2022-04-30'],
    [worded('2022~', 'early 2022'), '2022-01-01', '2022-04-30'],
    [worded('2022', 'mi-2022'), '2022-05-01', '2022-08-31'],
    [worded('2022', 'late 2022'), '2022-09-01', '2022-12-31'],
    [worded('2021-10', 'début octobre'), '2021-10-01', '2021-10-10'],
    [worded('2021-10', 'fin octobre'), '2021-10-21', '2021-10-31'],
    [worded('2023~', 'à l’horizon 2023'), '2022-07-01', '2024-06-30'],
    [worded('2023', 'vers 2023'), '2022-07-01', '2024-06-30'],
    [worded('2022-04/2022-06', 'au printemps'), '2022-04-01', '2022-06-30'],
    [{ edtf: '2023', asWritten: 'Anfang 2023', asWrittenEn: 'early 2023' }, '2023-01-01', '2023-04-30'],
    ['-0044-03-15', '-000044-03-15', '-000044-03-15'],
    ['0050', '0050-01-01', '0050-12-31'],
    ['0050-21', '0050-03-01', '0050-05-31'],
    ['0050~', '0049-07-01', '0051-06-30'],
    ['2021-10-XX', '2021-10-01', '2021-10-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
  ])('of %j', (value, earliest, latest) => expect(days(value)).toEqual([earliest, latest]));

  it('are approximate when about, uncertain, worded or not fully given', () => {
    for (const value of ['2022~', '2022?', '201X', '2021-10~', worded('2022', 'fin 2022')])
      expect(parsePartialDate(value).approximate).toBe(true);
    for (const value of ['2022', '2021-10/..', worded('2021-10-06', 'le 6 octobre')])
      expect(parsePartialDate(value).approximate).toBe(false);
  });

  it.each([
    ['octobre 2021', 'is not an EDTF date'],
    ['2021-10-06T10:00:00Z', 'has a time of day: write the day alone, 2021-10-06'],
    ['2021-13', 'is not an EDTF date'],
    ['2021-02-30', 'is not an EDTF date'],
    ['', 'is not an EDTF date'],
    ['2023/2021', 'ends before it starts'],
    ['../..', 'is not an interval'],
    ['2021/2022/2023', 'is not an interval'],
  ])('refuse "%s", saying that it %s', (text, reason) =>
    expect(() => parsePartialDate(text)).toThrow(reason),
  );
});

describe('words', () => {
  it.each<[DateValue, string, string]>([
    ['2021-10-06', '6 Oct 2021', '6 oct. 2021'],
    ['2021-10-01', '1 Oct 2021', '1er oct. 2021'],
    ['2021-10-06~', '≈ 6 Oct 2021', '≈ 6 oct. 2021'],
    [worded('2022~', 'début 2022'), 'early 2022', 'début 2022'],
    [worded('2023~', 'à l’horizon 2023'), 'around 2023', 'vers 2023'],
    ['2023~', 'around 2023', 'vers 2023'],
    ['../2021-10', 'by Oct 2021', 'au plus tard oct. 2021'],
    ['2021-10/..', 'Oct 2021 →', 'oct. 2021 →'],
    ['2026-01/2026-06', 'Jan – Jun 2026', 'janv. – juin 2026'],
    ['2019/2020', '2019–2020', '2019–2020'],
    ['2026?', '2026?', '2026\u00a0?'],
    ['2021-22', 'summer 2021', 'été 2021'],
    ['2021-10-XX', 'Oct 2021', 'oct. 2021'],
    ['2021-XX-XX', '2021', '2021'],
    ['201X', '2010s', 'années 2010'],
    ['20XX', '2000–2099', '2000–2099'],
    ['-0044-03-15', '15 Mar 45 BC', '15 mars 45 av. J.-C.'],
    ['-0100/0100', '101 BC–0100', '101 av. J.-C.–0100'],
    ['2000-01-01/2000-01-01', '1 Jan 2000', '1er janv. 2000'],
    [{ edtf: '2023', asWritten: 'Anfang 2023', asWrittenEn: 'early 2023' }, 'early 2023', 'début 2023'],
    [
      { edtf: '2022-04/2022-06', asWritten: 'au printemps', asWrittenEn: 'in spring' },
      'in spring',
      'au printemps',
    ],
  ])('of %j', (value, english, french) => {
    expect([dateText(value, 'en'), dateText(value, 'fr')]).toEqual([english, french]);
  });

  it('of a period say what is known', () => {
    expect(periodText('2024-01', null, 'en')).toBe('Jan 2024\u00a0–');
    expect(periodText(null, '2022', 'fr')).toBe('jusqu’en 2022');
    expect(periodText(null, '2022-10-06', 'fr')).toBe('jusqu’au 6 oct. 2022');
    expect(periodText('2020', '2022', 'en')).toBe('2020–2022');
    expect(periodText(null, null, 'en')).toBe('');
  });
});

describe('slips', () => {
  it.each<[DateValue, DateValue, number, number, string, string]>([
    [worded('2022~', 'début 2022'), '2022-06-30', 61, 180, '2–6 months late', '2–6 mois de retard'],
    ['2023', '2025-04-29', 485, 849, '16–28 months late', '16–28 mois de retard'],
    ['2022', '2022-05', -244, 150, 'in the planned year', 'dans l’année prévue'],
    ['2022-01-01', '2022-01-01', 0, 0, 'on time', 'à la date prévue'],
    ['2021-05-06', '2021-05-01', -5, -5, '5 days early', '5 jours d’avance'],
    ['2021-05-01', '2021-05-02', 1, 1, '1 day late', '1 jour de retard'],
  ])('from %j to %s are %i to %i days', (planned, actual, least, most, english, french) => {
    const slip = slipBetween(planned, actual);
    expect(slip).toMatchObject({ least, most });
    if (slip) expect([slipText(slip, 'en'), slipText(slip, 'fr')]).toEqual([english, french]);
  });

  it('are unknown where a bound is open', () => {
    expect(slipBetween('2022', '2023/..')).toBeNull();
    expect(slipBetween('../2022', '2023')).toBeNull();
  });
});

/** Random dates, the same at each run. */
fc.configureGlobal({ seed: 2021 });

describe('algebra', () => {
  const day = fc.integer({ min: 0, max: 40_000 });
  const stretch = fc
    .tuple(day, fc.integer({ min: 0, max: 900 }))
    .map(([from, length]) => ({ from, to: from + length }));
  const edtf = fc.oneof(
    day.map((number) => isoDay(number)),
    day.map((number) => isoDay(number).slice(0, 7)),
    day.map((number) => isoDay(number).slice(0, 4)),
    day.map((number) => `${isoDay(number).slice(0, 4)}~`),
    stretch.map(({ from, to }) => `${isoDay(from)}/${isoDay(to)}`),
  );
  const words = fc.constantFrom(undefined, 'début', 'mi-', 'fin', 'vers');

  it('day numbers and calendar days are one to one', () => {
    fc.assert(fc.property(day, (number) => dayNumber(isoDay(number)) === number));
  });

  it('the first day is never after the last', () => {
    fc.assert(
      fc.property(edtf, words, (text, word) => {
        const { earliest, latest } = parsePartialDate(word ? worded(text, `${word} ${text}`) : text);
        expect(earliest).not.toBeNull();
        expect(latest).toBeGreaterThanOrEqual(earliest ?? Infinity);
      }),
    );
  });

  it('the thirds of a year or a month lie end to end and fill it', () => {
    const period = fc.oneof(
      day.map((number) => isoDay(number).slice(0, 4)),
      day.map((number) => isoDay(number).slice(0, 7)),
    );
    fc.assert(
      fc.property(period, (text) => {
        const [early, mid, late] = ['early', 'mid', 'late'].map((word) =>
          dayBounds(worded(text, `${word} ${text}`)),
        );
        const whole = dayBounds(text);
        expect(early?.from).toBe(whole.from);
        expect(mid?.from).toBe((early?.to ?? NaN) + 1);
        expect(late?.from).toBe((mid?.to ?? NaN) + 1);
        expect(late?.to).toBe(whole.to);
      }),
    );
  });

  it('overlap does not depend on the order, and is sharing a day', () => {
    fc.assert(
      fc.property(stretch, stretch, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, b)).toBe(Math.max(a.from, b.from) <= Math.min(a.to, b.to));
        expect(overlaps({ from: null, to: null }, b)).toBe(true);
      }),
    );
  });

  it('a day lies in its month, its month in its year, so what overlaps the finer overlaps the coarser', () => {
    fc.assert(
      fc.property(day, edtf, (number, other) => {
        const iso = isoDay(number);
        const [fine, middle, coarse] = [iso, iso.slice(0, 7), iso.slice(0, 4)].map((text) => dayBounds(text));
        const against = dayBounds(other);
        if (!fine || !middle || !coarse) throw new Error('three precisions');
        for (const [inner, outer] of [
          [fine, middle],
          [middle, coarse],
        ] as const) {
          expect(overlaps(inner, outer)).toBe(true);
          expect(!overlaps(inner, against) || overlaps(outer, against)).toBe(true);
        }
      }),
    );
  });

  it('an interval reaches from the first day of its start to the last of its end, or for ever', () => {
    fc.assert(
      fc.property(stretch, ({ from, to }) => {
        const [start, end] = [isoDay(from).slice(0, 7), isoDay(to).slice(0, 7)];
        expect(dayBounds(`${start}/${end}`)).toEqual({ from: dayBounds(start).from, to: dayBounds(end).to });
        expect(dayBounds(`${start}/..`)).toEqual({ from: dayBounds(start).from, to: null });
        expect(dayBounds(`../${end}`)).toEqual({ from: null, to: dayBounds(end).to });
        expect(overlaps(dayBounds(`${start}/..`), dayBounds(`../${end}`))).toBe(true);
      }),
    );
  });

  it('a wider window never loses what a narrower one holds', () => {
    fc.assert(
      fc.property(edtf, stretch, fc.nat(400), fc.nat(400), (text, window, before, after) => {
        const dates = dayBounds(text);
        const wider = { from: window.from - before, to: window.to + after };
        expect(!overlaps(dates, window) || overlaps(dates, wider)).toBe(true);
      }),
    );
  });

  it('a slip is as wide as both dates together, and negated when plan and fact change places', () => {
    fc.assert(
      fc.property(edtf, edtf, (planned, actual) => {
        const there = slipBetween(planned, actual);
        const back = slipBetween(actual, planned);
        if (!there || !back) throw new Error('both are bounded');
        const width = (text: string) => {
          const { from, to } = parseWindow(text);
          return (to ?? NaN) - (from ?? NaN);
        };
        expect(there.most - there.least).toBe(width(planned) + width(actual));
        expect(there.least + back.most).toBe(0);
        expect(there.most + back.least).toBe(0);
        for (const slip of [there, back]) expect(slipText(slip, 'fr')).not.toContain('NaN');
      }),
    );
  });
});
