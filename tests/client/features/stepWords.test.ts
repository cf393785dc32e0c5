import { describe, expect, it } from 'vitest';
import { stepWords } from '#client/features/topbar/stepWords.ts';
import { en } from '#client/locales/en.ts';
import { fr } from '#client/locales/fr.ts';
import type { Entry, Step } from '#client/state/history.ts';
import { EMPTY_VIEW, type View } from '#client/state/view.ts';

const entry = (step: Step, state: Partial<View> = {}): Entry<View> => ({
  id: 1,
  state: { ...EMPTY_VIEW, ...state },
  step,
  merge: null,
});
const lookUp = {
  name: (id: string) => ({ google: 'Google', thales: 'Thales' })[id] ?? id,
  question: () => 'Who objected?',
  window: () => 'May 2021 – Dec 2025',
};
const inEnglish = (step: Step, state?: Partial<View>) => stepWords(entry(step, state), en, lookUp);

describe('the words of a step', () => {
  it('say what was done, and to what', () => {
    expect(inEnglish({ kind: 'hide', ids: ['google'] })).toBe('Hide: Google');
    expect(inEnglish({ kind: 'add', ids: ['thales', 'google', 's3ns'] })).toBe('Add: Thales and 2 more');
    expect(inEnglish({ kind: 'question', text: 'welcomed' })).toBe('Question: Who objected?');
    expect(inEnglish({ kind: 'view', text: 'table' })).toBe('View: Table');
    expect(inEnglish({ kind: 'window' })).toBe('Dates: May 2021 – Dec 2025');
    expect(inEnglish({ kind: 'kinds', text: 'PERSON' })).toBe('Legend: Person');
    expect(inEnglish({ kind: 'begin' })).toBe('First picture');
  });

  it('name a tie as one, and an empty selection as nothing', () => {
    expect(inEnglish({ kind: 'select', ids: ['thales.party-to.deal'] })).toBe('Select: a tie');
    expect(inEnglish({ kind: 'select', ids: [] })).toBe('Select: nothing');
  });

  it('follow French typography', () => {
    expect(stepWords(entry({ kind: 'hide', ids: ['google'] }), fr, lookUp)).toBe('Masquer\u00a0: Google');
  });
});
