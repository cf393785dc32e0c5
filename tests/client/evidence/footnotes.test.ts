import { describe, expect, it } from 'vitest';
import type { ClaimLineFragment } from '#client/api/generated/graphql.ts';
import { Footnotes, footnotedText, numbersText } from '#client/evidence/footnotes.ts';

const source = (id: string) => ({
  id,
  publisher: id.toUpperCase(),
  title: `About ${id}`,
  titleBasis: 'PRINTED',
  url: `https://example.org/${id}`,
  sourceKind: 'PRESS',
  published: { text: 'Oct 2021' },
});
const claim = (...sources: string[]) =>
  ({
    id: sources.join('-'),
    citations: sources.map((id) => ({ quotation: null, locator: null, source: source(id) })),
  }) as unknown as ClaimLineFragment;

describe('footnotes', () => {
  it('number sources in the order they are first cited, each once', () => {
    const notes = new Footnotes();
    expect(notes.of([claim('b', 'a')])).toEqual([1, 2]);
    expect(notes.of([claim('c'), claim('a')])).toEqual([2, 3]);
    expect(notes.list.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('are written as runs', () => {
    expect(numbersText([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7, 8');
    expect(numbersText([4])).toBe('4');
    expect(numbersText([])).toBe('');
  });

  it('stand behind their lines and at the end of the copied text', () => {
    const text = footnotedText(
      'Who objected',
      [
        { heading: 'Against', lines: [{ text: 'Cigref objects.', claims: [claim('b', 'a')] }] },
        { heading: 'For', lines: [] },
        { heading: null, lines: [{ text: 'Nobody else.', claims: [] }] },
      ],
      { sources: 'Sources', from: 'Entente' },
      'en',
    );
    expect(text).toBe(
      'Who objected\n\nAgainst\n- Cigref objects. [1, 2]\n\n- Nobody else.\n\n' +
        'Sources\n1. B, “About b”, Oct 2021. https://example.org/b\n2. A, “About a”, Oct 2021. https://example.org/a\n\nEntente',
    );
  });
});
