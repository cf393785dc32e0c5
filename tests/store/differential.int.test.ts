import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '#server/cypher/catalogue.ts';
import type { Statement } from '#server/cypher/header.ts';
import type { GraphStore, QueryParams, ReadQueryName } from '#server/store/port.ts';
import { openStore } from '#server/store/open.ts';
import { arbitraryGraph } from '#testkit/arbitraryGraph.ts';
import { emptyStore } from '#testkit/emptyStore.ts';
import { callsOf, isUnordered, misfits, type Params } from '#testkit/statementCalls.ts';

const { NEO4J_URI: uri = '', NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
const reads = [...readCatalogue('embedded').values()].filter(({ access }) => access === 'read');
const CALLS_EACH = 5;
const GRAPHS = 4;
/** Neo4j plans each statement once; on a busy machine that alone takes minutes. */
const PATIENCE_MS = 600_000;

const ask = (store: GraphStore, { name }: Statement, params: Params) =>
  store.run(name as ReadQueryName, params as QueryParams<ReadQueryName>) as Promise<
    Record<string, unknown>[]
  >;

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

describe.skipIf(!uri)('both engines (runs when NEO4J_URI is set)', () => {
  let embedded: GraphStore;
  let neo4j: GraphStore;
  beforeAll(async () => {
    [embedded, neo4j] = await Promise.all([
      openStore({ dataFolder: null }),
      openStore({ neo4j: { uri, user, password } }),
    ]);
  });
  afterAll(async () => {
    await embedded?.close();
    await neo4j?.close();
  });

  /** Rows of both engines, held to each other and to the header. */
  async function compare(statement: Statement, params: Params): Promise<Record<string, unknown>[]> {
    const [ours, theirs] = await Promise.all([
      ask(embedded, statement, params),
      ask(neo4j, statement, params),
    ]);
    if (isUnordered(statement)) for (const rows of [ours, theirs]) rows.sort(byText);
    expect(ours, `${statement.name} ${JSON.stringify(params)}`).toEqual(theirs);
    expect(ours.flatMap((row) => misfits(statement, row))).toEqual([]);
    return ours;
  }

  it(
    `answer every read statement alike, in rows and order, on ${GRAPHS} random graphs`,
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryGraph, fc.integer(), async ({ ids, writes }, seed) => {
          for (const store of [embedded, neo4j]) {
            await emptyStore(store);
            await store.write(writes);
          }
          for (const statement of reads) {
            for (const params of fc.sample(callsOf(statement, ids), { numRuns: CALLS_EACH, seed })) {
              const rows = await compare(statement, params);
              const last = rows.at(-1);
              if ('afterId' in params && last) {
                const second = 'afterKey2' in params ? { afterKey2: last.key2 } : {};
                await compare(statement, { ...params, afterId: last.id, afterKey: last.key, ...second });
              }
            }
          }
        }),
        { numRuns: GRAPHS, seed: 5, endOnFailure: true },
      );
    },
    PATIENCE_MS,
  );
});
