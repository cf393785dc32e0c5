import { createStore, useStore } from '../lib/createStore.ts';

const KEY = 'entente.recent';
const KEPT = 5;

function stored(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

const store = createStore<readonly string[] | null>(null);

/** The last entities that were searched and opened, newest first. */
export const useRecent = () => useStore(store) ?? stored();

export function remember(id: string): void {
  const ids = [id, ...stored().filter((other) => other !== id)].slice(0, KEPT);
  localStorage.setItem(KEY, JSON.stringify(ids));
  store.set(ids);
}
