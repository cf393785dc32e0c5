import { measureNetwork, type MeasuredNetwork } from '../analytics/measureNetwork.ts';
import { networkOf, type NetworkFilter } from '../analytics/networkOf.ts';
import { connectNodes, type ConnectRequest, type Joined } from '../paths/connectNodes.ts';
import { findPaths, type FoundPaths, type PathRequest } from '../paths/findPaths.ts';
import type { LinkGraph } from '../paths/linkGraph.ts';

/** The measures of the network of a filter; things are numbered by their place in `ids`. */
export interface FilteredMeasures extends MeasuredNetwork {
  readonly ids: readonly string[];
  readonly linkCount: number;
  /** How many nodes there are in all; more than `ids` when the network was cut. */
  readonly total: number;
  /** How many links carry no date at all, kept or left out; 0 without a window. */
  readonly undated: number;
}

/** What may be asked of the graph in memory, and what comes of it: plain values, which threads can pass on. */
export interface Tasks {
  paths: { asked: PathRequest; found: FoundPaths };
  connect: { asked: ConnectRequest; found: Joined };
  measures: { asked: NetworkFilter; found: FilteredMeasures };
}
export type TaskName = keyof Tasks;

export const TASKS: {
  readonly [Name in TaskName]: (
    graph: LinkGraph,
    asked: Tasks[Name]['asked'],
  ) => Tasks[Name]['found'] | Promise<Tasks[Name]['found']>;
} = {
  paths: (graph, request) => findPaths(graph, request),
  connect: (graph, request) => connectNodes(graph, request),
  async measures(graph, filter) {
    const { network, total, undated } = await networkOf(graph, filter);
    const measured = await measureNetwork(network);
    return { ...measured, ids: network.ids, linkCount: network.links.length, total, undated };
  },
};
