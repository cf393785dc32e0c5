import edtf from 'edtf';
import type { Language } from './localized.ts';
import type { DateValue } from './records.ts';

/**
 * Dates known to some precision. Bounds by one rule:
 * a plain EDTF date spans its year, month or day; an interval spans from the start of its first to the end of its last end;
 * the source's words narrow it: early / début, mid, late / fin = the first, middle, last third of the year;
 * about / vers / à l’horizon, or `~` on a bare year without words = that year ± 6 months.
 * `~` and `?` on a month or day keep its bounds and mark it approximate.
 */

export interface DayBounds {
  /** First day, counted from 1970-01-01; null when open or unknown. */
  readonly from: number | null;
  /** Last day; null when open or unknown. */
  readonly to: number | null;
}

const DAY_MS = 86_400_000;

export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** `YYYY-MM-DD` of a day number. */
export function isoDay(day: number | null): string | null {
  return day === null ? null : new Date(day * DAY_MS).toISOString().slice(0, 10);
}

const edtfOf = (date: DateValue): string => (typeof date === 'string' ? date : date.edtf);
const wordsOf = (date: DateValue): string => (typeof date === 'string' ? '' : (date.asWritten ?? '')).toLowerCase();

type Part = 'EARLY' | 'MID' | 'LATE' | 'AROUND';

function worded(date: DateValue): Part | null {
  const words = wordsOf(date);
  if (/^(early|début|debut)/.test(words)) return 'EARLY';
  if (/^(mid|mi-|milieu)/.test(words)) return 'MID';
  if (/^(late|end of|fin)/.test(words)) return 'LATE';
  if (/(around|about|vers|horizon|circa)/.test(words)) return 'AROUND';
  return null;
}

const bareYear = (text: string) => /^(\d{4})[~?%]?$/.exec(text)?.[1] ?? null;

/** @throws Error saying what is wrong when the text is no EDTF date or interval */
export function dayBounds(date: DateValue): DayBounds {
  const text = edtfOf(date);
  const parsed = parseEdtf(text);
  const year = bareYear(text);
  if (year !== null) {
    const y = Number(year);
    const part = worded(date) ?? (text.endsWith('~') ? 'AROUND' : null);
    if (part === 'EARLY') return { from: dayNumber(y, 1, 1), to: dayNumber(y, 4, 30) };
    if (part === 'MID') return { from: dayNumber(y, 5, 1), to: dayNumber(y, 8, 31) };
    if (part === 'LATE') return { from: dayNumber(y, 9, 1), to: dayNumber(y, 12, 31) };
    if (part === 'AROUND') return { from: dayNumber(y - 1, 7, 1), to: dayNumber(y + 1, 6, 30) };
  }
  const day = (ms: number) => (Number.isFinite(ms) ? Math.floor(ms / DAY_MS) : null);
  return { from: day(parsed.min), to: day(parsed.max) };
}

function parseEdtf(text: string): { min: number; max: number } {
  try {
    const parsed = edtf(text) as { min: number; max: number };
    if (parsed.min > parsed.max) throw new Error('ends before it starts');
    return parsed;
  } catch (error) {
    const ends = error instanceof Error && error.message === 'ends before it starts';
    throw new Error(
      ends
        ? `"${text}" ends before it starts`
        : `"${text}" is no EDTF date; write 2021, 2021-05, 2021-10-06, 2022~, ../2021-06 or 2021-05/2023`,
      { cause: error },
    );
  }
}

export function isApproximate(date: DateValue): boolean {
  return /[~?%]/.test(edtfOf(date)) || worded(date) !== null;
}

/** The bounds of an EDTF interval or date. @throws Error as `dayBounds` */
export function parseWindow(window: string): DayBounds {
  return dayBounds(window);
}

/** Whether two stretches share a day; something of which nothing is known overlaps nothing. */
export function overlaps(what: DayBounds, window: DayBounds): boolean {
  if (what.from === null && what.to === null) return false;
  return (
    (what.from === null || window.to === null || what.from <= window.to) &&
    (what.to === null || window.from === null || what.to >= window.from)
  );
}

const MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
};

/** `2021-10-06` → `6 Oct 2021`; other texts as they are. */
function plainText(text: string, lang: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (!year) return text;
  if (!month) return year;
  const name = MONTHS[lang][Number(month) - 1] ?? month;
  if (!day) return `${name} ${year}`;
  return `${lang === 'fr' && day === '01' ? '1er' : Number(day)} ${name} ${year}`;
}

