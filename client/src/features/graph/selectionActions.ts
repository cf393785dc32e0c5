import type { Point } from '../../graph/types.ts';
import { currentWords } from '../../state/language.ts';
import { announce } from '../../state/notices.ts';
import type { PictureTie } from '../../state/picture.ts';
import { currentView, viewActions } from '../../state/view.ts';

/** Everything tied to one of these in the picture, without themselves. */
export function neighboursOf(ids: readonly string[], ties: readonly PictureTie[]): string[] {
  const found = new Set<string>();
  for (const { from, to } of ties) {
    if (ids.includes(from.id)) found.add(to.id);
    if (ids.includes(to.id)) found.add(from.id);
  }
  for (const id of ids) found.delete(id);
  return [...found];
}

/** Takes the neighbours into the selection. */
export function selectNeighbours(ids: readonly string[], ties: readonly PictureTie[]): void {
  const all = [...ids, ...neighboursOf(ids, ties)];
  viewActions.selectMany(all);
  announce(currentWords().canvas.selected(all.length));
}

export function hideAll(ids: readonly string[]): void {
  const { hiddenIds, selected } = currentView();
  viewActions.set(
    {
      hiddenIds: [...new Set([...hiddenIds, ...ids])],
      selection: [],
      selected: selected !== null && ids.includes(selected) ? null : selected,
    },
    { kind: 'hide', ids },
  );
  announce(currentWords().canvas.hidden(ids.length));
}

/** Pins them all, or, when all are, lets them go. */
export function pinAll(ids: readonly string[]): void {
  const { pinned } = currentView();
  const all = ids.every((id) => pinned.includes(id));
  viewActions.set(
    { pinned: all ? pinned.filter((id) => !ids.includes(id)) : [...new Set([...pinned, ...ids])] },
    { kind: 'pin', ids },
  );
}

/** Only these stay on the canvas, where they are. */
export function keepOnly(ids: readonly string[]): void {
  const { shown, pinned, hiddenIds } = currentView();
  const kept = (all: readonly string[]) => all.filter((id) => ids.includes(id));
  viewActions.set(
    { shown: kept(shown), pinned: kept(pinned), hiddenIds: kept(hiddenIds), lit: null, question: null },
    { kind: 'only', ids },
  );
}

/** Takes them off the canvas; unlike what is hidden, they are no longer counted there. */
export function removeAll(ids: readonly string[]): void {
  const { shown, pinned, selected } = currentView();
  const left = (all: readonly string[]) => all.filter((id) => !ids.includes(id));
  viewActions.set(
    {
      shown: left(shown),
      pinned: left(pinned),
      selection: [],
      selected: selected !== null && ids.includes(selected) ? null : selected,
      question: null,
    },
    { kind: 'remove', ids },
  );
}

export function pathBetween(from: string, to: string): void {
  viewActions.set(
    {
      path: { from, to, maxHops: 6, minSources: 0, avoid: [], via: [], chosen: 0 },
      answer: { kind: 'path' },
    },
    { kind: 'path', ids: [from, to] },
  );
}

/** Lays an empty note on the canvas; it takes the focus, and goes again if nothing is written. */
export function addNote(at: Point): void {
  const { notes } = currentView();
  const taken = new Set(notes.map(({ id }) => id));
  let number = notes.length + 1;
  while (taken.has(`note-${number}`)) number += 1;
  const id = `note-${number}`;
  // One step with what is written into it: going back to an empty note would take the focus, and leaving it drop what follows.
  viewActions.set({ notes: [...notes, { id, ...at, text: '' }] }, { kind: 'note' }, `note ${id}`);
}

/** The keys that mean everything that is selected, when that is more than one; true when something was done. */
export function ofSelection(key: string): boolean {
  const { selection } = currentView();
  if (selection.length < 2) return false;
  switch (key) {
    case 'h':
    case 'H':
      hideAll(selection);
      return true;
    case 'f':
    case 'F':
      pinAll(selection);
      return true;
    case 'i':
    case 'I':
      keepOnly(selection);
      return true;
    case 'Delete':
      removeAll(selection);
      return true;
    case 'Escape':
      viewActions.selectMany([]);
      return true;
    default:
      return false;
  }
}
