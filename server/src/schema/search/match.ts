import { localizedText } from '../../domain/localized.ts';
import { foldText } from '../../domain/foldText.ts';
import type { Language } from '../../domain/records.ts';
import { mayMiss } from '../../search/SearchIndex.ts';
import { allowance, WordDistance } from '../../search/WordDistance.ts';
import { isStatement, type EntityRow } from '../rows.ts';
import type { SearchField } from '../types.generated.ts';
import { findWords, type TextSpan } from './snippet.ts';

/** The text of an entity that was found, and where. */
export interface Match {
  readonly field: SearchField;
  readonly text: string;
  readonly spans: TextSpan[];
}

/**
 * The first text that holds every folded word, the name in `lang` first; else that name, without spans, when they are spread
 * over several texts.
 */
export function matchExactly(entity: EntityRow, words: readonly string[], lang: Language): Match {
  for (const { field, text } of textsOf(entity, lang)) {
    const spans = findWords(text, words);
    if (spans) return { field, text, spans };
  }
  return { field: 'NAME', text: lang === 'fr' ? entity.nameFr : entity.nameEn, spans: [] };
}

/**
 * The text whose words are nearest to the folded words asked, each at most one letter off (two from six letters on); one of
 * one or two letters may be missing. In a quotation, where a short word is near many, only words from six letters on may be off.
 * The name in `lang` gives way to the other only for fewer letters off.
 *
 * @returns null when a word is near none of any text; closeness above 0 and below 1, more for fewer letters off
 */
export function matchNearly(
  entity: EntityRow,
  words: readonly string[],
  lang: Language,
): (Match & { closeness: number }) | null {
  let best: (Match & { closeness: number; letters: number }) | null = null;
  for (const { field, text } of textsOf(entity, lang)) {
    const own = foldText(text).split(' ').filter(Boolean);
    const found = nearestWords(words, own, isStatement(entity) ? 6 : 3);
    if (!found) continue;
    const letters = found.reduce((sum, { off }) => sum + off, 0);
    const closeness = 0.9 / (1 + letters + own.length / 100);
    if (best && (best.closeness >= closeness || (field === 'NAME' && letters >= best.letters))) continue;
    best = {
      field,
      text,
      spans:
        findWords(
          text,
          found.flatMap(({ word }) => (word ? [word] : [])),
        ) ?? [],
      closeness,
      letters,
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

/** Instead of a short word that is not there: one letter off. */
const MISSED = { word: '', off: 1 };

/**
 * For each word asked the own word that is nearest, and how far it is. Where a space is missing or too much, the words taken
 * together are compared.
 * @returns null when a word is near none
 */
function nearestWords(
  words: readonly string[],
  own: readonly string[],
  leastLetters: number,
): { word: string; off: number }[] | null {
  const nearest = words.map(
    (word) => nearestWord(word, own, leastLetters) ?? (mayMiss(word) ? MISSED : null),
  );
  const isThere = nearest.every((near) => near !== null) && nearest.some((near) => near !== MISSED);
  if (isThere) return nearest.filter((near) => near !== null);
  const together = nearestWord(words.join(''), [own.join('')], leastLetters);
  return together && own.map((word, index) => ({ word, off: index === 0 ? together.off : 0 }));
}

function nearestWord(
  asked: string,
  own: readonly string[],
  leastLetters: number,
): { word: string; off: number } | null {
  const distance = new WordDistance(asked, allowance(asked.length, leastLetters));
  let best: { word: string; off: number } | null = null;
  for (const word of own) {
    const { off } = distance.to(word, 0);
    if (off !== null && (!best || off < best.off)) best = { word, off };
  }
  return best;
}

/** What of an entity can be found, its name in `lang` first. */
function textsOf(entity: EntityRow, lang: Language): { field: SearchField; text: string }[] {
  const both = lang === 'fr' ? [entity.nameFr, entity.nameEn] : [entity.nameEn, entity.nameFr];
  const names = [...new Set(both)].map((text) => ({
    field: 'NAME' as const,
    text,
  }));
  const aliases = entity.aliases.map((text) => ({ field: 'ALIAS' as const, text }));
  const quotation = isStatement(entity) ? entity.record.quotation : undefined;
  return [...names, ...aliases, ...(quotation ? [{ field: 'QUOTATION' as const, text: quotation }] : [])];
}
