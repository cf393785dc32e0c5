import { createStore, useStore } from '../lib/createStore.ts';

/** The one thing that lies over the page, if any. */
export type OpenDialog =
  | { kind: 'expand'; id: string; atMost?: number }
  | { kind: 'keys' }
  | { kind: 'palette' }
  | { kind: 'saved' }
  | { kind: 'changes' }
  | { kind: 'share' }
  | null;

const store = createStore<OpenDialog>(null);

export const useDialog = () => useStore(store);
export const currentDialog = () => store.get();

let cameFrom: Element | null = null;

export function openDialog(dialog: OpenDialog): void {
  const focused = document.activeElement;
  // One dialog that leads to another keeps what the first was opened from; a menu is gone by then, its button is not.
  if (dialog !== null && focused?.closest('[role="dialog"]') === null) {
    const button = focused.closest('[role="menu"]')?.getAttribute('aria-labelledby');
    cameFrom = button ? document.getElementById(button) : focused;
  }
  store.set(dialog);
}

/** What had the focus when the dialog was opened has it again, unless something else has taken it. */
export function giveFocusBack(): void {
  if (document.activeElement !== document.body) return;
  if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
  cameFrom = null;
}

/** Which flyout of the narrow rail is open, and on a phone which page of the menu. */
export type Flyout = 'questions' | 'legend' | null;
const flyout = createStore<Flyout>(null);
export const useFlyout = () => useStore(flyout);
export const currentFlyout = () => flyout.get();
export const openFlyout = (which: Flyout) => flyout.set(which);

/** How high the panel of a phone stands. */
export type SheetStop = 'low' | 'middle' | 'high';
const sheet = createStore<SheetStop>('middle');
export const useSheet = () => useStore(sheet);
export const moveSheet = (stop: SheetStop) => sheet.set(stop);

/** Whether the panel that lies over the view is put away at its edge. */
const folded = createStore(false);
export const useFolded = () => useStore(folded);
export const foldPanel = (isFolded: boolean) => folded.set(isFolded);

/** A phone begins with the questions; the graph comes with the first choice. */
const home = createStore(false);
export const useHome = () => useStore(home);
export const goHome = (isHome: boolean) => home.set(isHome);
