import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#server/domain/foldText.ts';
import { sortText } from '#server/domain/sortText.ts';

const byUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byCodePoint = (a: string, b: string) => {
  const [left, right] = [[...a], [...b]];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return Math.sign(left.length - right.length);
};
/** Letters of every plane, those beyond U+FFFF and from U+E000 on among them. */
const letters = fc.array(fc.constantFrom('a', 'é', 'Z', '字', '가', 'ﷲ', '𐐷', '𝔞', '𠀀', '9'), {
  maxLength: 6,
});

describe('sortText', () => {
  it('sorts alike by UTF-16 unit and by code point, as the folded text sorts by code point', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const [a, b] = [one.join(''), other.join('')];
        const order = byUnit(sortText(a), sortText(b));
        expect(byCodePoint(sortText(a), sortText(b))).toBe(order);
        expect(byCodePoint(foldText(a), foldText(b))).toBe(order);
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });

  it('puts accents and case aside', () => {
    expect(sortText('  Éditions « Le Monde » ')).toBe('editions le monde');
  });
});
