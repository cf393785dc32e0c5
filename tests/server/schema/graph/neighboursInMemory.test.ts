import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '#server/context.ts';
import { neighboursInMemory } from '#server/schema/graph/neighboursInMemory.ts';
import { linkGraphOf } from '#server/schema/path/linkGraphOf.ts';
import { searchIndexOf } from '#server/search/searchIndexOf.ts';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openSeededStore();
});
afterAll(() => store.close());

const NO_FILTER = { tieKinds: null, entityKinds: null, from: null, to: null, undated: false, knownOn: null };
const FILTERS = [
  NO_FILTER,
  { ...NO_FILTER, tieKinds: ['PARTY_TO', 'ABOUT'] },
  { ...NO_FILTER, entityKinds: ['STATEMENT', 'COMPANY'] },
  { ...NO_FILTER, from: 18_900, to: 19_000 },
  { ...NO_FILTER, from: 18_900, to: 19_000, undated: true },
];

describe('neighbours in memory', () => {
  it('are not asked of a graph that was not read yet', async () => {
    expect(await neighboursInMemory(createContext(store), { ...NO_FILTER, ids: ['altair'] }, 5)).toBeNull();
  });

  it('are those the store gives, in its order and numbers', async () => {
    const context = createContext(store);
    await Promise.all([linkGraphOf(context), searchIndexOf(store)]);
    const everyone = (await store.run('import/entityIds', { after: '', limit: 1_000 })).map(({ id }) => id);
    for (const filter of FILTERS) {
      for (const ids of [...everyone.map((id) => [id]), everyone.slice(0, 3), ['nobody', 'altair']]) {
        for (const limit of [0, 2, 100]) {
          const counts = await store.run('graph/neighbourCounts', { ...filter, ids });
          const found = limit === 0 ? [] : await store.run('graph/neighbours', { ...filter, ids, limit });
          expect(
            await neighboursInMemory(context, { ...filter, ids }, limit),
            `${ids.join()} ${limit}`,
          ).toEqual({
            counts,
            ids: found.map(({ id }) => id),
          });
        }
      }
    }
    expect(
      await neighboursInMemory(context, { ...NO_FILTER, ids: ['altair'], knownOn: 20_000 }, 5),
    ).toBeNull();
  });
});
