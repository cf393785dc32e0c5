import type { Stance } from '../../api/generated/graphql.ts';
import type { Item, Lane } from './timelineQuery.ts';

/** Where the lanes are drawn, in px from the left of the drawing. */
export interface Frame {
  /** First and last px of the axis. */
  readonly left: number;
  readonly right: number;
  /** First px of a lane's marks when its title stands above them. */
  readonly titleHeight: number;
  /** Px from one row of promises or pages to the next; none takes what a mouse needs. */
  readonly rowHeight?: number;
  /** Px of a day (YYYY-MM-DD). */
  x(day: string): number;
  /** Width of a text in the type of labels. */
  measure(text: string): number;
  /** First and last day of a stretch of time around a day, such as two months, wide enough for a disc. */
  bin(day: string): { readonly key: string; readonly x: number };
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
  /** Whether the text was cut to fit: dots stand for the rest. */
  readonly cut: boolean;
  /** What follows after a dot, in grey; empty when there is no room. */
  readonly note: string;
  /**
   * The same on the other side of the mark, or on a line of its own below the text, where it has no room behind the
   * text; null when there is none.
   */
  readonly aside: {
    readonly x: number;
    readonly anchor: 'start' | 'end';
    readonly text: string;
    /** Px below the text. */
    readonly below: number;
  } | null;
  /** Both as drawn, from left to right. */
  readonly span: Span;
}

interface Placed {
  readonly item: Item;
  readonly x: number;
  readonly y: number;
}

/** A promise and what came of it, or a tie with its period. */
export interface BarMark extends Placed {
  readonly kind: 'bar';
  /** What was planned, as wide as its uncertainty. */
  readonly bar: Span | null;
  /** When it came. */
  readonly diamond: number | null;
  /** From the plan to the fact. */
  readonly link: Span | null;
  /** How vague the fact is, where that is wider than its mark. */
  readonly spread: Span | null;
  readonly label: Label;
}
export interface PageMark extends Placed {
  readonly kind: 'page';
  /** Null where there is no room: said when it is pointed at. */
  readonly label: Label | null;
}
export interface DiscMark extends Placed {
  readonly kind: 'disc';
  readonly stance: Stance;
}
/** The rest of a pile that is too high. */
export interface MoreMark {
  readonly kind: 'more';
  readonly x: number;
  readonly y: number;
  readonly items: readonly Item[];
}
export type Mark = BarMark | PageMark | DiscMark | MoreMark;

export interface LaneLayout {
  readonly lane: Lane;
  /** Top of the lane, with its height, in px. */
  readonly y: number;
  readonly height: number;
  /** The line between for and against, of lanes of statements. */
  readonly middle: number | null;
  readonly marks: readonly Mark[];
  /** Items without any date: they have no place on the axis. */
  readonly undated: readonly Item[];
}

export const ROW = 24;
export const DISC = 8.5;
const PAGE_ROW = 21;
const STEP = 16;
const MOST_PILED = 9;
const ROWS_OF_THEIR_OWN = 12;
const GAP = 10;
const DIAMOND = 7;
const MOST_PAGE_ROWS = 6;
const NARROWEST_LABEL = 36;
/** Px from a text to the note under it. */
const NOTE_LINE = 14;

/** Lanes one under the other, every mark with its place and its label so that no label touches another or a mark. */
export function layoutTimeline(
  lanes: readonly Lane[],
  frame: Frame,
): { lanes: LaneLayout[]; height: number } {
  const laid: LaneLayout[] = [];
  let y = 0;
  for (const lane of lanes) {
    const dated = lane.items.filter((item) => datesOf(item) !== null);
    const undated = lane.items.filter((item) => datesOf(item) === null);
    const top = y + frame.titleHeight;
    const { marks, height, middle } =
      lane.kind === 'STATEMENTS' || lane.kind === 'SAID'
        ? piles(dated, top, frame)
        : lane.kind === 'POLICY'
          ? pages(dated, top, frame)
          : bars(dated, top, frame);
    const whole = Math.max(frame.titleHeight + height, 46);
    laid.push({ lane, y, height: whole, middle, marks, undated });
    y += whole;
  }
  return { lanes: laid, height: y };
}

