/// <reference path="./edtf.d.ts" />
import edtf from 'edtf';
import { foldText } from './foldText.ts';
import type { DateValue, Language } from './records.ts';

/**
 * Dates known to some precision.
 *
 * Bounds are day numbers since 1970-01-01, by one rule:
 * - a year, month, day, quarter, half or interval means its first to its last day; seasons are those of the weather
 *   (spring = March to May, winter = December to February of the next year);
 * - the source's words "early", "mid", "late" (« début », « mi- », « fin ») beside a single date mean the first, middle
 *   or last third of it: 4 months of a year, 10 days of a month;
 * - "around" (« vers », « à l’horizon ») a year, and `~` on a bare year, add six months on either side;
 *   `~` or `?` on a month or a day changes no bound, it only marks the date as approximate;
 * - `..` is open: the bound is null.
 */
export interface PartialDate {
  readonly edtf: string;
  readonly asWritten: string | null;
  /** Null when open at the start. */
  readonly earliest: number | null;
  /** Null when open at the end. */
  readonly latest: number | null;
  readonly approximate: boolean;
}

export interface DayBounds {
  readonly from: number | null;
  readonly to: number | null;
}

/** Days from the plan to the fact, at the least and at the most; negative is early. */
export interface Slip {
  readonly least: number;
  readonly most: number;
  readonly planned: DateValue;
}

const DAY = 86_400_000;

/** Days from 1970-01-01 to a calendar day `YYYY-MM-DD`. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
}

/** The calendar day `YYYY-MM-DD` of a day number, of years before 0000 `-000044-03-15` (ISO 8601); null of null. */
export function isoDay(day: number): string;
export function isoDay(day: number | null): string | null;
export function isoDay(day: number | null): string | null {
  if (day === null) return null;
  return new Date(day * DAY).toISOString().split('T')[0] ?? null;
}

/** By the full year: `Date.UTC` takes 50 for 1950. */
const dayOf = (year: number, month: number, day: number) =>
  Math.floor(new Date(0).setUTCFullYear(year, month, day) / DAY);

const edtfOf = (value: DateValue) => (typeof value === 'string' ? value : value.edtf);
const wordsOf = (value: DateValue) => (typeof value === 'string' ? null : (value.asWritten ?? null));
const englishWordsOf = (value: DateValue) => (typeof value === 'string' ? null : (value.asWrittenEn ?? null));

type Third = 'early' | 'mid' | 'late';
interface Wording {
  readonly kind: Third | 'around';
  /** What follows the word, folded, such as `2022`. */
  readonly rest: string;
}

const WORDINGS: readonly (readonly [Wording['kind'], RegExp])[] = [
  ['early', /^(?:early(?: in)?|debut(?: de| d)?|au debut de|beginning of|start of)\b ?(.*)$/],
  ['mid', /^(?:mid|mi|milieu(?: de)?|middle of)\b ?(.*)$/],
  ['late', /^(?:late(?: in)?|fin(?: de)?|a la fin de|end of)\b ?(.*)$/],
  ['around', /^(?:around|about|circa|towards|by around|vers|autour de|environ|a l horizon|horizon)\b ?(.*)$/],
];

/** What the words of a source say of a date; null when they are none of the known ones. */
function readWording(words: string | null): Wording | null {
  if (words === null) return null;
  const folded = foldText(words);
  for (const [kind, pattern] of WORDINGS) {
    const match = pattern.exec(folded);
    if (match) return { kind, rest: match[1] ?? '' };
  }
  return null;
}

/** Of the words of the source or, where they are in no language known here, of their English. */
const wordingOf = (value: DateValue) => readWording(wordsOf(value)) ?? readWording(englishWordsOf(value));

interface Parsed {
  readonly edtf: string;
  readonly type: 'date' | 'season' | 'interval';
  readonly from: number | null;
  readonly to: number | null;
  /** 1 year, 2 month, 3 day; 0 for others. */
  readonly precision: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly unspecified: boolean;
}

