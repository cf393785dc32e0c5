import { fileURLToPath } from 'node:url';
import { loadDataset } from '#server/dataset/loadDataset.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import { openStore } from '#server/store/open.ts';
import type { GraphStore } from '#server/store/port.ts';

/** A small dataset with one of everything; see its files. */
export const FIXTURE = fileURLToPath(new URL('dataset', import.meta.url));

/** The embedded engine in memory, loaded with a folder; whoever opens it closes it. */
export async function openSeededStore(folder: string = FIXTURE): Promise<GraphStore> {
  const store = await openStore({ dataFolder: null });
  await loadDataset(store, readDataset(folder));
  return store;
}
