import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDay } from '#server/domain/partialDate.ts';
import { dateFields, scopeCondition } from '#server/schema/conditions.ts';
import { inScope, isInScope, parseScope, type Scope, type ScopedRow } from '#server/schema/window.ts';
import { openStore } from '#server/store/open.ts';
import type { GraphStore } from '#server/store/port.ts';
import { emptyStore } from '#testkit/emptyStore.ts';

const day = fc.integer({ min: 18_000, max: 20_000 });
const bound = fc.option(day, { freq: 2, nil: null });
const row: fc.Arbitrary<ScopedRow> = fc
  .record({ from: bound, to: bound, recorded: bound })
  .map((one) =>
    one.from !== null && one.to !== null && one.from > one.to ? { ...one, from: one.to, to: one.from } : one,
  );
const scope: fc.Arbitrary<Scope> = fc
  .record({
    window: fc.option(fc.tuple(day, fc.nat(700))),
    undated: fc.boolean(),
    knownOn: fc.option(day),
  })
  .map(({ window, undated, knownOn }) =>
    parseScope({
      window: window && `${isoDay(window[0])}/${isoDay(window[0] + window[1])}`,
      undated,
      knownOn: knownOn === null ? null : isoDay(knownOn),
    }),
  );

describe('parseScope', () => {
  it('reads the window, the undated and record time', () => {
    expect(parseScope({ window: '2021-10-06', undated: false, knownOn: '1970-01-02' })).toEqual({
      from: 18_906,
      to: 18_906,
      undated: false,
      knownOn: 1,
    });
  });

  it('takes null and nothing alike', () => {
    for (const nothing of [null, undefined]) {
      const asked = { window: nothing, undated: nothing, knownOn: nothing };
      expect(parseScope(asked)).toEqual({ from: null, to: null, undated: true, knownOn: null });
      expect(parseScope(asked, false).undated).toBe(false);
    }
  });
});

describe('a scope', () => {
  it('keeps more, never less, when it is wider, later, or keeps the undated', () => {
    fc.assert(
      fc.property(row, scope, fc.nat(300), (one, narrow, more) => {
        const wide: Scope = {
          from: narrow.from === null ? null : narrow.from - more,
          to: narrow.to === null ? null : narrow.to + more,
          undated: true,
          knownOn: narrow.knownOn === null ? null : narrow.knownOn + more,
        };
        expect(!isInScope(one, narrow) || isInScope(one, wide)).toBe(true);
      }),
      { seed: 3 },
    );
  });

  it('counts the undated alike, kept or not', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), scope, (rows, asked) => {
        const kept = inScope(rows, { ...asked, undated: true });
        const dropped = inScope(rows, { ...asked, undated: false });
        expect(kept.undated).toBe(dropped.undated);
        expect(kept.kept.length).toBe(dropped.kept.length + kept.undated);
      }),
      { seed: 4 },
    );
  });
});

describe('a scope in the store', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({ dataFolder: null });
  });
  afterAll(() => store.close());

  it('keeps the same rows as a scope in memory', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.array(scope, { maxLength: 12 }),
        async (rows, scopes) => {
          await emptyStore(store);
          const props = ({ from, to, recorded }: ScopedRow) =>
            Object.fromEntries(Object.entries({ from, to, recorded }).filter(([, value]) => value !== null));
          await store.write([
            {
              name: 'import/mergeMilestone',
              params: {
                rows: rows.map((one, index) => ({
                  id: `m${index}`,
                  props: { id: `m${index}`, kind: 'MILESTONE', record: '{}', ...props(one) },
                })),
              },
            },
          ]);
          for (const asked of scopes) {
            const { kept, undated } = scopeCondition(dateFields('entity'), 'entity.recorded', asked);
            const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted();
            const named = rows.map((one, index) => ({ ...one, id: `m${index}` }));
            const found = await store.run(
              'entity/page',
              {
                kinds: ['MILESTONE'],
                descending: false,
                descending2: false,
                afterId: null,
                afterKey: null,
                afterKey2: null,
                skip: 0,
                limit: 100,
              },
              { compose: { where: kept } },
            );
            const expected = inScope(named, asked);
            expect(ids(found), JSON.stringify(asked)).toEqual(ids(expected.kept));
            if (undated === null) continue;
            const [counted] = await store.run(
              'entity/count',
              { kinds: ['MILESTONE'] },
              { compose: { where: undated } },
            );
            expect(counted?.total ?? 0).toBe(expected.undated);
          }
        },
      ),
      { numRuns: 15, seed: 5 },
    );
  });
});
