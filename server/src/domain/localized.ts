import type { Language, Localized } from './records.ts';

/** A text in a language; the other one where this one is missing; null when there is none. */
export function localizedText(text: Localized | null | undefined, lang: Language): string | null {
  if (text === null || text === undefined) return null;
  if (typeof text === 'string') return text;
  return text[lang] ?? (lang === 'fr' ? text.en : text.fr) ?? null;
}