const WORDED: Readonly<Record<Part, Readonly<Record<Language, (year: string) => string>>>> = {
  EARLY: { en: (year) => `early ${year}`, fr: (year) => `début ${year}` },
  MID: { en: (year) => `mid-${year}`, fr: (year) => `mi-${year}` },
  LATE: { en: (year) => `late ${year}`, fr: (year) => `fin ${year}` },
  AROUND: { en: (year) => `around ${year}`, fr: (year) => `vers ${year}` },
};

function oneText(date: DateValue, lang: Language): string {
  const text = edtfOf(date);
  const year = bareYear(text);
  const part = worded(date) ?? (text.endsWith('~') ? 'AROUND' : null);
  if (year !== null && part !== null) return WORDED[part][lang](year);
  const bare = text.replace(/[~?%]$/, '');
  const shown = plainText(bare, lang);
  return bare === text ? shown : `≈ ${shown}`;
}

/** A date in words, short: “6 Oct 2021”, “≈ 6 Oct 2021”, “early 2022”, “by Oct 2021”, “Oct 2021 →”, “Jan – Jun 2026”. */
export function dateText(date: DateValue, lang: Language): string {
  const text = edtfOf(date);
  const [start, end] = text.split('/');
  if (end === undefined) return oneText(date, lang);
  if (start === '..' || start === '') return `${lang === 'fr' ? 'au plus tard' : 'by'} ${oneText(end, lang)}`;
  if (end === '..' || end === '') return `${oneText(start ?? '', lang)} →`;
  const [from, to] = [oneText(start ?? '', lang), oneText(end, lang)];
  const sameYear = /^(\d{4})-\d{2}$/.exec(start ?? '')?.[1] === /^(\d{4})-\d{2}$/.exec(end)?.[1];
  return sameYear && /^\d{4}-\d{2}$/.test(end) ? `${from.replace(/ \d{4}$/, '')} – ${to}` : `${from} – ${to}`;
}

/** A period in words; empty when nothing is known of it. */
export function periodText(start: DateValue | null, end: DateValue | null, lang: Language): string {
  if (start && end) {
    const [from, to] = [dateText(start, lang), dateText(end, lang)];
    return from === to ? from : `${from} – ${to}`;
  }
  if (start) return edtfOf(start).includes('/') ? dateText(start, lang) : `${lang === 'fr' ? 'depuis' : 'since'} ${dateText(start, lang)}`;
  if (end) {
    if (edtfOf(end).endsWith('/..')) return dateText(end, lang);
    return `${lang === 'fr' ? 'jusqu’en' : 'until'} ${dateText(end, lang)}`;
  }
  return '';
}

/** Days from plan to fact at the least and at the most; negative is early. */
export interface Slip {
  readonly least: number;
  readonly most: number;
  readonly planned: DateValue;
}

/** Null when a bound that is needed is open. */
export function slipBetween(planned: DateValue, actual: DateValue): Slip | null {
  const [plan, fact] = [dayBounds(planned), dayBounds(actual)];
  if (plan.from === null || plan.to === null || fact.from === null || fact.to === null) return null;
  return { least: fact.from - plan.to, most: fact.to - plan.from, planned };
}

const DAYS_A_MONTH = 365.25 / 12;

/** A slip in words: “2–6 months late”, “in the planned year”, “on time”, “12 days early”. */
export function slipText({ least, most, planned }: Pick<Slip, 'least' | 'most' | 'planned'>, lang: Language): string {
  const late = least > 0;
  const early = most < 0;
  if (!late && !early) {
    const year = bareYear(edtfOf(planned)) !== null;
    if (least === 0 && most === 0) return lang === 'fr' ? 'à la date prévue' : 'on time';
    if (year) return lang === 'fr' ? 'dans l’année prévue' : 'in the planned year';
    return lang === 'fr' ? 'dans le délai prévu' : 'within the planned time';
  }
  const [from, to] = late ? [least, most] : [-most, -least];
  const months = to >= 60;
  const count = (days: number) => (months ? Math.round(days / DAYS_A_MONTH) : days);
  const [low, high] = [count(from), count(to)];
  const number = low === high ? String(high) : `${low}–${high}`;
  const one = high === 1;
  if (lang === 'fr') {
    const unit = months ? 'mois' : one ? 'jour' : 'jours';
    return late ? `${number} ${unit} de retard` : `${number} ${unit} d’avance`;
  }
  const unit = months ? (one ? 'month' : 'months') : one ? 'day' : 'days';
  return late ? `${number} ${unit} late` : `${number} ${unit} early`;
}
