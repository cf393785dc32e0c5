import { create } from 'zustand';
import type { EntityKind, Stance, TieKind } from '../api/generated/graphql.ts';
import { keyed } from '../lib/keyed.ts';
import { foldPanel } from './dialogs.ts';
import {
  amend,
  amendAround,
  beginHistory,
  type Entry,
  type History,
  jump,
  record,
  redone,
  type Step,
  type StepKind,
  undone,
} from './history.ts';

/** Where an entity lies on the canvas, by its centre. */
export interface Spot {
  x: number;
  y: number;
  width?: number | null;
  label?: 'ABOVE' | 'BELOW' | 'LEFT' | 'RIGHT' | null;
}

/** The four ways to look at the same selection, window and filter. */
export const VIEW_NAMES = ['graph', 'timeline', 'positions', 'table'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** What is asked of the way between two things. */
export interface PathAsk {
  from: string;
  to: string;
  /** Only these kinds of tie, of thing; all when missing. */
  ties?: readonly TieKind[];
  kinds?: readonly EntityKind[];
  maxHops: number;
  minSources: number;
  avoid: readonly string[];
  via: readonly string[];
  /** Which of the paths is drawn, from 0. */
  chosen: number;
}

/** An answer that stands in the panel instead of one thing. */
export type PanelAnswer =
  | { kind: 'path' }
  | { kind: 'affair'; subject: string }
  | { kind: 'cell'; actor: string; subject: string }
  | { kind: 'common'; ids: readonly string[] }
  | { kind: 'connect'; ids: readonly string[] };

/** A few words laid on the canvas by hand. */
export interface CanvasNote {
  id: string;
  x: number;
  y: number;
  text: string;
}

/** A setting of one view that can go to an address and come back the same. */
export type Setting =
  null | boolean | number | string | readonly Setting[] | { readonly [key: string]: Setting };
export type Settings = Readonly<Record<string, Setting>>;

/**
 * Which part of the ecosystem is shown, and how: the one state of the page.
 * Every field is undone and redone, written into the address and kept in a saved picture, so each holds JSON only.
 */
export interface View {
  view: ViewName;
  /** Entities on the canvas, in the order they came. */
  shown: readonly string[];
  spots: Readonly<Record<string, Spot>>;
  /** What the panel is about: an entity or a tie. */
  selected: string | null;
  /** Entities that are selected together; `selected` is one of them, unless it is a tie. */
  selection: readonly string[];
  /** What stood in the panel before, newest last. */
  trail: readonly (string | PanelAnswer)[];
  /** What stands in the panel instead of `selected`. */
  answer: PanelAnswer | null;
  path: PathAsk | null;
  /** Dates in view as an EDTF interval such as 2021-05/2025-12; null is all of them. */
  window: string | null;
  /** Whether things without a date stay when there is a window. */
  undated: boolean;
  /** The picture as it was recorded on this day (YYYY-MM-DD); null is today. */
  knownOn: string | null;
  /** What changed in the data since this instant (ISO 8601) or day is marked; null marks nothing. */
  marked: string | null;
  hiddenKinds: readonly EntityKind[];
  hiddenStances: readonly Stance[];
  hiddenIds: readonly string[];
  pinned: readonly string[];
  question: string | null;
  /** What is lit; the rest is dimmed. Null lights everything. */
  lit: readonly string[] | null;
  /** How the canvas is arranged and what size, colour and groups say; null is as the dataset has it. */
  layout: string | null;
  sizeBy: string | null;
  colourBy: string | null;
  groupBy: string | null;
  /** Groups drawn as one. */
  collapsed: readonly string[];
  /** Whether ties that a drawn deal says already are drawn all the same. */
  allTies: boolean;
  notes: readonly CanvasNote[];
  /** How positions and table are sorted, filtered and cut. */
  positions: Settings;
  table: Settings;
}

export const EMPTY_VIEW: View = {
  view: 'graph',
  shown: [],
  spots: {},
  selected: null,
  selection: [],
  trail: [],
  answer: null,
  path: null,
  window: null,
  undated: true,
  knownOn: null,
  marked: null,
  hiddenKinds: [],
  hiddenStances: [],
  hiddenIds: [],
  pinned: [],
  question: null,
  lit: null,
  layout: null,
  sizeBy: null,
  colourBy: null,
  groupBy: null,
  collapsed: [],
  allTies: false,
  notes: [],
  positions: {},
  table: {},
};

const TRAIL_LENGTH = 30;

/** Ids of ties are `from.kind.to`; ids of entities hold no dot. */
export const isTieId = (id: string) => id.includes('.');

// Transitions.

const before = (view: View): View['trail'] => {
  const standing = view.answer ?? view.selected;
  return standing === null ? view.trail : [...view.trail, standing].slice(-TRAIL_LENGTH);
};

/** The panel turns to one thing; what stood there is kept for the way back. */
export function select(view: View, id: string | null): View {
  const selection = id === null || isTieId(id) ? [] : [id];
  if (id === view.selected && view.answer === null)
    return view.selection.length <= 1 ? view : { ...view, selection };
  return { ...view, selected: id, selection, answer: null, trail: id === null ? [] : before(view) };
}

/** Adds an entity to what is selected, or takes it out; the panel follows what came last. */
export function toggleSelected(view: View, id: string): View {
  const selection = toggle(view.selection, id);
  const selected = selection.at(-1) ?? null;
  return { ...view, selection, selected, answer: null, trail: selected === null ? [] : before(view) };
}

/** These together; the panel stays where it is when that is among them. */
export function selectMany(view: View, ids: readonly string[]): View {
  const selected = view.selected !== null && ids.includes(view.selected) ? view.selected : (ids[0] ?? null);
  return { ...view, selection: [...new Set(ids)], selected, answer: null };
}

/** An answer stands in the panel; null goes back to what is selected. */
export function answer(view: View, next: PanelAnswer | null): View {
  if (next === null) return view.answer === null ? view : { ...view, answer: null };
  return { ...view, answer: next, trail: before(view) };
}

export function back(view: View): View {
  const last = view.trail.at(-1);
  if (last === undefined) return view;
  const trail = view.trail.slice(0, -1);
  if (typeof last !== 'string') return { ...view, answer: last, trail };
  return { ...view, answer: null, selected: last, selection: isTieId(last) ? [] : [last], trail };
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
    selection: view.selection.filter((other) => other !== id),
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

/** Steps that lay out another picture: where things lay before one of them says nothing of where they lie after it. */
const LAID_AFRESH: readonly StepKind[] = ['begin', 'start', 'open', 'question', 'saved', 'only'];

/**
 * Places that were found for the picture that holds. Steps of the same picture that were gone on from before it had them get
 * them too: else going back would lay it out once more, and a link to such a step would show it otherwise.
 */
function placed(history: History<View>, spots: View['spots']): History<View> {
  const { state } = history.now;
  return amendAround(amend(history, { ...state, spots: { ...state.spots, ...spots } }), (other, between) => {
    if (LAID_AFRESH.includes(between.kind)) return null;
    const shown = new Set(other.shown);
    const found = Object.entries(spots).filter(([id]) => shown.has(id) && !Object.hasOwn(other.spots, id));
    return found.length === 0 ? null : { ...other, spots: { ...other.spots, ...Object.fromEntries(found) } };
  });
}

/** Whether the picture of an entry is still the one at work: it was neither taken back nor left for another. */
export function isAtWork(entry: Entry<View>, { past, now }: History<View>): boolean {
  if (entry.id === now.id) return true;
  const at = past.findIndex(({ id }) => id === entry.id);
  return at >= 0 && ![...past.slice(at + 1), now].some(({ step }) => LAID_AFRESH.includes(step.kind));
}

// The store and what components may do to it.

const useStore = create<History<View>>()(() => beginHistory(EMPTY_VIEW));

const sameView = (a: View, b: View) =>
  (Object.keys(EMPTY_VIEW) as (keyof View)[]).every((key) => Object.is(a[key], b[key]));

const change = (transition: (view: View) => View, step: Step, merge: string | null = null) =>
  useStore.setState((history) => {
    const next = transition(history.now.state);
    return sameView(next, history.now.state) ? history : record(history, next, step, merge);
  });

export function useView<Part>(part: (view: View) => Part): Part {
  return useStore((history) => part(history.now.state));
}
export const currentView = () => useStore.getState().now.state;
export const onViewChange = (listener: (view: View) => void) =>
  useStore.subscribe((history) => listener(history.now.state));

export const onHistory = (listener: (history: History<View>) => void) => useStore.subscribe(listener);

/** Every step that can be gone back or forth to, with the state it led to. */
export const useHistory = () => useStore((history) => history);
export const currentEntry = (): Entry<View> => useStore.getState().now;
export const isStillAtWork = (entry: Entry<View>): boolean => isAtWork(entry, useStore.getState());

export type { Entry } from './history.ts';

/** How far one can go back and forth. */
export const undoStore = {
  get: () => useStore.getState().past.length,
  redoable: () => useStore.getState().future.length,
  subscribe: (listener: () => void) => useStore.subscribe(listener),
};

export const viewActions = {
  /** Changes fields as one named step; with a `merge` key, changes in a row become one step. */
  set: (part: Partial<View>, step: Step, merge: string | null = null) =>
    change((view) => ({ ...view, ...part }), step, merge),
  /** A step that leaves the picture as it is: what changed is the page around it. */
  mark: (step: Step) => useStore.setState((history) => record(history, history.now.state, step)),
  show: (view: ViewName) => change((before) => ({ ...before, view }), { kind: 'view', text: view }),
  select(id: string | null) {
    // What is pressed once more is to be looked at.
    foldPanel(false);
    change((view) => select(view, id), { kind: 'select', ids: id === null ? [] : [id] }, 'select');
  },
  toggleSelected: (id: string) =>
    change((view) => toggleSelected(view, id), { kind: 'select', ids: [id] }, 'select'),
  selectMany: (ids: readonly string[]) =>
    change((view) => selectMany(view, ids), { kind: 'select', ids }, 'select'),
  answer: (next: PanelAnswer | null) =>
    change((view) => answer(view, next), { kind: 'answer', text: next?.kind ?? '' }, 'select'),
  back: () => change(back, { kind: 'select' }, 'select'),
  add: (ids: readonly string[]) => change((view) => add(view, ids), { kind: 'add', ids }),
  remove: (ids: readonly string[]) => change((view) => remove(view, ids), { kind: 'remove', ids }),
  only: (ids: readonly string[], selected: string) =>
    change((view) => only(view, ids, selected), { kind: 'only', ids: [selected] }),
  hide: (id: string) => change((view) => hide(view, id), { kind: 'hide', ids: [id] }),
  togglePin: (id: string) =>
    change((view) => ({ ...view, pinned: toggle(view.pinned, id) }), { kind: 'pin', ids: [id] }),
  toggleKind: (kind: EntityKind) =>
    change((view) => ({ ...view, hiddenKinds: toggle(view.hiddenKinds, kind) }), {
      kind: 'kinds',
      text: kind,
    }),
  isolateKind: (kind: EntityKind, all: readonly EntityKind[]) =>
    change((view) => ({ ...view, hiddenKinds: isolate(view.hiddenKinds, all, kind) }), {
      kind: 'kinds',
      text: kind,
    }),
  toggleStance: (stance: Stance) =>
    change((view) => ({ ...view, hiddenStances: toggle(view.hiddenStances, stance) }), {
      kind: 'stances',
      text: stance,
    }),
  isolateStance: (stance: Stance, all: readonly Stance[]) =>
    change((view) => ({ ...view, hiddenStances: isolate(view.hiddenStances, all, stance) }), {
      kind: 'stances',
      text: stance,
    }),
  showHidden: () => change(showHidden, { kind: 'unhide' }),
  /** Remembers where a layout has put nodes, without making a step to undo. */
  place: (spots: Readonly<Record<string, Spot>>) => useStore.setState((history) => placed(history, spots)),
  /** Makes the picture more exact without a step: what turned out to be gone. */
  amend: (part: Partial<View>) =>
    useStore.setState((history) => amend(history, { ...history.now.state, ...part })),
  /** Moves nodes by hand; one node moved on and on is one step. */
  move: (spots: Readonly<Record<string, Spot>>) =>
    change(
      (view) => {
        const known = keyed(view.spots);
        const kept = Object.entries(spots).map(([id, spot]) => [id, { ...known[id], ...spot }]);
        return { ...view, spots: { ...view.spots, ...Object.fromEntries(kept) } };
      },
      { kind: 'move', ids: Object.keys(spots) },
      `move ${Object.keys(spots).join(' ')}`,
    ),
  /** Another picture altogether, named by its question unless the step says otherwise. */
  open: (view: Partial<View>, step?: Step) =>
    change(
      (before) => ({ ...before, ...EMPTY_VIEW, ...completed(view) }),
      step ?? (view.question ? { kind: 'question', text: view.question } : { kind: 'open' }),
    ),
  /** The first picture: there is nothing before it to undo to. */
  begin: (view: Partial<View>) => useStore.setState(beginHistory({ ...EMPTY_VIEW, ...completed(view) })),
  undo: () => useStore.setState(undone),
  redo: () => useStore.setState(redone),
  /** Goes to a step of the list; an unknown one changes nothing. */
  jump: (id: number) => useStore.setState((history) => jump(history, id)),
};

/** What is inspected is selected, unless the picture says otherwise. */
export function completed(view: Partial<View>): Partial<View> {
  const { selected } = view;
  if (view.selection || !selected || isTieId(selected)) return view;
  return { ...view, selection: [selected] };
}
