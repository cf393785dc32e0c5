import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, domainOf } from '#client/features/timeline/axis.ts';
import {
  type BarMark,
  type DiscMark,
  DISC,
  type LaneLayout,
  layoutTimeline,
  type Mark,
  type PageMark,
  type Span,
} from '#client/features/timeline/layoutTimeline.ts';
import type { Item, Lane } from '#client/features/timeline/timelineQuery.ts';

const LEFT = 158;
const RIGHT = 768;
const measure = (text: string) => text.length * 6.6;

function frameOf(window: string) {
  const axis = axisOf(domainOf(window, null, null, '2026-04-27'), LEFT, RIGHT, 'en');
  return { left: LEFT, right: RIGHT, titleHeight: 0, x: axis.x, bin: axis.bin, measure };
}
const FRAME = frameOf('2021-05/2025-12');

const date = (earliest: string | null, latest = earliest) => ({ text: earliest ?? '', earliest, latest });
const item = (id: string, parts: Partial<Item>): Item =>
  ({
    id,
    label: id,
    note: '',
    entity: { id, kind: 'MILESTONE' },
    tie: null,
    planned: null,
    actual: null,
    period: null,
    stance: null,
    ...parts,
  }) as unknown as Item;
const lane = (kind: Lane['kind'], items: Item[]): Lane =>
  ({ kind, title: kind, subject: { id: 'deal' }, items }) as unknown as Lane;

function only(kind: Lane['kind'], items: Item[], frame = FRAME): LaneLayout {
  const [laid] = layoutTimeline([lane(kind, items)], frame).lanes;
  if (!laid) throw new Error('There is no lane.');
  return laid;
}
const bar = (parts: Partial<Item>, frame = FRAME) =>
  only('PROMISES', [item('Services on sale', parts)], frame).marks[0] as BarMark;

describe('a promise', () => {
  it('is as wide as what was promised is vague', () => {
    const year = bar({ planned: date('2022-01-01', '2022-12-31') }).bar;
    const quarter = bar({ planned: date('2022-01-01', '2022-03-31') }).bar;
    expect((year?.to ?? 0) - (year?.from ?? 0)).toBeCloseTo(FRAME.x('2022-12-31') - FRAME.x('2022-01-01'));
    expect((quarter?.to ?? 0) - (quarter?.from ?? 0)).toBeLessThan(((year?.to ?? 0) - (year?.from ?? 0)) / 3);
  });

  it('is tied to what came late by a line from its end, and to what came early by one to its start', () => {
    const late = bar({ planned: date('2022-01-01', '2022-04-30'), actual: date('2022-12-30') });
    expect(late.link).toEqual({ from: late.bar?.to, to: late.diamond });
    const early = bar({ planned: date('2024-01-01', '2024-12-31'), actual: date('2022-12-30') });
    expect(early.link).toEqual({ from: early.diamond, to: early.bar?.from });
  });

  it('has no line when it came in the promised time, and no diamond when nothing confirms it', () => {
    const kept = bar({ planned: date('2022-01-01', '2022-12-31'), actual: date('2022-06-30') });
    expect(kept.link).toBeNull();
    expect(bar({ planned: date('2022-01-01', '2022-12-31') }).diamond).toBeNull();
  });

  it('shows how vague a fact is that is known to the year only', () => {
    expect(bar({ actual: date('2023-01-01', '2023-12-31') }).spread).not.toBeNull();
    expect(bar({ actual: date('2023-05-04') }).spread).toBeNull();
  });

  it('has its label on the right, and on the left in the last third', () => {
    expect(bar({ planned: date('2022-01-01', '2022-12-31') }).label.anchor).toBe('start');
    expect(bar({ actual: date('2025-06-01') }).label.anchor).toBe('end');
  });

  it('reaches the end of the axis where its own end is open', () => {
    expect(bar({ planned: date('2024-01-01', null) }).bar?.to).toBe(RIGHT);
  });
});

