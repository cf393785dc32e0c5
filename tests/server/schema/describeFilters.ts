import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Condition } from '#server/cypher/composition.ts';
import type { GraphStore } from '#server/store/port.ts';
import { arbitraryCondition } from '#testkit/arbitraryCondition.ts';
import { arbitraryGraph } from '#testkit/arbitraryGraph.ts';
import { emptyStore } from '#testkit/emptyStore.ts';
import { GraphModel } from '#testkit/graphModel.ts';
import { ENTITY_KINDS } from '#testkit/statementCalls.ts';

/** Each shape of filter is planned anew by Neo4j, which takes its time: fewer are tried there. */
export interface Effort {
  readonly graphs: number;
  readonly conditions: number;
}
const PATIENCE_MS = 600_000;
const FIRST_PAGE = {
  descending: false,
  descending2: false,
  afterId: null,
  afterKey: null,
  afterKey2: null,
  skip: 0,
};
const ORDERS = [
  ['NAME', 'SOURCES'],
  ['SOURCES', 'NAME'],
  ['DATE', 'TIES'],
  ['LATEST_STATEMENT', 'STATEMENTS'],
  ['LATEST_STATEMENT_MADE', 'STATEMENTS_MADE'],
  ['SLIP', 'PLANNED'],
  ['HOLDERS', 'PARTIES'],
] as const;

