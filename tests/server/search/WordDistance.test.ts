import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowance, WordDistance } from '#server/search/WordDistance.ts';

const offOf = (asked: string, word: string, most = allowance(asked.length)) =>
  new WordDistance(asked, most).to(word, 0).off;

/** Optimal string alignment by its definition, without any shortcut. */
function plainDistance(a: string, b: string): number {
  const of = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const best = Math.min(of(i - 1, j) + 1, of(i, j - 1) + 1, of(i - 1, j - 1) + same);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      return Math.min(best, of(i - 2, j - 2) + 1);
    return best;
  };
  return of(a.length, b.length);
}

describe('the distance of words', () => {
  it.each([
    ['thales', 'thales', 0],
    ['thaels', 'thales', 1],
    ['thles', 'thales', 1],
    ['orange', 'ornage', 1],
    ['microsft', 'microsoft', 1],
    ['micros', 'microsoft', 0.5],
    ['micorsoft', 'microsofts', 1.5],
    ['bleu', 'blue', 1],
    ['sa', 'se', null],
    ['huo', 'hugo', 1],
    ['cloud', 'claire', null],
  ])('from “%s” to “%s” is %s', (asked, word, off) => {
    expect(offOf(asked, word)).toBe(off);
  });

  it('is that of the definition for whole words, and never more for words that go on', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, word, (asked, other) => {
        const most = allowance(asked.length);
        const whole = plainDistance(asked, other);
        const begun = Math.min(
          ...Array.from({ length: other.length }, (_unused, end) =>
            plainDistance(asked, other.slice(0, end + 1)),
          ),
        );
        const mayGoOn = begun <= (asked.length < 4 ? 0 : most);
        const expected = Math.min(whole <= most ? whole : 99, mayGoOn ? begun + 0.5 : 99);
        expect(offOf(asked, other)).toBe(expected === 99 ? null : expected);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
