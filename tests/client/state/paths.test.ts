import { beforeEach, describe, expect, it } from 'vitest';
import { changePath, closeAnswer, lightUp, openPath, openPathOfSelection } from '#client/state/paths.ts';
import { currentView, undoStore, viewActions } from '#client/state/view.ts';

beforeEach(() => viewActions.begin({ shown: ['google', 'thales'], selected: 'google' }));

describe('paths in the view', () => {
  it('lead between the two that are selected', () => {
    viewActions.selectMany(['google', 'thales']);
    openPathOfSelection();
    expect(currentView().path).toMatchObject({ from: 'google', to: 'thales', maxHops: 6, chosen: 0 });
    expect(currentView().answer).toEqual({ kind: 'path' });
  });

  it('ask for the other end when one is selected', () => {
    openPathOfSelection();
    expect(currentView().path).toMatchObject({ from: 'google', to: '' });
  });

  it('light what they pass, draw what is missing, and are one step to undo', () => {
    const before = undoStore.get();
    openPath('google', 'thales');
    lightUp(['google', 'al-thales-google', 'thales'], ['google.party-to.al-thales-google']);
    expect(undoStore.get()).toBe(before + 1);
    expect(currentView().shown).toEqual(['google', 'thales', 'al-thales-google']);
    expect(currentView().lit).toContain('google.party-to.al-thales-google');
    viewActions.undo();
    expect(currentView()).toMatchObject({ shown: ['google', 'thales'], lit: null, path: null, answer: null });
  });

  it('bring back what was hidden by hand', () => {
    viewActions.hide('thales');
    openPath('google', 'thales');
    lightUp(['google', 'thales'], []);
    expect(currentView().hiddenIds).toEqual([]);
  });

  it('start with the best again when the question changes, and leave nothing lit when closed', () => {
    openPath('google', 'thales');
    changePath({ chosen: 2 });
    changePath({ maxHops: 3 });
    expect(currentView().path).toMatchObject({ maxHops: 3, chosen: 0 });
    lightUp(['google'], []);
    closeAnswer();
    expect(currentView()).toMatchObject({ path: null, answer: null, lit: null });
  });
});
