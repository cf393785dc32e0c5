import type { LaidTie } from './layouts/laid.ts';
import type { GraphTie } from './types.ts';

/** Px of a common letter on a tie, and the widest word a tie is made longer for. */
const LETTER = 6.2;
const WIDEST = 130;

/** The ties a layout goes by: those that are drawn, between things that are there, with the room of their words. */
export function laidTies(ties: readonly GraphTie[], isThere: (id: string) => boolean): LaidTie[] {
  return ties
    .filter(({ from, to, quiet }) => quiet !== true && isThere(from) && isThere(to))
    .map(({ from, to, kind, label }) => ({
      from,
      to,
      kind,
      ...(label !== '' && label.length * LETTER <= WIDEST && { word: label.length * LETTER }),
    }));
}
