import { requestMeasure } from '../../graph/requestMeasure.ts';
import type { GraphGroup } from '../../graph/types.ts';
import { keyed } from '../../lib/keyed.ts';
import { currentWords } from '../../state/language.ts';
import { announce } from '../../state/notices.ts';
import { currentView, type Spot, viewActions } from '../../state/view.ts';
import { arrange, type Drawn } from './arrange.ts';
import { foldedId, groupingOf, groupsOf, keyOfFolded } from './fold.ts';

/** Groups the picture and lays the groups apart, as one step; null takes the groups away and leaves things where they are. */
export async function groupBy(name: string | null, drawn: Drawn): Promise<boolean> {
  const grouping = groupingOf(name);
  if (grouping === null) {
    viewActions.set({ groupBy: null, collapsed: [] }, { kind: 'group', text: '' });
    return false;
  }
  const communities =
    grouping === 'community'
      ? await requestMeasure(
          'community',
          drawn.nodes.map(({ id }) => id),
          drawn.ties.map(({ from, to }): [string, string] => [from, to]),
          new AbortController().signal,
        )
      : {};
  const groups = groupsOf(drawn.nodes, drawn.ties, grouping, communities, (value) => value);
  return arrange('groups', { ...drawn, groups }, { groupBy: grouping, collapsed: [] });
}

/** Draws a group as one thing in its own middle, or opens it again. */
export function toggleGroup(group: GraphGroup): void {
  const { collapsed, spots } = currentView();
  const words = currentWords().canvas;
  if (collapsed.includes(group.key)) {
    viewActions.set(
      { collapsed: collapsed.filter((key) => key !== group.key) },
      { kind: 'group', text: group.label },
    );
    announce(words.unfolded(group.label));
    return;
  }
  const known = keyed(spots);
  const placed = group.ids.map((id) => known[id]).filter((spot) => spot !== undefined);
  const mean = (part: (spot: Spot) => number) =>
    Math.round(placed.reduce((sum, spot) => sum + part(spot), 0) / Math.max(placed.length, 1));
  const at = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  viewActions.set(
    {
      collapsed: [...collapsed, group.key],
      spots: placed.length > 0 ? { ...spots, [foldedId(group.key)]: at } : spots,
    },
    { kind: 'group', text: group.label },
  );
  announce(words.folded(group.label, group.ids.length));
}

/** The group a folded thing stands for. */
export const groupOfFolded = (id: string, groups: readonly GraphGroup[]): GraphGroup | undefined =>
  groups.find(({ key }) => key === keyOfFolded(id));
