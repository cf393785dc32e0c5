import type { GraphStore, WriteStatement } from '#server/store/port.ts';

const MOST = 1_000;
const KINDS = [
  ['import/entityIds', 'import/removeEntities'],
  ['import/claimIds', 'import/removeClaims'],
  ['import/sourceIds', 'import/removeSources'],
  ['import/disputeIds', 'import/removeDisputes'],
  ['import/datasetIds', 'import/removeDatasets'],
] as const;

/** Takes away everything the product may have written. */
export async function emptyStore(store: GraphStore): Promise<void> {
  for (const [query, removal] of KINDS) {
    for (;;) {
      const ids = (await store.run(query, { after: '', limit: MOST })).map(({ id }) => id);
      if (ids.length === 0) break;
      await store.write([{ name: removal, params: { ids } } as WriteStatement]);
    }
  }
}
