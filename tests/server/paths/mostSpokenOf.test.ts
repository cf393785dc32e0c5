import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostSpokenOf } from '#server/paths/mostSpokenOf.ts';
import { linkGraphOf } from '#server/schema/path/linkGraphOf.ts';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { SEEDS } from '../seedFacts/describeSeedFacts.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openSeededStore(SEEDS);
});
afterAll(() => store?.close());

describe('the subjects most spoken of', () => {
  it('are those the store counts, in any window and as known on any day', async () => {
    const graph = await linkGraphOf({ shared: store });
    const counted = new Set<number>();
    const windows = [
      [null, null],
      [18_800, 19_000],
      [18_990, 18_991],
      [-12_000_000, 12_000_000],
      [30_000, 30_001],
    ] as const;
    for (const [from, to] of windows) {
      for (const knownOn of [null, 19_000, 20_780]) {
        for (const subjectLimit of [1, 3, 200]) {
          const limits = { from, to, knownOn, limit: 20_001 };
          const ids = mostSpokenOf(graph, limits, subjectLimit);
          const rows = await store.run('discourse/onMostSpokenOf', { subjectLimit, ...limits });
          expect(await store.run('discourse/onSubjects', { ids, ...limits })).toEqual(rows);
          counted.add(rows.length);
        }
      }
    }
    // Windows and limits that leave nothing out would show nothing.
    expect(counted.size).toBeGreaterThan(4);
  });
});