describe('statements', () => {
  const said = (id: string, stance: Item['stance'], day: string) => item(id, { stance, actual: date(day) });

  it('stand above the line for, below it against, and pile up by two months', () => {
    const laid = only('STATEMENTS', [
      said('a', 'SUPPORT', '2021-10-06'),
      said('b', 'WELCOME', '2021-10-08'),
      said('c', 'OPPOSE', '2021-10-07'),
      said('d', 'MIXED', '2024-03-01'),
    ]);
    const discs = laid.marks as DiscMark[];
    const of = (id: string) => discs.find((disc) => disc.item.id === id);
    const middle = laid.middle ?? 0;
    expect(of('a')?.x).toBe(of('b')?.x);
    expect(of('a')?.y).toBeLessThan(of('b')?.y ?? 0);
    expect(of('b')?.y).toBeLessThan(middle);
    expect(of('c')?.y).toBeGreaterThan(middle);
    expect(of('d')?.y).toBeLessThan(middle);
    expect(of('d')?.x).toBeGreaterThan(of('a')?.x ?? Infinity);
  });

  it('are counted where a pile would grow too high', () => {
    const many = Array.from({ length: 40 }, (_, index) => said(`s${index}`, 'OPPOSE', '2022-05-05'));
    const { marks, height } = only('STATEMENTS', many);
    const more = marks.find((mark) => mark.kind === 'more');
    expect(
      marks.filter((mark) => mark.kind === 'disc').length + (more?.kind === 'more' ? more.items.length : 0),
    ).toBe(40);
    expect(height).toBeLessThan(220);
  });

  it('without a date have no place but are not lost', () => {
    const laid = only('STATEMENTS', [
      item('never', { stance: 'OPPOSE' }),
      said('a', 'SUPPORT', '2021-10-06'),
    ]);
    expect(laid.undated.map(({ id }) => id)).toEqual(['never']);
  });
});

const day = fc
  .integer({ min: Date.parse('2019-01-01'), max: Date.parse('2027-12-31') })
  .map((time) => new Date(time).toISOString().slice(0, 10));
const vague = fc.tuple(day, day).map(([a, b]) => (a < b ? date(a, b) : date(b, a)));
const label = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' });

const promises = fc.array(
  fc.record({
    label,
    note: fc.oneof(fc.constant(''), label),
    planned: fc.option(vague),
    actual: fc.option(vague),
  }),
  { minLength: 1, maxLength: 40 },
);
const windows = fc.constantFrom('2021-05/2025-12', '2022-01/2022-03', '2019/2027', '2024-02');

const touches = (a: Span, b: Span) => a.from < b.to && b.from < a.to;
function rowsOf<M extends Mark>(marks: readonly M[]): Map<number, M[]> {
  const rows = new Map<number, M[]>();
  for (const mark of marks) rows.set(mark.y, [...(rows.get(mark.y) ?? []), mark]);
  return rows;
}
const extentOf = (mark: BarMark): Span => {
  const edges = [mark.bar?.from, mark.bar?.to, mark.diamond, mark.label.span.from, mark.label.span.to];
  const known = edges.filter((edge) => edge !== undefined && edge !== null);
  return { from: Math.min(...known), to: Math.max(...known) };
};

