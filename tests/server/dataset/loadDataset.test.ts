import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpDataset, exportDataset, writeDataset } from '#server/dataset/dumpDataset.ts';
import { loadDataset, loadDatasetIfChanged } from '#server/dataset/loadDataset.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import type { Dataset } from '#server/domain/records.ts';
import { openStore } from '#server/store/open.ts';
import type { GraphStore } from '#server/store/port.ts';
import { FIXTURE } from '#testkit/openSeededStore.ts';

const dataset = readDataset(FIXTURE);
let store: GraphStore;
let folder: string;
beforeAll(async () => {
  store = await openStore({ dataFolder: null });
  folder = mkdtempSync(path.join(tmpdir(), 'entente-dump-'));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** All that can be told of the store from outside: the ids of everything, ties included. */
async function contents(): Promise<unknown> {
  const page = { after: '', limit: 1_000 };
  const entities = await store.run('import/entityIds', page);
  const ids = entities.map(({ id }) => id);
  return {
    entities: await store.run('entity/byIds', { ids }),
    ties: await store.run('tie/among', { ids }),
    claims: await store.run('import/claimIds', page),
    sources: await store.run('import/sourceIds', page),
    disputes: await store.run('import/disputeIds', page),
    citations: await store.run('claim/citations', {
      ids: (await store.run('import/claimIds', page)).map(({ id }) => id),
    }),
  };
}

const bytes = (of: string) =>
  Object.fromEntries(readdirSync(of).map((file) => [file, readFileSync(path.join(of, file), 'utf8')]));

describe('loadDataset', () => {
  it('twice is once', async () => {
    await loadDataset(store, dataset);
    const once = await contents();
    await loadDataset(store, dataset);
    expect(await contents()).toEqual(once);
  });

  it('removes what left the dataset', async () => {
    const without: Dataset = {
      ...dataset,
      statements: dataset.statements.filter(({ id }) => id !== 'st-craintes'),
      claims: [],
      disputes: [],
    };
    await loadDataset(store, without);
    expect(await store.run('entity/byIds', { ids: ['st-craintes'] })).toEqual([]);
    expect(await store.run('import/disputeIds', { after: '', limit: 10 })).toEqual([]);
    expect(await exportDataset(store)).toEqual(without);
  });

  it('removes another dataset whole', async () => {
    await loadDataset(store, { ...dataset, dataset: { ...dataset.dataset, id: 'other' } });
    await loadDataset(store, dataset);
    expect(await store.run('dataset/state', {})).toMatchObject([{ id: 'small-cloud', complete: true }]);
  });

  it('takes an actor that became something else', async () => {
    const actors = dataset.actors.map((actor) =>
      actor.id === 'independants' ? { ...actor, kind: 'person' as const } : actor,
    );
    await loadDataset(store, { ...dataset, actors });
    expect(await store.run('entity/byIds', { ids: ['independants'] })).toMatchObject([{ kind: 'PERSON' }]);
    expect(await exportDataset(store)).toEqual({ ...dataset, actors });
  });

  it('is completed by a second run after a stop at any batch', async () => {
    await loadDataset(store, dataset);
    const whole = await contents();
    let writes = 0;
    const counting: GraphStore = {
      ...forward(store),
      write: async (statements) => (writes++, store.write(statements)),
    };
    await loadDataset(counting, dataset);
    for (let stopAt = 1; stopAt < writes; stopAt += 5) {
      let seen = 0;
      const stopping: GraphStore = {
        ...forward(store),
        write: (statements) =>
          ++seen > stopAt ? Promise.reject(new Error('killed')) : store.write(statements),
      };
      await expect(loadDataset(stopping, dataset)).rejects.toThrow('killed');
      await loadDatasetIfChanged(store, FIXTURE);
      expect(await contents()).toEqual(whole);
      expect(await store.run('dataset/state', {})).toMatchObject([{ complete: true }]);
    }
  });

  it('counts the rows it wrote', async () => {
    const seen: number[] = [];
    let total = 0;
    await loadDataset(store, dataset, {
      onProgress: (progress) => {
        seen.push(progress.done);
        total = progress.total;
      },
    });
    expect(seen.at(-1)).toBe(total);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });
});

describe('loadDatasetIfChanged', () => {
  it('loads nothing when the store holds the dataset as it is', async () => {
    await loadDataset(store, dataset, { origin: FIXTURE });
    expect(await loadDatasetIfChanged(store, FIXTURE)).toBe(false);
  });

  it('loads what changed in the folder the store was loaded from', async () => {
    await loadDataset(store, { ...dataset, milestones: [] }, { origin: FIXTURE });
    expect(await loadDatasetIfChanged(store, FIXTURE)).toBe(true);
    expect(await exportDataset(store)).toEqual(dataset);
  });

  it('leaves alone what was loaded from another folder', async () => {
    await loadDataset(store, { ...dataset, milestones: [] }, { origin: folder });
    expect(await loadDatasetIfChanged(store, FIXTURE)).toBe(false);
  });
});

describe('dumpDataset', () => {
  it('load, dump, load is a fixed point, to the byte', async () => {
    await loadDataset(store, dataset);
    await dumpDataset(store, path.join(folder, 'first'));
    const again = readDataset(path.join(folder, 'first'));
    expect(again).toEqual(dataset);
    const before = await contents();
    await loadDataset(store, again);
    expect(await contents()).toEqual(before);
    await dumpDataset(store, path.join(folder, 'second'));
    expect(bytes(path.join(folder, 'second'))).toEqual(bytes(path.join(folder, 'first')));
  });

  it('writes what reads back equal, whatever the texts look like', () => {
    const odd = ['2021', 'yes', '- a', ' « x » : y ', 'a\nb', '#', '1e3', 'null', "it's", '"q"'];
    const actors = odd.map((text, index) => ({ ...dataset.actors[0]!, id: `odd-${index}`, name: text }));
    const written = { ...dataset, actors: [...dataset.actors, ...actors] };
    writeDataset(written, path.join(folder, 'odd'));
    expect(readDataset(path.join(folder, 'odd'))).toEqual(written);
  });

  it('refuses a store that is empty', async () => {
    const empty = await openStore({ dataFolder: null });
    await expect(dumpDataset(empty, path.join(folder, 'none'))).rejects.toThrow('The store is empty');
    await empty.close();
  });
});

/** A store by its methods, so that one can be replaced. */
function forward(to: GraphStore): GraphStore {
  return {
    engine: to.engine,
    run: (name, params, options) => to.run(name, params, options),
    write: (statements, options) => to.write(statements, options),
    check: () => to.check(),
    close: () => to.close(),
  };
}