/** Filters and orders of lists on an engine, against a graph in memory that is asked without Cypher. */
export function describeFilters(
  engine: string,
  open: () => Promise<GraphStore>,
  { graphs, conditions }: Effort,
): void {
  describe(`filters on ${engine}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store?.close());

    async function idsOf(label: 'entity' | 'claim' | 'source', where: Condition): Promise<string[]> {
      const kinds = label === 'entity' ? { kinds: [...ENTITY_KINDS] } : {};
      const rows = await store.run(`${label}/page`, { ...kinds, ...FIRST_PAGE, limit: 1_000 } as never, {
        compose: { where },
      });
      return rows.map(({ id }) => id);
    }

    it(
      'keep what a look at every thing in turn keeps, however they nest',
      async () => {
        await fc.assert(
          fc.asyncProperty(
            arbitraryGraph,
            fc.array(arbitraryCondition('entity'), { minLength: conditions, maxLength: conditions }),
            fc.array(arbitraryCondition('claim'), { minLength: 5, maxLength: 5 }),
            fc.array(arbitraryCondition('source'), { minLength: 5, maxLength: 5 }),
            async (graph, ofEntities, ofClaims, ofSources) => {
              await emptyStore(store);
              await store.write(graph.writes);
              const model = new GraphModel(graph);
              const asked = [
                ...ofEntities.map((where) => ['entity', where] as const),
                ...ofClaims.map((where) => ['claim', where] as const),
                ...ofSources.map((where) => ['source', where] as const),
              ];
              for (const [label, where] of asked) {
                const expected = model.passing(label, where).toSorted();
                expect((await idsOf(label, where)).toSorted(), JSON.stringify(where)).toEqual(expected);
                const kinds = label === 'entity' ? { kinds: [...ENTITY_KINDS] } : {};
                const [counted] = await store.run(`${label}/count`, kinds as never, { compose: { where } });
                expect(counted?.total ?? 0, JSON.stringify(where)).toBe(expected.length);
              }
            },
          ),
          { numRuns: graphs, seed: 11, endOnFailure: true },
        );
      },
      PATIENCE_MS,
    );

    it(
      'keep the right ties of an entity, and page through them',
      async () => {
        await fc.assert(
          fc.asyncProperty(arbitraryGraph, arbitraryCondition('entity', 1, true), async (graph, where) => {
            await emptyStore(store);
            await store.write(graph.writes);
            const model = new GraphModel(graph);
            for (const id of graph.ids.entities) {
              const found: string[] = [];
              let after: { afterId: string | null; afterKey: number | null } = {
                afterId: null,
                afterKey: null,
              };
              for (;;) {
                const rows = await store.run(
                  'tie/page',
                  { ids: [id], ...after, limit: 2 },
                  { compose: { where } },
                );
                found.push(...rows.map((row) => row.id));
                const last = rows.at(-1);
                if (!last || rows.length < 2) break;
                after = { afterId: last.id, afterKey: last.from };
              }
              expect(found.toSorted(), `${id} ${JSON.stringify(where)}`).toEqual(
                model.ties(id, where).toSorted(),
              );
            }
          }),
          { numRuns: graphs, seed: 12, endOnFailure: true },
        );
      },
      PATIENCE_MS,
    );

    it(
      'keep the right ones of all ties, from all starts or some, and page through them by any key',
      async () => {
        await fc.assert(
          fc.asyncProperty(
            arbitraryGraph,
            arbitraryCondition('entity', 1, true),
            fc.constantFrom('START', 'DATE', 'END', 'SOURCES', 'STAKE', 'RECORDED'),
            fc.boolean(),
            async (graph, where, field, descending) => {
              await emptyStore(store);
              await store.write(graph.writes);
              const compose = { where, key: `tie.${field}`, descending };
              const found: { id: string; key: unknown; key2: unknown; fromId: string }[] = [];
              for (;;) {
                const last = found.at(-1);
                const after = { afterId: last?.id ?? null, afterKey: (last?.key ?? null) as string | null };
                const rows = await store.run(
                  'tie/list',
                  { ...FIRST_PAGE, descending, ...after, limit: 4 },
                  { compose },
                );
                expect(rows.length).toBeLessThanOrEqual(4);
                found.push(...rows);
                if (rows.length < 4) break;
              }
              const expected = new GraphModel(graph).allTies(where);
              expect(found.map(({ id }) => id).toSorted(), JSON.stringify(where)).toEqual(
                expected.toSorted(),
              );
              expect(found).toEqual(found.toSorted(inOrder(descending, false)));
              const [counted] = await store.run('tie/countAll', {}, { compose: { where } });
              expect(counted?.total).toBe(expected.length);
              const ids = graph.ids.entities.filter((_id, index) => index % 2 === 0);
              const ofSome = await store.run(
                'tie/listOf',
                { ids, ...FIRST_PAGE, descending, limit: 1_000 },
                { compose },
              );
              expect(
                await store.run('tie/list', { ...FIRST_PAGE, descending, skip: 3, limit: 2 }, { compose }),
              ).toEqual(found.slice(3, 5));
              expect(
                await store.run(
                  'tie/listOf',
                  { ids, ...FIRST_PAGE, descending, skip: 1, limit: 2 },
                  { compose },
                ),
              ).toEqual(ofSome.slice(1, 3));
              expect(ofSome.map(({ id }) => id)).toEqual(
                found.filter(({ fromId }) => ids.includes(fromId)).map(({ id }) => id),
              );
              const [countedOfSome] = await store.run('tie/countOf', { ids }, { compose: { where } });
              expect(countedOfSome?.total).toBe(ofSome.length);
            },
          ),
          { numRuns: graphs, seed: 14, endOnFailure: true },
        );
      },
      PATIENCE_MS,
    );

    it(
      'turn pages in the order of any two keys and directions, each thing once',
      async () => {
        await fc.assert(
          fc.asyncProperty(
            arbitraryGraph,
            fc.constantFrom(...ORDERS),
            fc.boolean(),
            fc.boolean(),
            fc.integer({ min: 1, max: 3 }),
            async (graph, [key, key2], descending, descending2, limit) => {
              await emptyStore(store);
              await store.write(graph.writes);
              const kinds = [...ENTITY_KINDS];
              const compose = { key: `entity.${key}`, key2: `entity.${key2}`, descending, descending2 };
              const whole = await store.run(
                'entity/page',
                { kinds, ...FIRST_PAGE, descending, descending2, limit: 1_000 },
                { compose },
              );
              expect(new Set(whole.map(({ id }) => id)).size).toBe(graph.ids.entities.length);
              expect(whole).toEqual(whole.toSorted(inOrder(descending, descending2)));
              const turned: typeof whole = [];
              for (;;) {
                const last = turned.at(-1);
                const rows = await store.run(
                  'entity/page',
                  {
                    kinds,
                    descending,
                    descending2,
                    afterId: last?.id ?? null,
                    afterKey: last?.key ?? null,
                    afterKey2: last?.key2 ?? null,
                    skip: 0,
                    limit,
                  },
                  { compose },
                );
                turned.push(...rows);
                if (rows.length < limit) break;
              }
              expect(turned).toEqual(whole);
              for (const last of [null, whole[0]]) {
                const passed = await store.run(
                  'entity/page',
                  {
                    kinds,
                    descending,
                    descending2,
                    afterId: last?.id ?? null,
                    afterKey: last?.key ?? null,
                    afterKey2: last?.key2 ?? null,
                    skip: limit,
                    limit: 2,
                  },
                  { compose },
                );
                const start = (last ? 1 : 0) + limit;
                expect(passed).toEqual(whole.slice(start, start + 2));
              }
            },
          ),
          { numRuns: 5 * graphs, seed: 13, endOnFailure: true },
        );
      },
      PATIENCE_MS,
    );
  });
}

type Row = { readonly id: string; readonly key: unknown; readonly key2: unknown };

/** Unknown keys last in both directions, then the second key, then the id. */
function inOrder(descending: boolean, descending2: boolean): (a: Row, b: Row) => number {
  const by = (a: unknown, b: unknown, reversed: boolean): number => {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return ((a as string) < (b as string) ? -1 : 1) * (reversed ? -1 : 1);
  };
  return (a, b) => by(a.key, b.key, descending) || by(a.key2, b.key2, descending2) || by(a.id, b.id, false);
}
