import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#server/domain/foldText.ts';

describe('foldText', () => {
  it('makes accents, case, ligatures, apostrophes and hyphens no difference', () => {
    expect(foldText('Thalès')).toBe(foldText('thales'));
    expect(foldText('L’Œuvre')).toBe(foldText("l'oeuvre"));
    expect(foldText('Thales–Google')).toBe(foldText('thales google'));
    expect(foldText('  « Cloud de confiance » ')).toBe('cloud de confiance');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string(), (text) => foldText(foldText(text)) === foldText(text)));
  });
});
