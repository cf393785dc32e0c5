import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '#server/dataset/loadDataset.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import { searchIndexOf } from '#server/search/searchIndexOf.ts';
import type { GraphStore } from '#server/store/port.ts';
import { FIXTURE, openSeededStore } from '#testkit/openSeededStore.ts';
import { countingStore } from '#testkit/runQuery.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openSeededStore();
});
afterAll(() => store.close());

describe('the search index of a store', () => {
  it('is read once for as long as the dataset stays, and again when another one was loaded', async () => {
    const counted = countingStore(store);
    const [first, second] = await Promise.all([searchIndexOf(counted), searchIndexOf(counted)]);
    expect(second).toBe(first);
    expect(await searchIndexOf(counted)).toBe(first);
    expect(counted.asked.filter((name) => name === 'search/texts')).toHaveLength(1);
    expect(first.exactly(['zebulon'], null, 5)).toEqual([]);

    const dataset = readDataset(FIXTURE);
    const [someone] = dataset.actors;
    if (!someone) throw new Error('the fixture has an actor');
    await loadDataset(store, {
      ...dataset,
      actors: [...dataset.actors, { ...someone, id: 'zebulon', name: 'Zébulon' }],
    });
    const later = await searchIndexOf(counted);
    expect(later.size).toBe(first.size + 1);
    expect(later.exactly(['zebulon'], null, 5).map(({ id }) => id)).toEqual(['zebulon']);
  });
});
