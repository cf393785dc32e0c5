import { distance } from 'fastest-levenshtein';
import { localizedText } from '../../domain/localized.ts';
import { foldText } from '../../domain/foldText.ts';
import { isStatement, type EntityRow } from '../rows.ts';
import type { SearchField } from '../types.generated.ts';
import { findWords, type TextSpan } from './snippet.ts';

/** The text of an entity that was found, and where. */
export interface Match {
  readonly field: SearchField;
  readonly text: string;
  readonly spans: TextSpan[];
}

/** The first text that holds every folded word; else the name, without spans, when they are spread over several texts. */
export function matchExactly(entity: EntityRow, words: readonly string[]): Match {
  for (const { field, text } of textsOf(entity)) {
    const spans = findWords(text, words);
    if (spans) return { field, text, spans };
  }
  return { field: 'NAME', text: entity.nameEn, spans: [] };
}

/**
 * The text whose words are nearest to the folded words asked, each at most one letter off (two from six letters on);
 * in a quotation, where a short word is near many, only words from six letters on may be off.
 *
 * @returns null when a word is near none of any text; closeness above 0 and below 1, more for fewer letters off
 */
export function matchNearly(
  entity: EntityRow,
  words: readonly string[],
): (Match & { closeness: number }) | null {
  let best: (Match & { closeness: number }) | null = null;
  for (const { field, text } of textsOf(entity)) {
    const own = foldText(text).split(' ').filter(Boolean);
    const nearest = words.map((word) => nearestWord(word, own, isStatement(entity) ? 6 : 4));
    if (nearest.some((near) => near === null)) continue;
    const found = nearest.flatMap((near) => near ?? []);
    const letters = found.reduce((sum, { off }) => sum + off, 0);
    const closeness = 0.9 / (1 + letters + own.length / 100);
    if (best && best.closeness >= closeness) continue;
    best = {
      field,
      text,
      spans:
        findWords(
          text,
          found.map(({ word }) => word),
        ) ?? [],
      closeness,
    };
  }
  return best;
}

/** True when a name, short name or alias is the folded text and nothing else. */
export function isNamed(entity: EntityRow, text: string): boolean {
  const { record } = entity;
  const shortName = 'shortName' in record ? record.shortName : undefined;
  const names = [
    entity.nameFr,
    entity.nameEn,
    localizedText(shortName, 'fr') ?? '',
    localizedText(shortName, 'en') ?? '',
    ...entity.aliases,
  ];
  return names.some((name) => foldText(name) === text);
}

function nearestWord(
  asked: string,
  own: readonly string[],
  leastLetters: number,
): { word: string; off: number } | null {
  const allowed = asked.length < leastLetters ? 0 : asked.length < 6 ? 1 : 2;
  let best: { word: string; off: number } | null = null;
  for (const word of own) {
    // A word still being typed is compared with as many letters of the whole one.
    const off = Math.min(distance(asked, word), distance(asked, word.slice(0, asked.length)) + 0.5);
    if (off <= allowed + 0.5 && (!best || off < best.off)) best = { word, off };
  }
  return best;
}

function textsOf(entity: EntityRow): { field: SearchField; text: string }[] {
  const names = [...new Set([entity.nameEn, entity.nameFr])].map((text) => ({
    field: 'NAME' as const,
    text,
  }));
  const aliases = entity.aliases.map((text) => ({ field: 'ALIAS' as const, text }));
  const quotation = isStatement(entity) ? entity.record.quotation : undefined;
  return [...names, ...aliases, ...(quotation ? [{ field: 'QUOTATION' as const, text: quotation }] : [])];
}
