import { createLoaders, type Loaders } from './schema/loaders.ts';
import type { GraphStore } from './store/port.ts';

/** What every resolver gets: the store, and the loaders of this one request. */
export interface Context {
  readonly store: GraphStore;
  readonly load: Loaders;
}

export function createContext(store: GraphStore): Context {
  return { store, load: createLoaders(store) };
}
