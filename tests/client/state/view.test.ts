import { describe, expect, it } from 'vitest';
import {
  add,
  back,
  EMPTY_VIEW,
  hide,
  isolate,
  only,
  remove,
  select,
  showHidden,
} from '#client/state/view.ts';

const thales = { ...EMPTY_VIEW, shown: ['thales', 'google'], selected: 'thales' };

describe('the view', () => {
  it('keeps a trail of what was selected, and goes back along it', () => {
    const view = select(select(thales, 'google'), 'thales.party-to.deal');
    expect(view.trail).toEqual(['thales', 'google']);
    expect(back(view)).toMatchObject({ selected: 'google', trail: ['thales'] });
  });

  it('forgets the trail when the selection is closed', () => {
    expect(select(select(thales, 'google'), null)).toMatchObject({ selected: null, trail: [] });
  });

  it('adds behind what is there, once, and brings back what was hidden', () => {
    const view = add(hide(thales, 'google'), ['google', 's3ns']);
    expect(view.shown).toEqual(['thales', 'google', 's3ns']);
    expect(view.hiddenIds).toEqual([]);
  });

  it('leaves every place as it was when something is added', () => {
    const placed = { ...thales, spots: { thales: { x: 66, y: 318 } } };
    expect(add(placed, ['s3ns']).spots).toEqual(placed.spots);
  });

  it('closes the panel of what is hidden', () => {
    expect(hide(thales, 'thales').selected).toBeNull();
    expect(hide(thales, 'google').selected).toBe('thales');
  });

  it('shows all again after hiding by hand and by legend', () => {
    const view = {
      ...hide(thales, 'google'),
      hiddenKinds: ['PERSON' as const],
      hiddenStances: ['OPPOSE' as const],
    };
    expect(showHidden(view)).toMatchObject({ hiddenIds: [], hiddenKinds: [], hiddenStances: [] });
  });

  it('unpins what is taken away', () => {
    expect(remove({ ...thales, pinned: ['google'] }, ['google'])).toMatchObject({
      shown: ['thales'],
      pinned: [],
    });
  });

  it('starts afresh when one thing is shown alone', () => {
    const view = only({ ...thales, question: 'welcomed', lit: ['google'] }, ['s3ns', 'thales'], 's3ns');
    expect(view).toMatchObject({ shown: ['s3ns', 'thales'], selected: 's3ns', question: null, lit: null });
  });

  it('isolates an entry of the legend, and undoes it the second time', () => {
    const all = ['a', 'b', 'c'];
    const hidden = isolate([], all, 'b');
    expect(hidden).toEqual(['a', 'c']);
    expect(isolate(hidden, all, 'b')).toEqual([]);
  });
});
