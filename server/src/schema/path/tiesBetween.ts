import type { GraphStore } from '../../store/port.ts';
import type { TieRow } from '../rows.ts';

/** Two different entities; the ties between them are the same whichever comes first. */
export type Pair = readonly [string, string];

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The ties between the two of each pair, in either direction, most sources first; `of` gives those of one pair. */
export interface TiesBetween {
  of(a: string, b: string): readonly TieRow[];
}

/**
 * Asks the store once for all pairs.
 * @param degreeOf roughly how many ties an entity has: the search starts at the end that has fewer
 */
export async function loadTiesBetween(
  store: GraphStore,
  pairs: readonly Pair[],
  degreeOf: (id: string) => number,
): Promise<TiesBetween> {
  const asked = new Map<string, { start: string; goal: string }>();
  for (const [a, b] of pairs) {
    const [start, goal] = degreeOf(a) <= degreeOf(b) ? [a, b] : [b, a];
    asked.set(keyOf(a, b), { start, goal });
  }
  const found = new Map<string, TieRow[]>();
  const rows = asked.size > 0 ? await store.run('path/between', { pairs: [...asked.values()] }) : [];
  for (const { start, goal, ...tie } of rows) {
    const key = keyOf(start, goal);
    found.set(key, [...(found.get(key) ?? []), tie]);
  }
  return { of: (a, b) => found.get(keyOf(a, b)) ?? [] };
}
