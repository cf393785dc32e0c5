import type { View } from '../../state/view.ts';
import type { Lane } from './timelineQuery.ts';

/** Lanes without what the legend or the hand hides; lanes that have nothing left are left out. */
export function visibleLanes(
  lanes: readonly Lane[],
  hidden: Pick<View, 'hiddenKinds' | 'hiddenStances' | 'hiddenIds'>,
): Lane[] {
  const { hiddenKinds, hiddenStances, hiddenIds } = hidden;
  return lanes
    .map((lane) => ({
      ...lane,
      items: lane.items.filter(
        ({ entity, stance }) =>
          (!entity || (!hiddenKinds.includes(entity.kind) && !hiddenIds.includes(entity.id))) &&
          (!stance || !hiddenStances.includes(stance)),
      ),
    }))
    .filter(({ items }) => items.length > 0);
}
