import type { LinkGraph } from '../paths/linkGraph.ts';
import { GraphThread } from './GraphThread.ts';
import { TASKS, type TaskName, type Tasks } from './tasks.ts';

/** Up to so many ties any task takes milliseconds, and a thread would cost more than it saves. */
const FEW_TIES = 20_000;
export const isSmall = (ties: number): boolean => ties <= FEW_TIES;

/** Measures take seconds where a path takes milliseconds: neither kind waits for the other. */
type Lane = 'quick' | 'slow';
const LANE_OF: Readonly<Record<TaskName, Lane>> = { paths: 'quick', connect: 'quick', measures: 'slow' };

const threads = new WeakMap<LinkGraph, Record<Lane, GraphThread>>();

/**
 * What comes of a task: found in a thread beside the server, or, where the graph is small, on the spot.
 * @throws StoreError when the signal is aborted
 */
export async function askGraph<Name extends TaskName>(
  graph: LinkGraph,
  name: Name,
  asked: Tasks[Name]['asked'],
  signal?: AbortSignal,
): Promise<Tasks[Name]['found']> {
  if (isSmall(graph.linkCost.length)) return TASKS[name](graph, asked);
  let lanes = threads.get(graph);
  if (!lanes) {
    lanes = { quick: new GraphThread(graph), slow: new GraphThread(graph) };
    threads.set(graph, lanes);
  }
  return lanes[LANE_OF[name]].ask(name, asked, signal);
}

/** Ends the threads of a graph that another took the place of, as soon as they have answered. */
export function leaveGraph(graph: LinkGraph): void {
  const lanes = threads.get(graph);
  lanes?.quick.close();
  lanes?.slow.close();
}
