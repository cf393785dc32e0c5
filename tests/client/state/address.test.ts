// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksNothing,
  LONGEST_PLAIN,
  readAddress,
  readFields,
  savedAddress,
  shortened,
  unpacked,
  writeAddress,
} from '#client/state/address.ts';
import { type Dataset, questionView } from '#client/state/start.ts';
import { EMPTY_VIEW, isTieId, type View, VIEW_NAMES } from '#client/state/view.ts';

const place = (id: string, x: number, y: number, width: number | null = null) => ({
  id,
  x,
  y,
  width,
  label: null,
});

const DATASET = {
  id: 'cloud',
  start: {
    places: [place('deal', 225, 385), place('thales', 66, 318), place('words', 98, 180, 178)],
    selected: 'deal',
    window: '2021-05/2025-12',
    question: 'welcomed',
  },
  questions: [
    { id: 'welcomed', places: [], lit: [], selected: 'deal', window: '2021-05/2025-12' },
    {
      id: 'promised',
      places: [place('deal', 10, 20), place('promise', 30, 40)],
      lit: ['promise'],
      selected: 'promise',
      window: null,
    },
  ],
} as unknown as Dataset;

/** What comes back when an address is opened by another browser. */
async function reopened(view: View): Promise<View> {
  const address = readAddress(await shortened(writeAddress(DATASET, view, 'en')));
  const fields = address.packed === null ? address.fields : await unpacked(address.packed);
  const { view: read, broken } = readFields(DATASET, fields ?? new Map(), address.view);
  expect(broken).toEqual([]);
  return { ...EMPTY_VIEW, ...read };
}

const start = { ...EMPTY_VIEW, ...questionView(DATASET, 'welcomed'), selection: ['deal'] };

