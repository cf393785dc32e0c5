import { describe, expect, it } from 'vitest';
import { wrapLabel } from '#client/graph/wrapLabel.ts';

/** As if every letter were ten px wide. */
const measure = (text: string) => [...text].length * 10;

describe('a name on the canvas', () => {
  it('stays on one line that is wide enough', () => {
    expect(wrapLabel('Thales', measure, 152)).toEqual(['Thales']);
  });

  it('is broken between words into lines of about equal length', () => {
    expect(wrapLabel('National cloud strategy', measure, 152)).toEqual(['National cloud', 'strategy']);
  });

  it('keeps a word that is hardly too long, and cuts one that is much too long', () => {
    expect(wrapLabel('Datenschutzgesetz', measure, 152)).toEqual(['Datenschutzgesetz']);
    const [line, ...more] = wrapLabel('Ministerium'.repeat(28), measure, 152);
    expect(more).toEqual([]);
    expect(line).toBe('MinisteriumMin…');
    expect(
      wrapLabel(`Das ${'Ministerium'.repeat(28)}`, measure, 152).every((each) => measure(each) <= 190),
    ).toBe(true);
  });

  it('does not cut a sign that is made of several', () => {
    const [line = ''] = wrapLabel('👩‍👩‍👧‍👦'.repeat(9), measure, 152);
    expect(line.replaceAll('👩‍👩‍👧‍👦', '')).toBe('…');
  });

  it('ends after the third line', () => {
    const lines = wrapLabel('one two three four five six seven eight nine ten eleven twelve', measure, 80);
    expect(lines).toHaveLength(3);
    expect(lines[2]?.endsWith('…')).toBe(true);
  });

  it('is no wider for being very long', () => {
    const lines = wrapLabel('a person whose name has three hundred signs '.repeat(7), measure, 152);
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).every((line) => measure(line) <= 190)).toBe(true);
  });
});