const SEASON = /^(-?\d{4})-(2[1-4])[?~%]?$/;

/** Dates read before: a dataset has few different ones, and reading one anew takes a grammar. The oldest goes first. */
const READ_BEFORE = new Map<string, Parsed>();
const MOST_KEPT = 10_000;

function parseSingle(text: string): Parsed {
  const known = READ_BEFORE.get(text);
  if (known) return known;
  const parsed = parseAnew(text);
  const oldest = READ_BEFORE.size >= MOST_KEPT ? READ_BEFORE.keys().next().value : undefined;
  if (oldest !== undefined) READ_BEFORE.delete(oldest);
  READ_BEFORE.set(text, parsed);
  return parsed;
}

function parseAnew(text: string): Parsed {
  // The package takes a bare number for milliseconds since 1970: 20211006 would be a day of that year.
  if (/^-?\d{5,}$/.test(text)) throw new Error('a bare number is no date');
  if (/\dT\d/.test(text))
    throw new Error(`"${text}" has a time of day: write the day alone, ${text.split('T')[0]}`);
  const season = SEASON.exec(text);
  const parsed = edtf(text.replace(/([2-4]\d)[?~%]$/, (whole, number: string) => (season ? number : whole)));
  const qualifier = text.at(-1) ?? '';
  const base = {
    edtf: text,
    precision: parsed.type === 'Date' ? (parsed.precision ?? 0) : 0,
    approximate: parsed.type === 'Date' ? Boolean(parsed.approximate?.value) : '~%'.includes(qualifier),
    uncertain: parsed.type === 'Date' ? Boolean(parsed.uncertain?.value) : '?%'.includes(qualifier),
    unspecified: Boolean(parsed.unspecified?.value),
  };
  if (season) {
    const year = Number(season[1]);
    const month = (Number(season[2]) - 21) * 3 + 2;
    return { ...base, type: 'season', from: dayOf(year, month, 1), to: dayOf(year, month + 3, 0) };
  }
  if (parsed.type !== 'Date' && parsed.type !== 'Season')
    throw new Error(`"${text}" is a ${parsed.type.toLowerCase()}; a date or an interval is wanted`);
  if (parsed.min === null || parsed.max === null) throw new Error(`"${text}" has no bounds`);
  const type = parsed.type === 'Date' ? 'date' : 'season';
  return { ...base, type, from: Math.floor(parsed.min / DAY), to: Math.floor(parsed.max / DAY) };
}

const sixMonthsAround = ({ from, to }: { from: number; to: number }) => ({
  from: shiftMonths(from, -6),
  to: shiftMonths(to + 1, 6) - 1,
});

function shiftMonths(day: number, months: number): number {
  const date = new Date(day * DAY);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate());
}

function widened(parsed: Parsed): Parsed {
  if (!parsed.approximate || parsed.precision !== 1 || parsed.from === null || parsed.to === null)
    return parsed;
  return { ...parsed, ...sixMonthsAround({ from: parsed.from, to: parsed.to }) };
}

function parseEdtf(text: string): Parsed {
  const ends = text.split('/');
  if (ends.length === 1) return parseSingle(text);
  const [first = '', second = ''] = ends;
  if (ends.length > 2 || (first === '..' && second === '..'))
    throw new Error(
      `"${text}" is not an interval: write one date, "/", another date, with ".." for an open end`,
    );
  const open = (end: string) => end === '..' || end === '';
  const start = open(first) ? null : widened(parseSingle(first));
  const end = open(second) ? null : widened(parseSingle(second));
  if (typeof start?.from === 'number' && typeof end?.to === 'number' && end.to < start.from)
    throw new Error(`"${text}" ends before it starts: swap its two dates`);
  const both = [start, end].filter((one) => one !== null);
  return {
    edtf: text,
    type: 'interval',
    from: start?.from ?? null,
    to: end?.to ?? null,
    precision: 0,
    approximate: both.some(({ approximate }) => approximate),
    uncertain: both.some(({ uncertain }) => uncertain),
    unspecified: both.some(({ unspecified }) => unspecified),
  };
}

