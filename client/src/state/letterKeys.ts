import { createStore, useStore } from '../lib/createStore.ts';

const KEY = 'entente.keys';
const store = createStore(localStorage.getItem(KEY) !== 'off');

/** Whether keys without Ctrl or ⌘ do something; who speaks to the computer turns them off. Kept in this browser. */
export const useLetterKeys = () => useStore(store);
export const hasLetterKeys = () => store.get();

export function setLetterKeys(on: boolean): void {
  store.set(on);
  localStorage.setItem(KEY, on ? 'on' : 'off');
}
