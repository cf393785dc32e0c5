import { closest, distance } from 'fastest-levenshtein';

/** ` Did you mean "x"?` when a candidate is near the value, else an empty text. */
export function didYouMean(value: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return '';
  const near = closest(value, candidates);
  const within = Math.max(2, Math.floor(Math.max(value.length, near.length) * 0.4));
  return distance(value, near) <= within || near.includes(value) ? ` Did you mean "${near}"?` : '';
}
