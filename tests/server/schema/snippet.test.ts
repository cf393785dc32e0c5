import { describe, expect, it } from 'vitest';
import { cutSnippet, findWords } from '#server/schema/search/snippet.ts';

const LONG = `${'Une phrase sans rapport. '.repeat(12)}La souveraineté est une valeur fondamentale. ${'Encore une autre phrase. '.repeat(12)}`;

describe('findWords', () => {
  it.each([
    ['L’Élysée répond', ['elysee'], ['Élysée']],
    ['Cœur du cloud', ['coeur', 'cloud'], ['Cœur', 'cloud']],
    ['cloud, cloud & cloud', ['cloud'], ['cloud', 'cloud', 'cloud']],
    ['e\u0301tat de droit', ['etat'], ['e\u0301tat']],
  ])('in “%s” finds %j as it is written', (text, words, written) => {
    expect(findWords(text, words)?.map(({ start, end }) => text.slice(start, end))).toEqual(written);
  });

  it('is null when a word is not there', () => {
    expect(findWords('cloud de confiance', ['cloud', 'nuage'])).toBeNull();
  });
});

describe('cutSnippet', () => {
  it('keeps a short text whole', () => {
    expect(cutSnippet('Bleu', [{ start: 0, end: 4 }])).toEqual({
      snippet: 'Bleu',
      highlights: [{ start: 0, end: 4 }],
    });
  });

  it('cuts a long text around the hit, at spaces, and moves the marks along', () => {
    const spans = findWords(LONG, ['souverainete', 'fondamentale']) ?? [];
    const { snippet, highlights } = cutSnippet(LONG, spans);
    expect(snippet.length).toBeLessThan(170);
    expect(snippet).toMatch(/^….*…$/);
    expect(highlights.map(({ start, end }) => snippet.slice(start, end))).toEqual([
      'souveraineté',
      'fondamentale',
    ]);
  });
});
