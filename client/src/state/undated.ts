import { useEffect } from 'react';
import { createStore, useStore } from '../lib/createStore.ts';

const store = createStore<number | null>(null);

/** How many things without a date are in the view that is on; null when it does not count them. */
export const useUndated = () => useStore(store);

/** A view says how many of its things have no date, kept or not. */
export function useCountUndated(count: number | null): void {
  useEffect(() => {
    store.set(count);
    return () => store.set(null);
  }, [count]);
}