describe('any timeline', () => {
  it('puts no promise and no label on another, and none outside of the axis', () => {
    fc.assert(
      fc.property(promises, windows, (list, window) => {
        const items = list.map((parts, index) => item(`i${index}`, parts as Partial<Item>));
        const laid = only('PROMISES', items, frameOf(window));
        for (const marks of rowsOf(laid.marks as BarMark[]).values())
          for (const [index, mark] of marks.entries())
            for (const other of marks.slice(index + 1))
              expect(touches(extentOf(mark), extentOf(other))).toBe(false);
        for (const mark of laid.marks as BarMark[]) {
          expect(mark.label.span.from).toBeGreaterThanOrEqual(LEFT - 0.01);
          expect(mark.label.span.to).toBeLessThanOrEqual(RIGHT + 0.01);
          for (const edge of [mark.bar?.from, mark.bar?.to, mark.diamond]) {
            if (edge === undefined || edge === null) continue;
            expect(edge).toBeGreaterThanOrEqual(LEFT);
            expect(edge).toBeLessThanOrEqual(RIGHT);
          }
        }
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  it('puts no policy on the name of another', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ label, actual: vague }), { maxLength: 30 }), (list) => {
        const sorted = list.toSorted((a, b) =>
          (a.actual.earliest ?? '') < (b.actual.earliest ?? '') ? -1 : 1,
        );
        const items = sorted.map((parts, index) => item(`p${index}`, parts as Partial<Item>));
        const { marks } = layoutTimeline([lane('POLICY', items)], FRAME).lanes[0] ?? { marks: [] };
        for (const row of rowsOf(marks as PageMark[]).values())
          for (const mark of row)
            for (const other of row)
              if (mark !== other && mark.label)
                expect(touches(mark.label.span, { from: other.x - 7, to: other.x + 7 })).toBe(false);
      }),
      { seed: 12, numRuns: 150 },
    );
  });

  it('keeps every disc clear of the others', () => {
    const stance = fc.constantFrom('SUPPORT', 'WELCOME', 'MIXED', 'CONCERN', 'OPPOSE');
    fc.assert(
      fc.property(
        fc.array(fc.record({ stance, day }), { minLength: 1, maxLength: 80 }),
        windows,
        (list, window) => {
          const inside = list.map(({ stance, day }, index) =>
            item(`s${index}`, { stance: stance as Item['stance'], actual: date(day) }),
          );
          const frame = frameOf(window);
          const shown = inside.filter(({ actual }) => {
            const x = frame.x(actual?.earliest ?? '');
            return x > LEFT + 20 && x < RIGHT - 20;
          });
          if (shown.length === 0) return;
          const { marks } = only('STATEMENTS', shown, frame);
          for (const [index, mark] of marks.entries())
            for (const other of marks.slice(index + 1)) {
              const apart = Math.hypot(mark.x - other.x, mark.y - other.y);
              expect(apart).toBeGreaterThanOrEqual(2 * DISC - 2);
            }
        },
      ),
      { seed: 13, numRuns: 100 },
    );
  });

  it('lays out a thousand things, as many as are ever asked, without being felt', () => {
    const items = Array.from({ length: 1000 }, (_, index) =>
      item(`Promise number ${index}`, {
        planned: date('2022-01-01', '2022-06-30'),
        actual: date('2023-01-01'),
      }),
    );
    const before = performance.now();
    layoutTimeline([lane('PROMISES', items)], FRAME);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('the axis', () => {
  it('shows the window with some room, and never less than two months', () => {
    const wide = domainOf('2021-05/2025-12', null, null, null);
    expect(wide.from.toISOString() < '2021-05-01').toBe(true);
    expect(wide.to.toISOString() > '2025-12-31').toBe(true);
    const narrow = domainOf('2022-03-05', null, null, null);
    expect(narrow.to.getTime() - narrow.from.getTime()).toBeGreaterThan(59 * 86_400_000);
  });

  it('reaches from the first thing to the last source when there is no window', () => {
    const domain = domainOf(null, '2016-01-01', '2025-06-30', '2026-04-27');
    expect(domain.from.toISOString() < '2016-01-01').toBe(true);
    expect(domain.to.toISOString() > '2026-04-27').toBe(true);
  });

  it('names years, and months once there is room', () => {
    const texts = (window: string) =>
      axisOf(domainOf(window, null, null, null), LEFT, RIGHT, 'en').ticks.map(({ text }) => text);
    expect(texts('2021-05/2025-12')).toContain('2023');
    expect(texts('2021-05/2025-12')).not.toContain('Apr');
    expect(texts('2022-01/2022-09')).toContain('Apr');
    expect(texts('1900/2025').length).toBeLessThan(20);
  });
});