interface LaidLane {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly middle: number | null;
}

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

const daysOf = (date: { earliest: string | null; latest: string | null } | null | undefined): Days | null =>
  date && (date.earliest !== null || date.latest !== null) ? { from: date.earliest, to: date.latest } : null;

function datesOf(item: Item): Days | null {
  const start = item.period?.start?.earliest ?? null;
  const end = item.period?.end?.latest ?? null;
  const period = start === null && end === null ? null : { from: start, to: end };
  return daysOf(item.planned) ?? daysOf(item.actual) ?? period;
}

/** Px of a stretch; an open end reaches the end of the axis. */
function spanOf(days: Days, { x, left, right }: Frame): Span {
  const from = days.from === null ? left : clamp(x(days.from), left, right);
  const to = days.to === null ? right : clamp(x(days.to), left, right);
  return { from, to: Math.max(to, from) };
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
const middleOf = ({ from, to }: Span) => (from + to) / 2;

// Promises and ties: a row each while there are few, packed into rows when there are many.

function bars(items: readonly Item[], top: number, frame: Frame): LaidLane {
  const rows: Span[][] = [];
  const rowHeight = frame.rowHeight ?? ROW;
  const own = items.length <= ROWS_OF_THEIR_OWN;
  let lines = 0;
  const marks = items.map((item): BarMark => {
    const drawn = barOf(item, frame);
    const label = labelBeside(item, drawn.extent, frame, own);
    const taken = {
      from: Math.min(drawn.extent.from, label.span.from),
      to: Math.max(drawn.extent.to, label.span.to),
    };
    const row = own ? rows.length : freeRow(rows, taken);
    (rows[row] ??= []).push(taken);
    const y = top + 2 + rowHeight / 2 + row * rowHeight + lines;
    lines += label.aside?.below ?? 0;
    const { bar, diamond, link, spread } = drawn;
    const x = diamond ?? (bar ? middleOf(bar) : drawn.extent.from);
    return { kind: 'bar', item, x, y, bar, diamond, link, spread, label: { ...label, y } };
  });
  return { marks, height: rows.length * rowHeight + lines + 8, middle: null };
}

function freeRow(rows: readonly (readonly Span[])[], taken: Span): number {
  const free = rows.findIndex((row) => row.every((other) => !touch(other, taken)));
  return free < 0 ? rows.length : free;
}

const touch = (a: Span, b: Span) => a.from < b.to + GAP && b.from < a.to + GAP;

function barOf(item: Item, frame: Frame) {
  const plan = daysOf(item.planned);
  const fact = daysOf(item.actual);
  const period = plan || fact ? null : datesOf(item);
  const bar = plan ? atLeast(spanOf(plan, frame), 10, frame) : period ? spanOf(period, frame) : null;
  const factSpan = fact ? spanOf(fact, frame) : null;
  const diamond = factSpan ? middleOf(factSpan) : null;
  const spread = factSpan && factSpan.to - factSpan.from > 3 * DIAMOND ? factSpan : null;
  const link =
    bar && diamond !== null && diamond - DIAMOND > bar.to
      ? { from: bar.to, to: diamond }
      : bar && diamond !== null && diamond + DIAMOND < bar.from
        ? { from: diamond, to: bar.from }
        : null;
  const edges = [
    ...(bar ? [bar.from, bar.to] : []),
    ...(diamond === null ? [] : [diamond - DIAMOND, diamond + DIAMOND]),
    ...(spread ? [spread.from, spread.to] : []),
  ];
  return { bar, diamond, link, spread, extent: { from: Math.min(...edges), to: Math.max(...edges) } };
}

function atLeast(span: Span, width: number, { left, right }: Frame): Span {
  if (span.to - span.from >= width) return span;
  const centre = clamp(middleOf(span), left + width / 2, right - width / 2);
  return { from: centre - width / 2, to: centre + width / 2 };
}

/**
 * The label right of the mark, or left of it when the mark lies in the last third; what does not fit is cut.
 *
 * @param below whether the note may take a line of its own under the text
 */
function labelBeside(item: Item, mark: Span, frame: Frame, below: boolean): Label {
  const rightRoom = frame.right - mark.to - GAP;
  const leftRoom = mark.from - frame.left - GAP;
  const note = item.note === '' ? '' : ` · ${item.note}`;
  const whole = frame.measure(item.label + note);
  const lastThird = mark.to > frame.left + ((frame.right - frame.left) * 2) / 3;
  const sides = lastThird
    ? ([
        ['left', leftRoom],
        ['right', rightRoom],
      ] as const)
    : ([
        ['right', rightRoom],
        ['left', leftRoom],
      ] as const);
  const fits = sides.find(([, room]) => room >= whole);
  const [side, room] =
    fits ?? (leftRoom > rightRoom ? (['left', leftRoom] as const) : (['right', rightRoom] as const));
  if (!fits && room < NARROWEST_LABEL) return labelOn(item, mark, frame);
  const text = fits ? item.label : cut(item.label, room, frame.measure);
  const shownNote = fits || frame.measure(item.label + note) <= room ? item.note : '';
  const isCut = text !== item.label;
  const width = frame.measure(text + (shownNote === '' ? '' : note)) + (isCut ? DOTS : 0);
  const from = side === 'right' ? mark.to + GAP : mark.from - GAP - width;
  const span = { from, to: from + width };
  const asideWidth = frame.measure(item.note);
  const needsAside = item.note !== '' && shownNote === '' && !isCut;
  const isAcross = asideWidth <= (side === 'right' ? leftRoom : rightRoom);
  const isBelow = !isAcross && below && asideWidth <= room;
  const aside =
    !needsAside || !(isAcross || isBelow)
      ? null
      : (side === 'right') === isBelow
        ? { x: mark.to + GAP, anchor: 'start' as const, text: item.note, below: isBelow ? NOTE_LINE : 0 }
        : { x: mark.from - GAP, anchor: 'end' as const, text: item.note, below: isBelow ? NOTE_LINE : 0 };
  return {
    x: side === 'right' ? from : from + width,
    y: 0,
    anchor: side === 'right' ? 'start' : 'end',
    text,
    cut: isCut,
    note: shownNote,
    aside,
    span:
      aside === null
        ? span
        : {
            from: Math.min(span.from, aside.anchor === 'end' ? aside.x - asideWidth : span.from),
            to: Math.max(span.to, aside.anchor === 'start' ? aside.x + asideWidth : span.to),
          },
  };
}

/** The label on a mark that fills the axis. */
function labelOn(item: Item, mark: Span, { measure }: Frame): Label {
  const from = mark.from + 14;
  const text = cut(item.label, mark.to - from - 14, measure);
  const isCut = text !== item.label;
  const to = from + measure(text) + (isCut ? DOTS : 0);
  return { x: from, y: 0, anchor: 'start', text, cut: isCut, note: '', aside: null, span: { from, to } };
}

/** Px of the dots that stand for what was cut. */
export const DOTS = 11;

/** The longest beginning of a text, in whole words where one fits, that leaves room for the dots of its rest. */
function cut(text: string, room: number, measure: Frame['measure']): string {
  if (measure(text) <= room) return text;
  const fits = (part: string) => measure(part) + DOTS <= room;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const part = words.slice(0, count).join(' ');
    if (fits(part)) return part;
  }
  let length = text.length;
  while (length > 1 && !fits(text.slice(0, length).trimEnd())) length--;
  return text.slice(0, length).trimEnd();
}

