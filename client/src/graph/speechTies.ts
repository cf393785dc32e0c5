import type { TieKind } from './types.ts';

/** The ties of a statement: who said it, on what, for whom, where, through whom. */
export const SPEECH_TIES: ReadonlySet<TieKind> = new Set([
  'SAID',
  'ABOUT',
  'ON_BEHALF_OF',
  'APPEARED_IN',
  'REPORTED_BY',
]);

/** Ties whose line carries no word: what they join says it. */
export const WORDLESS_TIES: ReadonlySet<TieKind> = new Set([...SPEECH_TIES, 'BELONGS_TO']);