/** The part of a stretch of days that "early", "mid" or "late" names. */
function thirdOf(third: Third, from: number, to: number): { from: number; to: number } {
  const start = new Date(from * DAY);
  const after = new Date((to + 1) * DAY);
  const months =
    (after.getUTCFullYear() - start.getUTCFullYear()) * 12 + after.getUTCMonth() - start.getUTCMonth();
  const wholeMonths = start.getUTCDate() === 1 && after.getUTCDate() === 1;
  const step = Math.floor((to + 1 - from) / 3);
  const cut = (thirds: number) =>
    wholeMonths && months % 3 === 0 ? shiftMonths(from, (months / 3) * thirds) : from + step * thirds;
  if (third === 'early') return { from, to: cut(1) - 1 };
  if (third === 'mid') return { from: cut(1), to: cut(2) - 1 };
  return { from: cut(2), to };
}

/**
 * The bounds of a date.
 * @throws Error saying what is wrong with the EDTF text and what would be right
 */
export function parsePartialDate(value: DateValue): PartialDate {
  const text = edtfOf(value);
  const asWritten = wordsOf(value);
  const wording = wordingOf(value);
  const parsed = readEdtf(text);
  const approximate = parsed.approximate || parsed.uncertain || parsed.unspecified || wording !== null;
  const bounds = boundsOf(parsed, wording);
  return { edtf: text, asWritten, earliest: bounds.from, latest: bounds.to, approximate };
}

function readEdtf(text: string): Parsed {
  try {
    return parseEdtf(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    if (reason.startsWith('"')) throw error;
    throw new Error(
      `"${text}" is not an EDTF date: write 2021, 2021-10, 2021-10-06, 2022~ (about), ../2021-10 (by), 2021-10/.. (from) or 2021-05/2023`,
      { cause: error },
    );
  }
}

function boundsOf(parsed: Parsed, wording: Wording | null): DayBounds {
  const { from, to } = parsed;
  if (from === null || to === null || parsed.type === 'interval') return { from, to };
  const divisible = to - from >= 2;
  if (wording && wording.kind !== 'around' && divisible) return thirdOf(wording.kind, from, to);
  const around = parsed.precision === 1 && (wording?.kind === 'around' || parsed.approximate);
  return around ? sixMonthsAround({ from, to }) : { from, to };
}

/** The first and last day of a date; both null when there is none. */
export function dayBounds(value: DateValue | null | undefined): DayBounds {
  if (value === null || value === undefined) return { from: null, to: null };
  const { earliest, latest } = parsePartialDate(value);
  return { from: earliest, to: latest };
}

/** True for dates that are about, uncertain, worded or not fully given. */
export function isApproximate(value: DateValue): boolean {
  return parsePartialDate(value).approximate;
}

/** Days that an EDTF date or interval spans. @throws as `parsePartialDate` */
export function parseWindow(window: string): DayBounds {
  return dayBounds(window);
}

/** True when two stretches share a day; a null bound is open. */
export function overlaps(a: DayBounds, b: DayBounds): boolean {
  const startsInTime = a.from === null || b.to === null || a.from <= b.to;
  const endsInTime = a.to === null || b.from === null || a.to >= b.from;
  return startsInTime && endsInTime;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
};
const SEASONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['spring', 'summer', 'autumn', 'winter'],
  fr: ['printemps', 'été', 'automne', 'hiver'],
};
const WORDS = {
  en: { early: 'early ', mid: 'mid-', late: 'late ', around: 'around ', by: 'by ', until: 'until ' },
  fr: { early: 'début ', mid: 'mi-', late: 'fin ', around: 'vers ', by: 'au plus tard ', until: 'jusqu’en ' },
} as const;

