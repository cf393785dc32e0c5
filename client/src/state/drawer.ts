import { createStore, useStore } from '../lib/createStore.ts';
import { currentView } from './view.ts';

/** Whose sources the drawer shows: those of one entity or tie, of everything shown, of the whole dataset. */
export type LedgerScope = 'thing' | 'shown' | 'all';

/** The sources drawer as it was opened; it is no part of the picture. */
export interface Drawer {
  readonly scope: LedgerScope;
  /** The entity or tie of the scope `thing`; null when there is none to choose. */
  readonly of: string | null;
  readonly part: 'sources' | 'disputes';
}

const store = createStore<Drawer | null>(null);
let cameFrom: HTMLElement | null = null;

export const useDrawer = () => useStore(store);
export const currentDrawer = () => store.get();

/** Slides the drawer over the panel; what had the focus gets it back when it closes. */
export function openDrawer(drawer: Partial<Drawer> = {}): void {
  const of = drawer.of ?? currentView().selected;
  if (store.get() === null)
    cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  store.set({ part: 'sources', scope: of === null ? 'shown' : 'thing', ...drawer, of });
}

export const changeDrawer = (part: Partial<Drawer>): void => {
  const now = store.get();
  if (now) store.set({ ...now, ...part });
};

/** Closes the drawer; the focus goes back to where it was opened from. */
export function closeDrawer(): void {
  const before = cameFrom;
  leaveDrawer();
  if (before?.isConnected) before.focus();
}

/** Closes the drawer for something else: the focus stays where it has gone. */
export function leaveDrawer(): void {
  cameFrom = null;
  store.set(null);
}
