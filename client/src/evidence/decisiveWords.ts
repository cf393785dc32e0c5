/** A stretch of a text, by UTF-16 units; the end is not in it. */
export interface Stretch {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST = 4;
/** Words of a claim that say nothing of what it claims. */
const COMMON = new Set(
  (
    'avec cette dans elle leur mais nous pour plus sans selon sont sous tous tout toute vers vous ' +
    'been from have into more that their them they this were with'
  ).split(' '),
);

const folded = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether a word can carry a claim: a number, or a word that is neither short nor common. */
const counts = (word: string) => /\d/.test(word) || (word.length >= SHORTEST && !COMMON.has(word));

/** The same word, or two forms of one: the same beginning, at least five letters and 70 % of the longer. */
function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 5 && same >= 0.7 * Math.max(a.length, b.length);
}

/**
 * The words of a fragment that it is cited for: those it has in common with what is claimed, in any of the languages the
 * claim is given in. Neighbours are one stretch, with two short words between them too. Empty when there are none in common.
 */
export function decisiveWords(fragment: string, claims: readonly string[]): Stretch[] {
  const claimed = [...new Set(claims.flatMap((text) => folded(text).match(WORD) ?? []))].filter(counts);
  const stretches: Stretch[] = [];
  let between: string[] = [];
  for (const { 0: word, index } of fragment.matchAll(WORD)) {
    const plain = folded(word);
    const end = index + word.length;
    if (!counts(plain) || !claimed.some((other) => isForm(plain, other))) {
      between.push(plain);
      continue;
    }
    const last = stretches.at(-1);
    const joins = last && between.length <= 2 && between.every((other) => !counts(other));
    if (joins && !/[.!?;:]/.test(fragment.slice(last.end, index))) last.end = end;
    else stretches.push({ start: index, end });
    between = [];
  }
  return stretches;
}