// Policies: pages on as few rows as their labels need.

function pages(items: readonly Item[], top: number, frame: Frame): LaidLane {
  const rows: Span[][] = [];
  const rowHeight = frame.rowHeight ?? PAGE_ROW;
  const first = top + Math.max(14, rowHeight / 2);
  const marks = items.map((item): PageMark => {
    const days = datesOf(item) ?? { from: null, to: null };
    const x = clamp(middleOf(spanOf(days, frame)), frame.left + 8, frame.right - 8);
    const width = frame.measure(item.label);
    const sides: Label[] = [];
    if (x + GAP + width <= frame.right)
      sides.push({
        x: x + GAP,
        y: 0,
        anchor: 'start',
        text: item.label,
        cut: false,
        note: '',
        aside: null,
        span: { from: x + GAP, to: x + GAP + width },
      });
    if (x - GAP - width >= frame.left)
      sides.push({
        x: x - GAP,
        y: 0,
        anchor: 'end',
        text: item.label,
        cut: false,
        note: '',
        aside: null,
        span: { from: x - GAP - width, to: x - GAP },
      });
    const page = { from: x - 7, to: x + 7 };
    for (let row = 0; row < MOST_PAGE_ROWS; row++) {
      for (const label of sides) {
        const taken = { from: Math.min(page.from, label.span.from), to: Math.max(page.to, label.span.to) };
        if ((rows[row] ?? []).some((other) => overlaps(other, taken))) continue;
        (rows[row] ??= []).push(taken);
        const y = first + row * rowHeight;
        return { kind: 'page', item, x, y, label: { ...label, y } };
      }
    }
    const free = rows.findIndex((row) => row.every((other) => !overlaps(other, page)));
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(page);
    return { kind: 'page', item, x, y: first + row * rowHeight, label: null };
  });
  return { marks, height: Math.max(1, rows.length) * rowHeight + 12, middle: null };
}

