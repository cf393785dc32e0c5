import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '#client/state/address.ts';
import { EMPTY_VIEW } from '#client/state/view.ts';

describe('the address', () => {
  it('names no picture when there is none', () => {
    expect(readAddress('').view).toBeNull();
    expect(readAddress('#/cloud-de-confiance/graph?lang=fr')).toMatchObject({ lang: 'fr', view: null });
  });

  it('gives back the picture it was written from', () => {
    const view = {
      ...EMPTY_VIEW,
      shown: ['thales', 's3ns'],
      selected: 'thales.party-to.al-thales-google',
      hiddenIds: ['s3ns'],
      pinned: ['thales'],
      hiddenKinds: ['PERSON' as const],
      hiddenStances: ['OPPOSE' as const],
    };
    const read = readAddress(writeAddress('cloud-de-confiance', view, 'en'));
    const { shown, selected, hiddenIds, pinned, hiddenKinds, hiddenStances } = view;
    expect(read.view).toEqual({
      shown,
      selected,
      hiddenIds,
      pinned,
      hiddenKinds,
      hiddenStances,
      question: null,
    });
    expect(read.lang).toBe('en');
  });

  it('writes a question instead of what it shows', () => {
    const address = writeAddress('x', { ...EMPTY_VIEW, question: 'welcomed', shown: ['a', 'b'] }, 'en');
    expect(address).toBe('#/x/graph?q=welcomed&lang=en');
  });
});
