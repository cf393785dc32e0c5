import { describe, expect, it } from 'vitest';
import { loadDataset } from '#server/dataset/loadDataset.ts';
import { openStore } from '#server/store/open.ts';
import { dnaDataset } from '#testkit/dnaSample.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { askQuery, countingStore } from '#testkit/runQuery.ts';
import { describeDiscourse } from './describeDiscourse.ts';

describeDiscourse('the embedded engine', async () => {
  const store = await openStore({ dataFolder: null });
  await loadDataset(store, dnaDataset);
  return store;
});

describe('positions in a small dataset', () => {
  it('show the words, who spoke and where a stance turned', async () => {
    const store = await openSeededStore();
    const { p } = await askQuery<{
      p: { nodes: { actor: { id: string }; stance: string; history: { statement: { id: string } }[] }[] };
    }>(
      store,
      `{ p: positions(subjects: ["al-nimbus"]) { nodes { actor { id } stance
        history { statement { id } speaker { id } date { text } } turns { sentence } } } }`,
    );
    expect(p.nodes.map(({ actor, stance }) => [actor.id, stance]).toSorted()).toEqual([
      ['anne-martin', 'WELCOME'],
      ['cercle', 'WELCOME'],
      ['independants', 'OPPOSE'],
    ]);
    await store.close();
  });

  it('cost one question to the store for a field, with one for each kind of thing it names', async () => {
    const seeded = await openSeededStore();
    const store = countingStore(seeded);
    await askQuery(
      store,
      `{ stanceMatrix { actors { id } subjects { id } cells { count } actorTotals { entity { id } } } }`,
    );
    expect(store.asked.toSorted()).toEqual(['discourse/onMostSpokenOf', 'entity/byIds']);
    store.asked.length = 0;
    await askQuery(store, `{ discourseNetwork(rollUp: true, actors: ["cercle"]) { statements } }`);
    expect(store.asked.toSorted()).toEqual([
      'discourse/bySpeakers',
      'discourse/rolesHeld',
      'discourse/spokenFor',
      'discourse/spokespeople',
    ]);
    await seeded.close();
  });
});
