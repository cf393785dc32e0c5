/** A month as one number: twelve times its year, and its place in it from 0. */
export type Month = number;

/** Whole months, both ends included. */
export interface Months {
  readonly first: Month;
  readonly last: Month;
}

/** First and last day as YYYY-MM-DD; null where an end is open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

const END = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/;

function ends(window: string): [string, string] {
  const [start = '', end] = window.split('/');
  return [start, end ?? start];
}

const monthOf = (text: string, fallback: number): Month | null => {
  const match = END.exec(text);
  if (!match) return null;
  return Number(match[1]) * 12 + (match[2] === undefined ? fallback : Number(match[2]) - 1);
};

/** The month of a day, a month or a year; null when it is none. */
export const toMonth = (text: string): Month | null => monthOf(text, 0);

export const yearOf = (month: Month): number => Math.floor(month / 12);

/** `2021-05` of a month. */
export const monthText = (month: Month): string =>
  `${String(yearOf(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The months of a window, an open end reaching to that of `extent`; null is all of it. Ends outside are kept. */
export function monthsOf(window: string | null, extent: Months): Months {
  if (window === null) return extent;
  const [start, end] = ends(window);
  return { first: monthOf(start, 0) ?? extent.first, last: monthOf(end, 11) ?? extent.last };
}

/** The window of months as EDTF; null when it leaves out nothing of `extent`. */
export function windowOf(months: Months, extent: Months): string | null {
  const open = { first: months.first <= extent.first, last: months.last >= extent.last };
  if (open.first && open.last) return null;
  return `${open.first ? '..' : monthText(months.first)}/${open.last ? '..' : monthText(months.last)}`;
}

/** First and last day of a window such as 2021-05/2025-12 or ../2022. */
export function daysOf(window: string): Days {
  const [start, end] = ends(window);
  const opening = END.exec(start);
  const closing = END.exec(end);
  const from = opening && [opening[1], opening[2] ?? '01', opening[3] ?? '01'].join('-');
  if (!closing) return { from, to: null };
  const month = closing[2] ?? '12';
  const lastDay = new Date(Date.UTC(Number(closing[1]), Number(month), 0)).getUTCDate();
  return { from, to: [closing[1], month, closing[3] ?? String(lastDay)].join('-') };
}

/** Moved by months, keeping its width, and kept inside of `extent`. */
export function moved(months: Months, by: number, extent: Months): Months {
  const least = Math.min(0, extent.first - months.first);
  const most = Math.max(0, extent.last - months.last);
  const step = Math.min(most, Math.max(least, by));
  return { first: months.first + step, last: months.last + step };
}

/** One end put on another month, never across the other end nor out of `extent`. */
export function stretched(months: Months, end: 'first' | 'last', to: Month, extent: Months): Months {
  const inside = Math.min(extent.last, Math.max(extent.first, to));
  return end === 'first'
    ? { first: Math.min(inside, months.last), last: months.last }
    : { first: months.first, last: Math.max(inside, months.first) };
}

/** A month in words, such as “May 2021”. */
export function monthWords(month: Month, lang: string): string {
  const day = new Date(Date.UTC(2000, month % 12, 1));
  day.setUTCFullYear(yearOf(month));
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}

/** A day in words, such as “3 Nov 2026”. */
export function dayWords(day: string, lang: string): string {
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** The words of a window; `between` joins two months. */
export interface WindowWords {
  all: string;
  until(month: string): string;
  since(month: string): string;
  between(first: string, last: string): string;
}

/** A window in words, such as “May 2021 – Dec 2025”, “until Dec 2022” or “All dates”. */
export function windowWords(window: string | null, lang: string, words: WindowWords): string {
  if (window === null) return words.all;
  const [start, end] = ends(window);
  const first = monthOf(start, 0);
  const last = monthOf(end, 11);
  if (last === null) return first === null ? words.all : words.since(monthWords(first, lang));
  if (first === null) return words.until(monthWords(last, lang));
  if (first === last) return monthWords(first, lang);
  if (first === yearOf(last) * 12 && last % 12 === 11) return String(yearOf(last));
  return words.between(monthWords(first, lang), monthWords(last, lang));
}
