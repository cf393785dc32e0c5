import type { Language } from '../api/generated/graphql.ts';
import { createStore, useStore } from '../lib/createStore.ts';
import type { Words } from '../locales/en.ts';

const catalogues: Record<Language, () => Promise<Words>> = {
  en: () => import('../locales/en.ts').then(({ en }) => en),
  fr: () => import('../locales/fr.ts').then(({ fr }) => fr),
};

interface Spoken {
  lang: Language;
  words: Words;
}

const store = createStore<Spoken | null>(null);

function useSpoken(): Spoken {
  const spoken = useStore(store);
  if (!spoken) throw new Error('No language is loaded: await speak(…) before the first render.');
  return spoken;
}

/** Every word of the interface in the language that is on. */
export const useWords = () => useSpoken().words;
/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

export const useLanguage = () => useSpoken().lang;

function spokenNow(): Spoken {
  const spoken = store.get();
  if (!spoken) throw new Error('No language is loaded: await speak(…) before the first render.');
  return spoken;
}

/** The words outside of a component. */
export const currentWords = () => spokenNow().words;
export const currentLanguage = () => spokenNow().lang;

/** The words of a language, on or not: a file may be made in another one than the page. */
export const wordsIn = (lang: Language): Promise<Words> => catalogues[lang]();

/** Loads a language and turns it on. */
export async function speak(lang: Language): Promise<void> {
  const words = await catalogues[lang]();
  store.set({ lang, words });
  document.documentElement.lang = lang;
  localStorage.setItem('entente.lang', lang);
}

/** The language of the address, else the one chosen before, else the browser's. */
export function preferredLanguage(asked: string | null): Language {
  const wish = asked ?? localStorage.getItem('entente.lang') ?? navigator.language;
  return wish.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
