import type { Language } from '../api/generated/graphql.ts';
import type { Theme } from './theme.ts';

/** In which language and colours the page stands; no theme follows the system. */
export interface Dress {
  lang: Language;
  theme: Theme | null;
}

/** What a step did, for the list of steps: its kind, and what it did it to. */
export interface Step {
  readonly kind: StepKind;
  /** Entities it did it to. */
  readonly ids?: readonly string[];
  /** A word that needs no look-up: a name typed, a choice already in words. */
  readonly text?: string;
  /** Language and colours before and after, where the step changed them. */
  readonly dress?: { readonly from: Dress; readonly to: Dress };
}

export type StepKind =
  | 'begin'
  | 'start'
  | 'select'
  | 'add'
  | 'remove'
  | 'only'
  | 'hide'
  | 'unhide'
  | 'pin'
  | 'kinds'
  | 'stances'
  | 'open'
  | 'question'
  | 'saved'
  | 'view'
  | 'window'
  | 'undated'
  | 'knownOn'
  | 'marked'
  | 'move'
  | 'arrange'
  | 'path'
  | 'answer'
  | 'layout'
  | 'look'
  | 'group'
  | 'note'
  | 'positions'
  | 'table'
  | 'language'
  | 'theme';

/** One state and the step that led to it. */
export interface Entry<State> {
  /** Unique in this tab, rising. */
  readonly id: number;
  readonly state: State;
  readonly step: Step;
  /** Changes in a row with the same key are one step. */
  readonly merge: string | null;
}

/** Every state one can go back or forth to; both lists are in the order of time. */
export interface History<State> {
  readonly past: readonly Entry<State>[];
  readonly now: Entry<State>;
  readonly future: readonly Entry<State>[];
}

const MOST_STEPS = 100;
let lastId = 0;

export function beginHistory<State>(state: State): History<State> {
  return {
    past: [],
    now: { id: ++lastId, state, step: { kind: 'begin' }, merge: null },
    future: [],
  };
}

/** The state changed by a step. With the merge key of the step before, both become one. */
export function record<State>(
  history: History<State>,
  state: State,
  step: Step,
  merge: string | null = null,
): History<State> {
  const { past, now, future } = history;
  if (merge !== null && merge === now.merge && future.length === 0)
    return { past, now: { ...now, state, step }, future };
  return {
    past: [...past, now].slice(-MOST_STEPS),
    now: { id: ++lastId, state, step, merge },
    future: [],
  };
}

/** The state made more exact, without a step: where a layout has put things. */
export const amend = <State>(history: History<State>, state: State): History<State> => ({
  ...history,
  now: { ...history.now, state },
});

/**
 * The states around the one that holds made more exact, without a step: outwards in both directions, for as long as `change`
 * gives a state. It is told the step that lies between a state and the one before it on the way out.
 */
export function amendAround<State>(
  { past, now, future }: History<State>,
  change: (state: State, between: Step) => State | null,
): History<State> {
  const earlier = [...past];
  for (let at = past.length - 1, between = now.step; at >= 0; at -= 1) {
    const entry = past[at];
    const state = entry ? change(entry.state, between) : null;
    if (!entry || state === null) break;
    earlier[at] = { ...entry, state };
    between = entry.step;
  }
  const later = [...future];
  for (const [at, entry] of future.entries()) {
    const state = change(entry.state, entry.step);
    if (state === null) break;
    later[at] = { ...entry, state };
  }
  return { past: earlier, now, future: later };
}

/** Goes to an entry, back or forth; an unknown one changes nothing. */
export function jump<State>(history: History<State>, id: number): History<State> {
  const all = [...history.past, history.now, ...history.future];
  const at = all.findIndex((entry) => entry.id === id);
  const now = all[at];
  if (!now || now === history.now) return history;
  // What was gone back to is a step of its own: the next change must not grow into it.
  return { past: all.slice(0, at), now: { ...now, merge: null }, future: all.slice(at + 1) };
}

export const undone = <State>(history: History<State>): History<State> =>
  jump(history, history.past.at(-1)?.id ?? 0);

export const redone = <State>(history: History<State>): History<State> =>
  jump(history, history.future[0]?.id ?? 0);

/**
 * What the page wore at the entry that holds: as the last change before it left it, else as the next one found it.
 * Null when nothing was changed by a step, so that nothing is to be put on.
 */
export function dressAt<State>({ past, now, future }: History<State>): Dress | null {
  const changed = ({ step }: Entry<State>) => step.dress !== undefined;
  const before = [...past, now].findLast(changed);
  return before?.step.dress?.to ?? future.find(changed)?.step.dress?.from ?? null;
}
