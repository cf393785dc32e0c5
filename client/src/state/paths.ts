import { currentView, isTieId, type PathAsk, type View, viewActions } from './view.ts';

/** What is asked of a path when nothing else is said. */
export const PLAIN_PATH: Omit<PathAsk, 'from' | 'to'> = {
  maxHops: 6,
  minSources: 0,
  avoid: [],
  via: [],
  chosen: 0,
};

/** The panel turns to the ways between two things. */
export function openPath(from: string, to: string): void {
  const { trail, answer, selected } = currentView();
  const standing = answer ?? selected;
  viewActions.set(
    {
      path: { from, to, ...PLAIN_PATH },
      answer: { kind: 'path' },
      question: null,
      trail: standing === null ? trail : [...trail, standing].slice(-30),
    },
    { kind: 'path', ids: [from, to] },
  );
}

/** The panel asks for two ends; the first is given, or what is selected. */
export function openPathForm(from: string | null = currentView().selected): void {
  const start = from !== null && !isTieId(from) ? from : '';
  viewActions.set(
    { path: { from: start, to: '', ...PLAIN_PATH }, answer: { kind: 'path' }, question: null },
    { kind: 'path', ids: start === '' ? [] : [start] },
  );
}

/** `P`: the way between the two that are selected, or the question for two ends. */
export function openPathOfSelection(): void {
  const [from, to, ...more] = currentView().selection.filter((id) => !isTieId(id));
  if (from !== undefined && to !== undefined && more.length === 0) openPath(from, to);
  else openPathForm();
}

/** Asks the same ends for something else. */
export function changePath(part: Partial<PathAsk>): void {
  const { path } = currentView();
  if (!path) return;
  const next = { ...path, chosen: 0, ...part };
  viewActions.set({ path: next }, { kind: 'path', ids: [next.from, next.to].filter(Boolean) });
}

/** The ids of an answer, drawn and lit: what is not on the canvas comes onto it. Part of the step that asked. */
export function lightUp(entities: readonly string[], ties: readonly string[]): void {
  const { shown, hiddenIds, lit } = currentView();
  const wanted = [...entities, ...ties];
  const missing = entities.filter((id) => !shown.includes(id));
  const hidden = hiddenIds.filter((id) => entities.includes(id));
  const isLit = lit?.length === wanted.length && wanted.every((id) => lit.includes(id));
  if (isLit && missing.length === 0 && hidden.length === 0) return;
  const part: Partial<View> = { lit: wanted };
  if (missing.length > 0) part.shown = [...shown, ...missing];
  if (hidden.length > 0) part.hiddenIds = hiddenIds.filter((id) => !hidden.includes(id));
  viewActions.amend(part);
}

/** The panel goes back to what is selected, and everything is lit again. */
export function closeAnswer(): void {
  viewActions.set({ answer: null, path: null, lit: null }, { kind: 'answer' });
}
