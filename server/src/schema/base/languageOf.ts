import type { Language } from '../types.generated.ts';

/** One of the two languages of the interface by its ISO 639 code; null for any other. */
export function languageOf(code: string | undefined): Language | null {
  return code === 'fr' || code === 'en' ? code : null;
}
