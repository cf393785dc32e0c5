import type { Language } from '../api/generated/graphql.ts';
import { type Dress, dressAt } from './history.ts';
import { currentLanguage, languageNames, speak } from './language.ts';
import { chosenTheme, followSystem, chooseTheme, type Theme } from './theme.ts';
import { currentEntry, onHistory, viewActions } from './view.ts';

export const currentDress = (): Dress => ({ lang: currentLanguage(), theme: chosenTheme() });

/** Turns a language on, as a step that can be undone. */
export function changeLanguage(lang: Language): void {
  const from = currentDress();
  viewActions.mark({ kind: 'language', text: languageNames[lang], dress: { from, to: { ...from, lang } } });
}

/** Turns the light or dark colours on, as a step that can be undone. */
export function changeTheme(theme: Theme): void {
  const from = currentDress();
  viewActions.mark({ kind: 'theme', text: theme, dress: { from, to: { ...from, theme } } });
}

let wanted: Dress | null = null;

async function wear(dress: Dress): Promise<void> {
  wanted = dress;
  const worn = currentDress();
  if (dress.theme !== worn.theme) {
    if (dress.theme === null) followSystem();
    else chooseTheme(dress.theme);
  }
  if (dress.lang === worn.lang) return;
  await speak(dress.lang);
  // A language takes a moment to arrive; by then another may have been asked for.
  if (wanted !== dress) await wear(wanted);
}

let entry = currentEntry().id;
onHistory((history) => {
  if (history.now.id === entry) return;
  entry = history.now.id;
  const dress = dressAt(history);
  if (dress) void wear(dress);
});
