import { useEffect, useMemo, useState } from 'react';
import { requestMeasure } from '../../graph/requestMeasure.ts';
import type { GraphNode, GraphTie } from '../../graph/types.ts';
import { degrees, measured, type Measured, type MeasureName } from './measures.ts';

type Reckoned = 'betweenness' | 'pageRank' | 'community';

/** Values a worker reckons over the picture; those of the picture before while it is at it, null at first or when it failed. */
function useReckoned(
  name: Reckoned | null,
  nodes: readonly GraphNode[],
  ties: readonly GraphTie[],
): Readonly<Record<string, number>> | null {
  const [found, setFound] = useState<{ name: Reckoned; values: Record<string, number> } | null>(null);
  useEffect(() => {
    if (name === null || nodes.length === 0) return;
    const wanted = new AbortController();
    requestMeasure(
      name,
      nodes.map(({ id }) => id),
      ties.map(({ from, to }): [string, string] => [from, to]),
      wanted.signal,
    ).then(
      (values) => setFound({ name, values }),
      () => !wanted.signal.aborted && setFound(null),
    );
    return () => wanted.abort();
  }, [name, nodes, ties]);
  return found !== null && found.name === name ? found.values : null;
}

/** The measure asked for, over the picture as it is; null while there is none, or nothing to measure yet. */
export function useMeasured(
  name: MeasureName | null,
  nodes: readonly GraphNode[],
  ties: readonly GraphTie[],
): Measured | null {
  const reckoned = useReckoned(name === 'betweenness' || name === 'pageRank' ? name : null, nodes, ties);
  return useMemo(() => {
    if (name === null || nodes.length === 0) return null;
    if (name === 'degree') return measured(name, degrees(nodes, ties));
    if (name === 'sources')
      return measured(name, Object.fromEntries(nodes.map(({ id, sourceCount }) => [id, sourceCount])));
    return reckoned && measured(name, reckoned);
  }, [name, nodes, ties, reckoned]);
}

export const useCommunities = (wanted: boolean, nodes: readonly GraphNode[], ties: readonly GraphTie[]) =>
  useReckoned(wanted ? 'community' : null, nodes, ties);
