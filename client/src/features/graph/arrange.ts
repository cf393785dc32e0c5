import { laidTies } from '../../graph/laidTies.ts';
import type { LaidNode, LayoutName } from '../../graph/layouts/laid.ts';
import { LayoutCancelled, requestPlaces } from '../../graph/requestPlaces.ts';
import { roomFor } from '../../graph/roomFor.ts';
import type { GraphGroup, GraphNode, GraphTie } from '../../graph/types.ts';
import { keyed } from '../../lib/keyed.ts';
import { type Arranging, arranging } from '../../state/canvas.ts';
import { currentWords } from '../../state/language.ts';
import { announce, notify } from '../../state/notices.ts';
import {
  currentEntry,
  currentView,
  isAtWork,
  onHistory,
  type Spot,
  type View,
  viewActions,
} from '../../state/view.ts';

export const LAYOUTS = ['force', 'tiers', 'circle', 'timeline', 'stance'] as const;
export const layoutOf = (name: string | null): LayoutName | null =>
  name === 'groups' ? 'groups' : (LAYOUTS.find((each) => each === name) ?? null);

let ownPlacing: Arranging | null = null;
/** A picture that looks for its places on its own: none of its things had one. */
export function tellPlacing(placing: { done: number | null; cancel(): void } | null): void {
  const before = ownPlacing;
  ownPlacing = placing && { name: 'force', ...placing };
  // Its end is not the end of a layout somebody asked for meanwhile.
  if (ownPlacing !== null || arranging.get() === before) arranging.set(ownPlacing);
}

/** What is on the canvas now, for those who arrange it from elsewhere; null while there is no graph. */
export interface Drawn {
  nodes: readonly GraphNode[];
  ties: readonly GraphTie[];
  groups: readonly GraphGroup[];
}

/**
 * Arranges everything but what is pinned, as one step that undo takes back; a layout asked for meanwhile replaces it, and
 * going back or to another picture ends it.
 *
 * @param change fields that belong to the same step, such as the grouping that asks for it
 * @returns true when the picture was arranged
 */
export async function arrange(name: LayoutName, drawn: Drawn, change: Partial<View> = {}): Promise<boolean> {
  arranging.get()?.cancel();
  const begun = currentEntry();
  const { spots, pinned } = begun.state;
  const known = keyed(spots);
  const groupOf = new Map(drawn.groups.flatMap(({ key, ids }) => ids.map((id) => [id, key] as const)));
  const nodes = drawn.nodes.map((node): LaidNode => {
    const spot = known[node.id];
    return {
      id: node.id,
      kind: node.kind,
      x: spot?.x ?? 0,
      y: spot?.y ?? 0,
      ...roomFor(node, null),
      fixed: pinned.includes(node.id) && spot !== undefined,
      day: node.day ?? null,
      stance: node.statement?.stance ?? null,
      group: groupOf.get(node.id) ?? null,
    };
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const ties = laidTies(drawn.ties, (id) => ids.has(id));
  const control = new AbortController();
  let mine: Arranging = { name, done: null, cancel: () => control.abort() };
  arranging.set(mine);
  const unwatch = onHistory((history) => {
    if (!isAtWork(begun, history)) control.abort();
  });
  const words = currentWords().canvas;
  try {
    const places = await requestPlaces(name, nodes, ties, control.signal, (done) => {
      if (arranging.get() === mine) arranging.set((mine = { ...mine, done }));
    });
    const kept = Object.fromEntries(
      Object.entries(currentView().spots).map(([id, { x, y }]): [string, Spot] => [id, { x, y }]),
    );
    viewActions.set(
      { layout: name, ...change, spots: { ...kept, ...places } },
      { kind: 'layout', text: name },
    );
    announce(words.arranged(words.layouts[name]));
    return true;
  } catch (reason) {
    if (!(reason instanceof LayoutCancelled))
      notify({ tone: 'failed', title: words.arrangeFailed, detail: String(reason), actions: [] });
    return false;
  } finally {
    unwatch();
    if (arranging.get() === mine) arranging.set(null);
  }
}
