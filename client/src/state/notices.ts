import { createStore, useStore } from '../lib/createStore.ts';

/** A short message over the canvas, with at most two ways on. */
export interface Notice {
  id: number;
  tone: 'done' | 'busy' | 'failed';
  title: string;
  detail?: string;
  actions: readonly { label: string; run: () => void }[];
}

const SHOWN_MS = 6000;
const SHORT_WAIT_MS = 600;
const store = createStore<Notice | null>(null);
const spoken = createStore('');
let next = 0;

export const useNotice = () => useStore(store);
export const useAnnouncement = () => useStore(spoken);

/** Shows a notice; those that report success go by themselves. */
export function notify(notice: Omit<Notice, 'id'>): number {
  const id = ++next;
  store.set({ ...notice, id });
  if (notice.tone === 'done') setTimeout(() => dismiss(id), SHOWN_MS);
  return id;
}

export function dismiss(id: number): void {
  if (store.get()?.id === id) store.set(null);
}

/**
 * Says what is awaited once that takes a while, with a way to leave it.
 * @returns what ends the notice
 */
export function notifyWait(title: string, leave: { label: string; run: () => void }): () => void {
  let shown: number | null = null;
  const timer = setTimeout(() => (shown = notify({ tone: 'busy', title, actions: [leave] })), SHORT_WAIT_MS);
  return () => {
    clearTimeout(timer);
    if (shown !== null) dismiss(shown);
  };
}

/** Says a change to those who listen to the page. */
export function announce(text: string): void {
  spoken.set(text);
}
