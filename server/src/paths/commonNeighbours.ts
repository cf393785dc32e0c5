import { Passage, type LinkFilter } from './linkFilter.ts';
import type { LinkGraph } from './linkGraph.ts';

export interface CommonNeighbour {
  readonly id: string;
  /** Which of the asked things it is tied to, in the order asked. */
  readonly of: readonly string[];
}

/** What is tied to two or more of some different things by ties of its own, most of them first, then by id. */
export function commonNeighbours(
  graph: LinkGraph,
  ids: readonly string[],
  filter: LinkFilter,
): CommonNeighbour[] {
  const asked = new Set(ids.flatMap((id) => graph.indexOf.get(id) ?? []));
  const passage = new Passage(graph, filter, [...asked]);
  const found = new Map<number, string[]>();
  for (const node of asked) {
    const seen = new Set<number>();
    const lastPort = graph.nodePorts[node + 1] ?? 0;
    for (let port = graph.nodePorts[node] ?? 0; port < lastPort; port++) {
      if (!passage.isOpen(port)) continue;
      const last = graph.portEntries[port + 1] ?? 0;
      for (let entry = graph.portEntries[port] ?? 0; entry < last; entry++) {
        const link = graph.entryLink[entry] ?? 0;
        const neighbour = graph.entryNode[entry] ?? 0;
        if (asked.has(neighbour) || seen.has(neighbour) || (graph.linkStatement[link] ?? -1) >= 0) continue;
        if (!passage.mayUse(link) || !passage.mayStand(neighbour)) continue;
        seen.add(neighbour);
        found.set(neighbour, [...(found.get(neighbour) ?? []), graph.ids[node] ?? '']);
      }
    }
  }
  return [...found]
    .filter(([, of]) => of.length > 1)
    .map(([node, of]) => ({ id: graph.ids[node] ?? '', of }))
    .toSorted((a, b) => b.of.length - a.of.length || (a.id < b.id ? -1 : 1));
}
