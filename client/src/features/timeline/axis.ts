import { scaleUtc } from 'd3-scale';
import { yearStep } from '../../lib/yearStep.ts';
import { daysOf } from '../../state/window.ts';
import { DISC, type Frame } from './layoutTimeline.ts';

/** What the axis shows, in days. */
export interface Domain {
  readonly from: Date;
  readonly to: Date;
}

/** A line of the axis; a year's line is stronger and carries its name. */
export interface Tick {
  readonly x: number;
  readonly text: string;
  readonly strong: boolean;
}

/** Room left and right of the window, as a share of it: what is at its edge is not cut. */
const ROOM = 0.07;
const DAY_MS = 86_400_000;
const SHORTEST_DAYS = 60;

const dayOf = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** The window with some room; where it is open, as far as there is something to see. */
export function domainOf(
  window: string | null,
  earliest: string | null,
  latest: string | null,
  lastSource: string | null,
): Domain {
  const days = window === null ? { from: null, to: null } : daysOf(window);
  const now = new Date().toISOString().slice(0, 10);
  const furthest = [latest, lastSource].filter((day) => day !== null).toSorted();
  const from = dayOf(days.from ?? earliest ?? days.to ?? now).getTime();
  const to = dayOf(days.to ?? furthest.at(-1) ?? days.from ?? now).getTime();
  const width = Math.max(to - from, SHORTEST_DAYS * DAY_MS);
  const room = width * ROOM;
  const middle = (from + to) / 2;
  return {
    from: new Date(Math.min(from, middle - width / 2) - room),
    to: new Date(Math.max(to, middle + width / 2) + room),
  };
}

const NARROWEST_YEAR = 34;
const NARROWEST_MONTH = 44;
const MONTHS_OF_A_BIN = [0.5, 1, 2, 3, 6, 12, 24, 60, 120];

/**
 * Scale, lines and stacks of one axis.
 * @param pileWidth px from one pile of discs to the next at the least
 */
export function axisOf(domain: Domain, left: number, right: number, lang: string, pileWidth = 2 * DISC - 1) {
  const scale = scaleUtc().domain([domain.from, domain.to]).range([left, right]);
  const x = (day: string) => scale(dayOf(day));
  const perMonth = (right - left) / ((domain.to.getTime() - domain.from.getTime()) / (30.4375 * DAY_MS));
  return {
    x,
    dayAt: (px: number): string => scale.invert(px).toISOString().slice(0, 10),
    ticks: ticksOf(domain, x, perMonth, lang),
    bin: binOf(x, perMonth, pileWidth),
  };
}

function ticksOf(domain: Domain, x: (day: string) => number, perMonth: number, lang: string): Tick[] {
  const first = domain.from.getUTCFullYear();
  const last = domain.to.getUTCFullYear();
  const step = yearStep(12 * perMonth, NARROWEST_YEAR);
  const monthStep = [1, 3, 6].find((months) => months * perMonth >= NARROWEST_MONTH);
  const name = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'short',
    timeZone: 'UTC',
  });
  const ticks: Tick[] = [];
  for (let year = Math.floor(first / step) * step; year <= last; year += step) {
    ticks.push({ x: x(`${String(year).padStart(4, '0')}-01-01`), text: String(year), strong: true });
    if (step > 1 || monthStep === undefined || 12 * perMonth < 3 * NARROWEST_MONTH) continue;
    for (let month = monthStep; month < 12; month += monthStep) {
      const day = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`;
      ticks.push({ x: x(day), text: name.format(dayOf(day)), strong: false });
    }
  }
  return ticks;
}

/** Stretches of time wide enough that discs of neighbouring piles do not touch. */
function binOf(x: (day: string) => number, perMonth: number, width: number): Frame['bin'] {
  const months = MONTHS_OF_A_BIN.find((size) => size * perMonth >= width) ?? 240;
  return (day) => {
    const date = dayOf(day);
    const month =
      date.getUTCFullYear() * 12 + date.getUTCMonth() + (months < 1 && date.getUTCDate() > 15 ? 0.5 : 0);
    const first = Math.floor(month / months) * months;
    return { key: String(first), x: (x(dayOfMonth(first)) + x(dayOfMonth(first + months))) / 2 };
  };
}

function dayOfMonth(month: number): string {
  const whole = Math.floor(month);
  const day = month > whole ? 16 : 1;
  return new Date(Date.UTC(Math.floor(whole / 12), ((whole % 12) + 12) % 12, day)).toISOString().slice(0, 10);
}
