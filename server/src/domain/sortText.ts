import { foldText } from './foldText.ts';

/**
 * A text as lists are sorted by it: folded, accents and case aside. Neo4j sorts texts by code point but compares them by
 * UTF-16 unit, so letters from U+E000 on, where the two part, are spelt out behind U+D7FF: both orders are then one.
 */
export function sortText(text: string): string {
  return foldText(text).replace(
    /[\u{E000}-\u{10FFFF}]/gu,
    (letter) => `\uD7FF${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`,
  );
}