/** Year, month and day of a single date, as far as they are known. */
function partsOf(text: string): { year: string; month?: number; day?: number } {
  const [year = '', month, day] = text.replace(/[?~%]/g, '').split(/(?<=.)-/);
  return {
    year,
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** Years before 1 as they are counted in words: −0044 is 45 BC. */
function yearText(year: string, lang: Language): string {
  if (!/^-\d{4}$/.test(year) && year !== '0000') return year;
  const count = 1 - Number(year);
  return lang === 'fr' ? `${count} av. J.-C.` : `${count} BC`;
}

/** A single date in words, without what qualifies it. */
function plainText(text: string, lang: Language): string {
  if (/X/.test(text)) {
    const known = /^(.*\d)(?:-XX)+$/.exec(text)?.[1];
    if (known) return plainText(known, lang);
    const decade = /^(\d{3})X$/.exec(text);
    if (decade) return lang === 'fr' ? `années ${decade[1]}0` : `${decade[1]}0s`;
    const century = /^(\d{2})XX$/.exec(text);
    return century ? `${century[1]}00–${century[1]}99` : text;
  }
  const { year: written, month, day } = partsOf(text);
  const year = yearText(written, lang);
  if (month === undefined) return year;
  if (month >= 21 && month <= 24) return `${SEASONS[lang][month - 21]} ${year}`;
  if (month >= 33 && month <= 36) return `${lang === 'fr' ? 'T' : 'Q'}${month - 32} ${year}`;
  if (month === 40 || month === 41) return `${lang === 'fr' ? 'S' : 'H'}${month - 39} ${year}`;
  const name = MONTHS[lang][month - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  return `${lang === 'fr' && day === 1 ? '1er' : day} ${name} ${year}`;
}

/** A single date in words, “around” and “≈” included. */
function singleText(text: string, lang: Language): string {
  const plain = plainText(text, lang);
  const { month } = partsOf(text);
  if (/[~%]/.test(text)) return month === undefined ? `${WORDS[lang].around}${plain}` : `≈ ${plain}`;
  if (text.includes('?')) return lang === 'fr' ? `${plain}\u00a0?` : `${plain}?`;
  return plain;
}

/** `Jan – Jun 2026`, `3 – 5 Oct 2021`, `2019–2020`: what both ends share is said once. */
function intervalText(first: string, second: string, lang: Language): string {
  const [from, to] = [singleText(first, lang), singleText(second, lang)];
  if (first === second) return from;
  const [a, b] = [partsOf(first), partsOf(second)];
  if (/[?~%X]/.test(first + second)) return `${from} – ${to}`;
  if (a.month === undefined && b.month === undefined) return `${from}–${to}`;
  if (a.year !== b.year) return `${from} – ${to}`;
  if (a.day !== undefined && a.month === b.month && b.day !== undefined)
    return `${lang === 'fr' && a.day === 1 ? '1er' : a.day} – ${to}`;
  return from.endsWith(` ${a.year}`) ? `${from.slice(0, -a.year.length - 1)} – ${to}` : `${from} – ${to}`;
}

/** A date in words: “early 2022”, “≈ 6 Oct 2021”, « au plus tard oct. 2021 », “Oct 2021 →”, “Jan – Jun 2026”. */
export function dateText(value: DateValue, lang: Language): string {
  const text = edtfOf(value);
  const words = wordsOf(value);
  const [first = '', second] = text.split('/');
  const wording = wordingOf(value);
  if (wording) {
    const single = second === undefined;
    if (single && (wording.kind !== 'around' || partsOf(first).month === undefined))
      return `${WORDS[lang][wording.kind]}${plainText(first, lang)}`;
    if (/^\d{4}$/.test(wording.rest)) return `${WORDS[lang][wording.kind]}${wording.rest}`;
  }
  if (typeof value !== 'string' && lang === 'en' && value.asWrittenEn) return value.asWrittenEn;
  if (words !== null && lang === 'fr') return words;
  if (second === undefined) return singleText(first, lang);
  if (first === '..' || first === '') return `${WORDS[lang].by}${singleText(second, lang)}`;
  if (second === '..' || second === '') return `${singleText(first, lang)} →`;
  return intervalText(first, second, lang);
}

/** A period in words: “Jan 2024 –” (no line breaks before the dash), “Jan 2024 – Mar 2025”, “until 2022”; empty when nothing is known. */
export function periodText(
  start: DateValue | null | undefined,
  end: DateValue | null | undefined,
  lang: Language,
): string {
  if (start && end) {
    const [from, to] = [edtfOf(start), edtfOf(end)];
    const plain = typeof start === 'string' && typeof end === 'string' && !(from + to).includes('/');
    if (plain && from === to) return dateText(start, lang);
    return plain ? intervalText(from, to, lang) : `${dateText(start, lang)} – ${dateText(end, lang)}`;
  }
  if (start) return `${dateText(start, lang)}\u00a0–`;
  if (!end) return '';
  const text = dateText(end, lang);
  return `${lang === 'fr' && /^\d+(?:er)? /.test(text) ? 'jusqu’au ' : WORDS[lang].until}${text}`;
}

/** Days from plan to fact; null when a bound of either is open. Exact: every pair of days both can mean is counted. */
export function slipBetween(planned: DateValue, actual: DateValue): Slip | null {
  const plan = parsePartialDate(planned);
  const fact = parsePartialDate(actual);
  if (plan.earliest === null || plan.latest === null || fact.earliest === null || fact.latest === null)
    return null;
  return { least: fact.earliest - plan.latest, most: fact.latest - plan.earliest, planned };
}

const MONTH = 365.25 / 12;

/** `45 days`, `3–6 months`, from two absolute numbers of days, the smaller first; months from 60 days on. */
function lengthText(least: number, most: number, lang: Language): string {
  const inMonths = most >= 60;
  const [low, high] = inMonths ? [Math.round(least / MONTH), Math.round(most / MONTH)] : [least, most];
  const unit =
    lang === 'fr'
      ? inMonths
        ? 'mois'
        : high < 2
          ? 'jour'
          : 'jours'
      : `${inMonths ? 'month' : 'day'}${high === 1 ? '' : 's'}`;
  return `${low === high ? high : `${low}–${high}`} ${unit}`;
}

/**
 * A slip in words: “2–6 months late”, “in the planned year”, “on time”, “5 days early”.
 * Months are days divided by 30.44, rounded; the screen's drafts show other ranges (3–6, 16–28) because they took
 * “early” as a quarter and “around 2023” as the year itself; here the documented bounds decide.
 */
export function slipText({ least, most, planned }: Slip, lang: Language): string {
  const french = lang === 'fr';
  if (least === 0 && most === 0) return french ? 'à la date prévue' : 'on time';
  if (least > 0) return `${lengthText(least, most, lang)} ${french ? 'de retard' : 'late'}`;
  if (most < 0) return `${lengthText(-most, -least, lang)} ${french ? 'd’avance' : 'early'}`;
  const { earliest, latest } = parsePartialDate(planned);
  const span = (latest ?? 0) - (earliest ?? 0);
  if (most <= span && -least <= span) return withinText(edtfOf(planned), french);
  if (most > span && -least > span) return french ? 'autour de la date prévue' : 'around the planned date';
  if (most > span)
    return french
      ? `jusqu’à ${lengthText(most, most, lang)} de retard`
      : `up to ${lengthText(most, most, lang)} late`;
  return french
    ? `jusqu’à ${lengthText(-least, -least, lang)} d’avance`
    : `up to ${lengthText(-least, -least, lang)} early`;
}

function withinText(planned: string, french: boolean): string {
  if (/^\d{4}$/.test(planned)) return french ? 'dans l’année prévue' : 'in the planned year';
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(planned)) return french ? 'dans le mois prévu' : 'in the planned month';
  return french ? 'dans la période prévue' : 'in the planned period';
}
