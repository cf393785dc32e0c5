import { describe, expect, it } from 'vitest';
import { pathNote, pathTitle, type PathLimits } from '#server/domain/pathWords.ts';
import { thatThing, voiceSentence, withDe } from '#server/domain/voiceSentence.ts';

const WORDS = { quotation: 'Pas une opportunité', paraphrase: null };

describe('a voice as a sentence', () => {
  it.each([
    ['en', 'OPPOSE', 'that deal', 'Anne opposes that deal: «\u00a0Pas une opportunité\u00a0»'],
    ['fr', 'OPPOSE', 'cet accord', 'Anne s’oppose à cet accord\u00a0: «\u00a0Pas une opportunité\u00a0»'],
    ['fr', 'CONCERN', 'Orange', 'Anne s’inquiète d’Orange\u00a0: «\u00a0Pas une opportunité\u00a0»'],
    ['fr', 'CONCERN', 'Bleu', 'Anne s’inquiète de Bleu\u00a0: «\u00a0Pas une opportunité\u00a0»'],
  ] as const)('in %s, %s of %s', (lang, stance, subject, sentence) => {
    expect(voiceSentence('Anne', stance, subject, WORDS, lang)).toBe(sentence);
  });

  it('leaves a paraphrase without quotation marks, and nothing where nothing is known', () => {
    const paraphrase = { quotation: null, paraphrase: 'Many fear it.' };
    expect(voiceSentence('Anne', 'CONCERN', 'Bleu', paraphrase, 'en')).toBe(
      'Anne is concerned about Bleu: Many fear it.',
    );
    expect(voiceSentence('Anne', null, 'Bleu', { quotation: null, paraphrase: null }, 'en')).toBe(
      'Anne speaks of Bleu.',
    );
  });

  it('points back only to what has a word for it', () => {
    expect(thatThing('ALLIANCE', 'en')).toBe('that deal');
    expect(thatThing('LABEL', 'fr')).toBe('ce label');
    expect(thatThing('COMPANY', 'en')).toBeNull();
    expect([withDe('Google'), withDe('Orange'), withDe('Édouard')]).toEqual([
      'de Google',
      'd’Orange',
      'd’Édouard',
    ]);
  });
});

describe('a path in words', () => {
  const limits: PathLimits = {
    maxHops: 6,
    ties: null,
    kinds: null,
    window: null,
    undated: true,
    knownOn: null,
    minSources: 0,
    via: [],
    avoid: [],
  };

  it('has a title', () => {
    expect(pathTitle('Google', 'Dassault Systèmes', 4, 'en')).toBe(
      'From Google to Dassault Systèmes, in four steps',
    );
    expect(pathTitle('Google', 'Bleu', 1, 'en')).toBe('From Google to Bleu, in one step');
    expect(pathTitle('Orange', 'Bleu', 1, 'fr')).toBe('D’Orange à Bleu, en un pas');
  });

  it('says plainly that there is none, with the limits that were applied', () => {
    const none = { paths: 0, capped: false, same: false };
    expect(pathNote(none, limits, 'en')).toBe('No path of this kind within 6 steps.');
    expect(
      pathNote(none, { ...limits, maxHops: 1, ties: ['ownership'], minSources: 2, avoid: ['Bleu'] }, 'en'),
    ).toBe('No path of this kind within 1 step (ties: ownership; at least 2 sources; without Bleu).');
    expect(pathNote(none, { ...limits, window: 'mai 2021', undated: false }, 'fr')).toBe(
      'Aucun chemin de ce type en 6 pas (dates\u00a0: mai 2021, sans date écartés).',
    );
    expect(pathNote({ paths: 1, capped: true, same: false }, limits, 'en')).toBe(
      'One path within 6 steps. The search was cut short: there may be a better one.',
    );
  });
});
