import type { LinkGraph } from '../../paths/linkGraph.ts';

/** How many ties of any kind a thing has, roughly: the statements it takes part in count more than once. */
export function degreeIn(graph: LinkGraph): (id: string) => number {
  return (id) => {
    const node = graph.indexOf.get(id);
    if (node === undefined) return 0;
    const first = graph.portEntries[graph.nodePorts[node] ?? 0] ?? 0;
    return (graph.portEntries[graph.nodePorts[node + 1] ?? 0] ?? 0) - first;
  };
}
