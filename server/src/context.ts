import { createLoaders, type Loaders } from './schema/loaders.ts';
import { FIRST_CAP } from './schema/page.ts';
import type { GraphStore } from './store/port.ts';

/** What every resolver gets: the store, and the loaders of this one request. */
export interface Context {
  readonly store: GraphStore;
  readonly load: Loaders;
  /** The store that outlives the request: for what is read once for all callers. */
  readonly shared: GraphStore;
  /** The most rows of a list's page. */
  readonly mostPerPage: number;
  /** Aborted when the time of the request is up or its caller is gone; absent where nothing ends it. */
  readonly signal?: AbortSignal | undefined;
}

/** @param shared where `store` is only good for one request, the store behind it */
export function createContext(
  store: GraphStore,
  shared: GraphStore = store,
  mostPerPage: number = FIRST_CAP,
  signal?: AbortSignal,
): Context {
  return { store, load: createLoaders(store), shared, mostPerPage, signal };
}
