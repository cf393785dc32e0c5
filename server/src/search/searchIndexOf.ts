import type { GraphStore } from '../store/port.ts';
import { SearchIndex } from './SearchIndex.ts';

/** Entities asked for at once: small enough for the event loop to go on between two pages. */
const PAGE = 5_000;

interface Held {
  /** What the store held when it was read. */
  readonly state: string;
  readonly index: Promise<SearchIndex>;
}

const held = new WeakMap<GraphStore, Held>();

/**
 * The search index of what a store holds at this moment. The first call reads every entity, in pages (some seconds at
 * 400,000); later ones ask only whether the dataset is still the same, and read again when another one was loaded.
 * @throws StoreError
 */
export async function searchIndexOf(store: GraphStore): Promise<SearchIndex> {
  const state = JSON.stringify(await store.run('dataset/state', {}));
  let kept = held.get(store);
  if (kept?.state !== state) {
    kept = { state, index: readIndex(store) };
    held.set(store, kept);
    const built = kept;
    kept.index.catch(() => {
      if (held.get(store) === built) held.delete(store);
    });
  }
  return kept.index;
}

async function readIndex(store: GraphStore): Promise<SearchIndex> {
  const index = new SearchIndex();
  const [places] = await store.run('search/places', {});
  for (let from = 0; from < (places?.total ?? 0); from += PAGE) {
    const texts = await store.run('search/texts', { from, to: from + PAGE });
    index.add(
      texts.map((text) => ({
        id: text.id,
        kind: text.kind,
        sortName: text.sortName ?? '',
        searchText: text.searchText ?? '',
        sourceCount: text.sourceCount ?? 0,
      })),
    );
  }
  index.finish();
  return index;
}