const overlaps = (a: Span, b: Span) => a.from < b.to + 6 && b.from < a.to + 6;

// Statements: discs piled up above and below a line, by stretches of time.

const FOR: readonly Stance[] = ['SUPPORT', 'WELCOME', 'MIXED'];
/** Nearest to the line first. */
const ORDER: readonly Stance[] = ['MIXED', 'WELCOME', 'SUPPORT', 'CONCERN', 'OPPOSE'];

function piles(items: readonly Item[], top: number, frame: Frame): LaidLane {
  const above = new Map<string, { x: number; items: Item[] }>();
  const below = new Map<string, { x: number; items: Item[] }>();
  for (const item of items) {
    const days = datesOf(item);
    const day = days?.from ?? days?.to;
    if (day === null || day === undefined) continue;
    const { key, x } = frame.bin(midDay(days?.from ?? day, days?.to ?? day));
    const side = FOR.includes(item.stance ?? 'MIXED') ? above : below;
    const pile = side.get(key) ?? { x: clamp(x, frame.left + DISC, frame.right - DISC), items: [] };
    pile.items.push(item);
    side.set(key, pile);
  }
  const highest = (side: typeof above) =>
    Math.max(0, ...[...side.values()].map((pile) => Math.min(pile.items.length, MOST_PILED)));
  const up = Math.max(1, highest(above));
  const down = Math.max(1, highest(below));
  const middle = top + 14 + up * STEP;
  const marks = [
    ...[...above.values()].flatMap((pile) => piled(pile, (level) => middle - 11 - level * STEP)),
    ...[...below.values()].flatMap((pile) => piled(pile, (level) => middle + 11 + level * STEP)),
  ];
  return { marks, height: 14 + (up + down) * STEP + 18, middle };
}

function piled({ x, items }: { x: number; items: readonly Item[] }, y: (level: number) => number): Mark[] {
  const sorted = items.toSorted(
    (a, b) => ORDER.indexOf(a.stance ?? 'MIXED') - ORDER.indexOf(b.stance ?? 'MIXED'),
  );
  const shown = sorted.length <= MOST_PILED ? sorted : sorted.slice(0, MOST_PILED - 1);
  const discs = shown.map((item, level): Mark => ({
    kind: 'disc',
    item,
    x,
    y: y(level),
    stance: item.stance ?? 'MIXED',
  }));
  if (shown.length === sorted.length) return discs;
  return [...discs, { kind: 'more', x, y: y(shown.length), items: sorted.slice(shown.length) }];
}

function midDay(from: string, to: string): string {
  const middle = (Date.parse(from) + Date.parse(to)) / 2;
  return new Date(middle).toISOString().slice(0, 10);
}