describe('the address', () => {
  it('asks for nothing when it is bare, or has only language and theme', () => {
    expect(asksNothing(readAddress(''))).toBe(true);
    expect(asksNothing(readAddress('#/cloud/graph?lang=fr&theme=dark'))).toBe(true);
    expect(asksNothing(readAddress('#/cloud/timeline'))).toBe(false);
    expect(asksNothing(readAddress('#/cloud/graph?sel=thales'))).toBe(false);
  });

  it('writes a question for what it shows, and only what is different from it', () => {
    expect(writeAddress(DATASET, start, 'en')).toBe('#/cloud/graph?q=welcomed&lang=en');
    const changed = { ...start, view: 'table' as const, window: null, pinned: ['thales'] };
    expect(writeAddress(DATASET, changed, 'fr', 'dark')).toBe(
      '#/cloud/table?q=welcomed&pin=thales&win=~&lang=fr&theme=dark',
    );
  });

  it('keeps what was moved by hand, to the pixel, and leaves the rest to the dataset', async () => {
    const moved = {
      ...start,
      spots: { ...start.spots, thales: { x: -12.4, y: 400.6, width: null, label: null } },
    };
    expect(writeAddress(DATASET, moved, 'en')).toContain('at=_-12.401');
    const back = await reopened(moved);
    expect(back.spots['thales']).toMatchObject({ x: -12, y: 401 });
    expect(back.spots['words']).toMatchObject({ x: 98, y: 180, width: 178 });
  });

  it('opens the first picture with another thing beside it when it names only that', () => {
    const { fields, view } = readAddress('#/cloud/graph?sel=outscale');
    const read = readFields(DATASET, fields, view).view;
    expect(read.shown).toEqual(['deal', 'thales', 'words', 'outscale']);
    expect(read).toMatchObject({ selected: 'outscale', selection: ['outscale'], question: 'welcomed' });
  });

  it('opens a view without more as the first picture in that view', () => {
    const { fields, view } = readAddress('#/cloud/timeline');
    expect(readFields(DATASET, fields, view).view).toMatchObject({ view: 'timeline', question: 'welcomed' });
  });

  it('names the parts that cannot be read, and keeps the rest', () => {
    const { fields, view } = readAddress(
      '#/cloud/graph?show=deal,thales&win=soon&path={&at=1.2.3&on=yesterday',
    );
    const { view: read, broken } = readFields(DATASET, fields, view);
    expect(broken.toSorted()).toEqual(['at', 'on', 'path', 'win']);
    expect(read).toMatchObject({ shown: ['deal', 'thales'], window: null, knownOn: null });
  });

  it('is no way to run a script or to unpack without end', async () => {
    expect(await unpacked('not-deflated')).toBeNull();
    expect(readAddress('#/%E0%A4%A/graph?x=1').dataset).toBe('%E0%A4%A');
  });

  it('packs what is too long for a plain address, and gives it back', async () => {
    const shown = Array.from({ length: 900 }, (_, index) => `organisation-number-${index}`);
    const spots = Object.fromEntries(
      shown.map((id, index) => [id, { x: index * 7, y: 5 - index, width: null, label: null }]),
    );
    const view = { ...EMPTY_VIEW, shown, spots };
    const long = writeAddress(DATASET, view, 'en');
    expect(long.length).toBeGreaterThan(LONGEST_PLAIN);
    const short = await shortened(long);
    expect(short).toMatch(/^#\/cloud\/graph\?z=[\w-]+&lang=en$/);
    expect(short.length).toBeLessThan(long.length / 3);
    expect(await reopened(view)).toEqual(view);
  });

  it('names a saved picture by its id alone', () => {
    const address = readAddress(savedAddress('cloud', 'timeline', 'AbC-_9', 'fr'));
    expect(address).toMatchObject({ dataset: 'cloud', view: 'timeline', saved: 'AbC-_9', lang: 'fr' });
  });
});

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const someIds = fc.uniqueArray(id, { maxLength: 8 });
const spot = fc.record({
  x: fc.integer({ min: -9999, max: 9999 }),
  y: fc.integer({ min: -9999, max: 9999 }),
  width: fc.option(fc.integer({ min: 100, max: 300 }), { nil: null }),
  label: fc.constantFrom(null, 'ABOVE' as const, 'BELOW' as const, 'LEFT' as const, 'RIGHT' as const),
});
const anyText = fc.string({ maxLength: 40, unit: 'binary' });
const month = fc
  .tuple(fc.integer({ min: 1950, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

const views: fc.Arbitrary<View> = fc
  .record({
    shown: fc.uniqueArray(id, { minLength: 1, maxLength: 12 }),
    question: fc.constantFrom(null, 'welcomed', 'promised'),
    view: fc.constantFrom(...VIEW_NAMES),
    hiddenIds: someIds,
    pinned: someIds,
    hiddenKinds: fc.subarray(['PERSON', 'PUBLIC_BODY', 'LABEL'] as const),
    hiddenStances: fc.subarray(['SUPPORT', 'OPPOSE'] as const),
    window: fc.oneof(
      fc.constant(null),
      month,
      fc.tuple(month, month).map(([a, b]) => `${a}/${b}`),
      month.map((a) => `../${a}`),
    ),
    undated: fc.boolean(),
    knownOn: fc.constantFrom(null, '2026-11-03'),
    marked: fc.constantFrom(null, '2026-11-03', '2026-11-03T08:15:00.123Z'),
    lit: fc.option(someIds, { nil: null }),
    selected: fc.option(fc.oneof(id, fc.constant('thales.party-to.deal')), { nil: null }),
    answer: fc.constantFrom(
      null,
      { kind: 'path' as const },
      { kind: 'cell' as const, actor: 'thales', subject: 'deal' },
    ),
    path: fc.option(
      fc.record({
        from: id,
        to: id,
        maxHops: fc.integer({ min: 1, max: 8 }),
        minSources: fc.nat(5),
        avoid: someIds,
        via: someIds,
        chosen: fc.nat(3),
      }),
      { nil: null },
    ),
    layout: fc.constantFrom(null, 'circle'),
    sizeBy: fc.constantFrom(null, 'degree'),
    collapsed: someIds,
    notes: fc.array(fc.record({ id, x: fc.integer(), y: fc.integer(), text: anyText }), { maxLength: 3 }),
    table: fc.dictionary(
      id,
      fc.oneof(anyText, fc.boolean(), fc.integer(), fc.array(anyText, { maxLength: 3 })),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
    places: fc.array(fc.option(spot), { maxLength: 12 }),
    several: someIds,
  })
  .map(({ places, several, ...fields }) => {
    const spots = Object.fromEntries(
      fields.shown.flatMap((shown, index) => (places[index] ? [[shown, places[index]]] : [])),
    );
    const alone = fields.selected === null || isTieId(fields.selected) ? [] : [fields.selected];
    return { ...EMPTY_VIEW, ...fields, spots, selection: several.length > 1 ? several : alone };
  });

describe('any picture', () => {
  it('comes back from its address as it was, places included', async () => {
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        const back = await reopened(view);
        const known = (spots: View['spots']) =>
          Object.fromEntries(
            view.shown.filter((shown) => spots[shown]).map((shown) => [shown, spots[shown]]),
          );
        expect(known(back.spots)).toEqual(known(view.spots));
        expect({ ...back, spots: {}, trail: [] }).toEqual({ ...view, spots: {}, trail: [] });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

it('tells a thing without a place from one with a place, whatever it is called', async () => {
  const shown = ['constructor', 'deal'];
  const unplaced = await reopened({ ...start, shown });
  expect(Object.keys(unplaced.spots)).not.toContain('constructor');
  const spots = { ...start.spots, constructor: { x: 5, y: 6, width: null, label: null } };
  expect((await reopened({ ...start, shown, spots })).spots['constructor']).toMatchObject({ x: 5, y: 6 });
});
