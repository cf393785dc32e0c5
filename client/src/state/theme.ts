import { createStore, useStore } from '../lib/createStore.ts';

export type Theme = 'light' | 'dark';

const store = createStore<Theme>('light');

/** What was chosen by hand or by the address; null follows the system. */
const chosen = createStore<Theme | null>(null);

export const useTheme = () => useStore(store);
export const useChosenTheme = () => useStore(chosen);
export const chosenTheme = () => chosen.get();

export function paint(theme: Theme): void {
  store.set(theme);
  document.documentElement.dataset['theme'] = theme;
}

/** Turns the theme on and remembers that it was chosen. */
export function chooseTheme(theme: Theme): void {
  paint(theme);
  chosen.set(theme);
  localStorage.setItem('entente.theme', theme);
}

const systemTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Takes the choice back. */
export function followSystem(): void {
  paint(systemTheme());
  chosen.set(null);
  localStorage.removeItem('entente.theme');
}

/** The theme of the address, else the one chosen before, else the system's; remembers whether it was a choice. */
export function preferredTheme(asked: string | null): Theme {
  const wish = asked ?? localStorage.getItem('entente.theme');
  if (wish === 'light' || wish === 'dark') {
    chosen.set(wish);
    return wish;
  }
  return systemTheme();
}
