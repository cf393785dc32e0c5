import { createStore, useStore } from '../lib/createStore.ts';

const store = createStore(0);

/** How many ties of the picture are not drawn, because what is drawn says the same already. */
export const useQuietTies = () => useStore(store);
export const countQuietTies = (count: number) => store.set(count);
