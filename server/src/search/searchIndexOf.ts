import type { GraphStore } from '../store/port.ts';
import { SearchIndex } from './SearchIndex.ts';

/** Entities asked for at once: small enough for the event loop to go on between two pages. */
const PAGE = 5_000;

interface Held {
  /** What the store held when it was read. */
  readonly state: string;
  readonly index: Promise<SearchIndex>;
  /** The index once it is read. */
  ready: SearchIndex | null;
}

const held = new WeakMap<GraphStore, Held>();

/**
 * The search index of what a store holds at this moment. The first call reads every entity, in pages (some seconds at
 * 400,000); later ones ask only whether the dataset is still the same, and read again when another one was loaded.
 * @throws StoreError
 */
export async function searchIndexOf(store: GraphStore): Promise<SearchIndex> {
  const state = await stateOf(store);
  const kept = held.get(store);
  if (kept?.state === state) return kept.index;
  const built: Held = { state, index: readIndex(store), ready: null };
  held.set(store, built);
  try {
    built.ready = await built.index;
    return built.ready;
  } catch (error) {
    if (held.get(store) === built) held.delete(store);
    throw error;
  }
}

/**
 * The search index where it is there already and still right; null where it would have to be read first.
 * @throws StoreError
 */
export async function readySearchIndexOf(store: GraphStore): Promise<SearchIndex | null> {
  if (!held.get(store)?.ready) return null;
  const state = await stateOf(store);
  const kept = held.get(store);
  return kept?.state === state ? kept.ready : null;
}

async function stateOf(store: GraphStore): Promise<string> {
  return JSON.stringify(await store.run('dataset/state', {}));
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
        tieCount: text.tieCount ?? 0,
        from: text.from,
      })),
    );
  }
  index.finish();
  return index;
}
