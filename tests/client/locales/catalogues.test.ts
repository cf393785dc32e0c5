import { describe, expect, it } from 'vitest';
import { en } from '#client/locales/en.ts';
import { fr } from '#client/locales/fr.ts';

type Leaf = [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
}

/** What is said of numbers; null where names are wanted. */
function withNumbers(say: (...parts: unknown[]) => unknown): unknown {
  try {
    return say(2, 3, 4);
  } catch {
    return null;
  }
}

/** What a leaf says, with plausible numbers and names filled in. */
function spoken(value: unknown): string {
  if (typeof value !== 'function') return String(value);
  const say = value as (...parts: unknown[]) => unknown;
  const said = withNumbers(say) ?? say('two', 'three', 'four');
  return typeof said === 'string' ? said : Object.values(said as object).join('');
}

describe('the words of the interface', () => {
  it('has the same keys in both languages', () => {
    expect(leaves(fr).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
  });

  it.each([
    ['en', en],
    ['fr', fr],
  ])('leaves nothing empty in %s', (_lang, words) => {
    expect(leaves(words).filter(([, value]) => spoken(value).trim() === '')).toEqual([]);
  });

  it('puts a space before the tall French marks', () => {
    const bare = leaves(fr).filter(([, value]) =>
      /[^\u00a0\u202f][;:!?»]|«[^\u00a0\u202f]/.test(spoken(value)),
    );
    expect(bare).toEqual([]);
  });

  it('counts one thing in the singular', () => {
    expect(en.inspector.statementCount(1)).toBe('1 statement');
    expect(fr.inspector.statementCount(1)).toBe('1 déclaration');
    expect(fr.inspector.statementCount(21)).toBe('21 déclarations');
  });

  it('writes large counts with the separators of the language', () => {
    const { middle, shown, all } = en.canvas.shown(12_412, 40_000);
    expect(shown + middle + all).toBe('12,412 of 40,000');
    expect(fr.canvas.hidden(12_412)).toBe('12\u202f412 masqués');
    expect(fr.rail.stancesNote(107_000)).toMatch(/^107\u202f000 déclarations/);
  });
});
