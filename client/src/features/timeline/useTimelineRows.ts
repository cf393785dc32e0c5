import { useMemo } from 'react';
import { countRows, useCountRows } from '../../state/rowCounts.ts';
import type { Item, Lane } from './timelineQuery.ts';

/** Tells the legend how many things of each kind, and statements of each stance, the lanes tell of: each thing once. */
export function useTimelineRows(lanes: readonly Lane[]): void {
  useCountRows(
    useMemo(() => {
      const things = new Map<string, Item>();
      for (const item of lanes.flatMap(({ items }) => items))
        if (item.entity) things.set(item.entity.id, item);
      return countRows([...things.values()].map(({ entity, stance }) => ({ kind: entity?.kind, stance })));
    }, [lanes]),
  );
}
