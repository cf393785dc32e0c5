import { useEffect } from 'react';
import type { EntityKind, Stance } from '../api/generated/graphql.ts';
import { createStore, useStore } from '../lib/createStore.ts';

/** How many rows (or cells, or marks) the view that is on has of each kind and stance; what is missing has none. */
export interface RowCounts {
  readonly kinds: Partial<Record<EntityKind, number>>;
  readonly stances: Partial<Record<Stance, number>>;
}

const store = createStore<RowCounts | null>(null);

/** Null while the view that is on counts nothing but what is drawn on the canvas. */
export const useRowCounts = () => useStore(store);

/** A view tells the legend how many rows it has, for as long as it stands; null while it does not know. */
export function useCountRows(counts: RowCounts | null): void {
  const key = JSON.stringify(counts);
  useEffect(() => {
    store.set(counts);
    // `key` stands for the counts.
  }, [key]);
  useEffect(() => () => store.set(null), []);
}

/** Counts what has a kind, and what has a stance, one by one. */
export function countRows(
  rows: Iterable<{ kind?: EntityKind | null; stance?: Stance | null; times?: number }>,
): RowCounts {
  const kinds: Partial<Record<EntityKind, number>> = {};
  const stances: Partial<Record<Stance, number>> = {};
  for (const { kind, stance, times = 1 } of rows) {
    if (kind) kinds[kind] = (kinds[kind] ?? 0) + times;
    if (stance) stances[stance] = (stances[stance] ?? 0) + times;
  }
  return { kinds, stances };
}
