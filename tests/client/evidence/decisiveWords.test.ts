import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisiveWords } from '#client/evidence/decisiveWords.ts';

const marked = (fragment: string, ...claims: string[]) =>
  decisiveWords(fragment, claims).map(({ start, end }) => fragment.slice(start, end));

describe('the words a fragment is cited for', () => {
  it('are those it has in common with the claim, as one stretch where they stand together', () => {
    expect(marked('majoritairement détenue par Thales', 'Thales est actionnaire majoritaire.')).toEqual([
      'majoritairement',
      'Thales',
    ]);
    expect(marked('a critiqué David Chassan hier', 'David Chassan s’oppose')).toEqual(['David Chassan']);
  });

  it('join over a short word, and stop at the end of a sentence', () => {
    expect(marked('le label de confiance', 'Label « Cloud de confiance »')).toEqual(['label de confiance']);
    expect(marked('vise un label. Confiance requise', 'label confiance')).toEqual(['label', 'Confiance']);
  });

  it('are found in either language, whatever the accents and the case', () => {
    expect(marked('la SOUVERAINETE du cloud', 'sovereign', 'cloud souverain')).toEqual([
      'SOUVERAINETE du cloud',
    ]);
    expect(marked('SOUVERAINETE sans jamais le cloud', 'sovereign', 'cloud souverain')).toEqual([
      'SOUVERAINETE',
      'cloud',
    ]);
  });

  it('are numbers too, but no common word', () => {
    expect(marked('moins de 10 % du capital avec des droits', 'Less than 10 % with rights')).toEqual(['10']);
  });

  it('are none when nothing is in common', () => {
    expect(marked('une nouvelle société dédiée', 'Google')).toEqual([]);
  });

  it('are always stretches of the fragment, in order and apart', () => {
    const words = fc.array(fc.constantFrom('Thales', 'cloud', 'de', 'label.', 'été', '10', '« »'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (fragment, claim) => {
        const text = fragment.join(' ');
        let at = 0;
        for (const { start, end } of decisiveWords(text, [claim.join(' ')])) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
      { seed: 20_211_006, numRuns: 300 },
    );
  });
});
