import { type GraphTokens, STANCE_GLYPH } from '../graph/tokens.ts';
import type { Stance } from '../graph/types.ts';
import type { Words } from '../locales/en.ts';
import { text } from './svgText.ts';
import type { LegendEntry } from './writeFrame.ts';

/** Most in favour first. */
export const STANCE_ORDER: readonly Stance[] = ['SUPPORT', 'WELCOME', 'MIXED', 'CONCERN', 'OPPOSE'];

/** A disc with the glyph of a stance. */
export function stanceDisc(
  stance: Stance,
  x: number,
  y: number,
  radius: number,
  tokens: GraphTokens,
): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${tokens.stance[stance]}"/>${text(
    STANCE_GLYPH[stance],
    x,
    y + radius * 0.48,
    { size: radius * 1.26, weight: 700, fill: tokens.paper, anchor: 'middle' },
  )}`;
}

/** The stances that are drawn as marks filled with their colour. */
export function stanceEntries(used: ReadonlySet<Stance>, tokens: GraphTokens, words: Words): LegendEntry[] {
  return STANCE_ORDER.filter((stance) => used.has(stance)).map((stance) => ({
    sign: (x, y) => stanceDisc(stance, x + 8, y, 8, tokens),
    word: words.stanceVerbs[stance],
    width: 16,
  }));
}
