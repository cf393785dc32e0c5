import { temporal } from 'zundo';
import { create } from 'zustand';
import type { EntityKind, Stance } from '../api/generated/graphql.ts';

/** Where an entity lies on the canvas, by its centre. */
export interface Spot {
  x: number;
  y: number;
  width?: number | null;
  label?: 'ABOVE' | 'BELOW' | 'LEFT' | 'RIGHT' | null;
}

/** Which part of the ecosystem is on the canvas, and how. */
export interface View {
  /** Entities on the canvas, in the order they came. */
  shown: readonly string[];
  spots: Readonly<Record<string, Spot>>;
  /** An entity or a tie. */
  selected: string | null;
  /** What was selected before, newest last. */
  trail: readonly string[];
  hiddenKinds: readonly EntityKind[];
  hiddenStances: readonly Stance[];
  hiddenIds: readonly string[];
  pinned: readonly string[];
  question: string | null;
  /** What is lit; the rest is dimmed. Null lights everything. */
  lit: readonly string[] | null;
}

export const EMPTY_VIEW: View = {
  shown: [],
  spots: {},
  selected: null,
  trail: [],
  hiddenKinds: [],
  hiddenStances: [],
  hiddenIds: [],
  pinned: [],
  question: null,
  lit: null,
};

const TRAIL_LENGTH = 30;

/** Ids of ties are `from.kind.to`; ids of entities hold no dot. */
export const isTieId = (id: string) => id.includes('.');

// Transitions.

export function select(view: View, id: string | null): View {
  if (id === view.selected) return view;
  const trail = view.selected === null ? view.trail : [...view.trail, view.selected].slice(-TRAIL_LENGTH);
  return { ...view, selected: id, trail: id === null ? [] : trail };
}

export function back(view: View): View {
  const before = view.trail.at(-1);
  return before === undefined ? view : { ...view, selected: before, trail: view.trail.slice(0, -1) };
}

export function add(view: View, ids: readonly string[]): View {
  const added = ids.filter((id) => !view.shown.includes(id));
  const hiddenIds = view.hiddenIds.filter((id) => !ids.includes(id));
  return { ...view, shown: [...view.shown, ...added], hiddenIds, lit: null, question: null };
}

export function remove(view: View, ids: readonly string[]): View {
  const left = (id: string) => !ids.includes(id);
  return { ...view, shown: view.shown.filter(left), pinned: view.pinned.filter(left) };
}

/** Only these are shown, laid out afresh. */
export function only(view: View, ids: readonly string[], selected: string): View {
  return {
    ...select(view, selected),
    shown: ids,
    hiddenIds: [],
    spots: {},
    pinned: [],
    lit: null,
    question: null,
  };
}

export function hide(view: View, id: string): View {
  if (view.hiddenIds.includes(id)) return view;
  return {
    ...view,
    hiddenIds: [...view.hiddenIds, id],
    selected: view.selected === id ? null : view.selected,
  };
}

export const toggle = <Item>(items: readonly Item[], item: Item): Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];

/** Hides all of `all` but `item`; again, and everything is back. */
export function isolate<Item>(hidden: readonly Item[], all: readonly Item[], item: Item): Item[] {
  const rest = all.filter((other) => other !== item);
  const alone = rest.every((other) => hidden.includes(other)) && !hidden.includes(item);
  return alone ? [] : rest;
}

export const showHidden = (view: View): View => ({
  ...view,
  hiddenIds: [],
  hiddenKinds: [],
  hiddenStances: [],
});

// The store and what components may do to it.

const samePicture = (a: View, b: View) =>
  (Object.keys(EMPTY_VIEW) as (keyof View)[]).every(
    (key) => key === 'selected' || key === 'trail' || key === 'spots' || a[key] === b[key],
  );

const useStore = create<View>()(
  temporal((): View => EMPTY_VIEW, {
    limit: 60,
    equality: samePicture,
    partialize: ({ trail: _trail, ...view }) => ({ ...view, trail: [] }) as View,
  }),
);

const change = (transition: (view: View) => View) => useStore.setState(transition);

export function useView<Part>(part: (view: View) => Part): Part {
  return useStore(part);
}
export const currentView = () => useStore.getState();
export const onViewChange = (listener: (view: View) => void) => useStore.subscribe(listener);

const history = useStore.temporal;

/** How far one can go back and forth. */
export const undoStore = {
  get: () => history.getState().pastStates.length,
  redoable: () => history.getState().futureStates.length,
  subscribe: (listener: () => void) => history.subscribe(listener),
};

export const viewActions = {
  select: (id: string | null) => change((view) => select(view, id)),
  back: () => change(back),
  add: (ids: readonly string[]) => change((view) => add(view, ids)),
  remove: (ids: readonly string[]) => change((view) => remove(view, ids)),
  only: (ids: readonly string[], selected: string) => change((view) => only(view, ids, selected)),
  hide: (id: string) => change((view) => hide(view, id)),
  togglePin: (id: string) => change((view) => ({ ...view, pinned: toggle(view.pinned, id) })),
  toggleKind: (kind: EntityKind) =>
    change((view) => ({ ...view, hiddenKinds: toggle(view.hiddenKinds, kind) })),
  isolateKind: (kind: EntityKind, all: readonly EntityKind[]) =>
    change((view) => ({ ...view, hiddenKinds: isolate(view.hiddenKinds, all, kind) })),
  toggleStance: (stance: Stance) =>
    change((view) => ({ ...view, hiddenStances: toggle(view.hiddenStances, stance) })),
  isolateStance: (stance: Stance, all: readonly Stance[]) =>
    change((view) => ({ ...view, hiddenStances: isolate(view.hiddenStances, all, stance) })),
  showHidden: () => change(showHidden),
  /** Remembers where nodes lie, without making a step to undo. */
  place: (spots: Readonly<Record<string, Spot>>) =>
    change((view) => ({ ...view, spots: { ...view.spots, ...spots } })),
  open: (view: Partial<View>) => change((before) => ({ ...before, ...EMPTY_VIEW, ...view })),
  /** The first picture: there is nothing before it to undo to. */
  begin(view: Partial<View>) {
    useStore.setState({ ...EMPTY_VIEW, ...view });
    history.getState().clear();
  },
  undo: () => history.getState().undo(),
  redo: () => history.getState().redo(),
};
