import { parentPort, workerData } from 'node:worker_threads';
import { buildLinks } from '../paths/buildLinks.ts';
import { nameNodes, type LinkGraph } from '../paths/linkGraph.ts';
import { TASKS } from './tasks.ts';
import type { ThreadAnswer, ThreadData, ThreadTask } from './threadMessages.ts';

/** A thread of the server: puts a graph together, or answers tasks about one, in the order they come. */

const data = workerData as ThreadData;
const answer = (message: ThreadAnswer): void => parentPort?.postMessage(message);

if ('columns' in data) answer({ value: buildLinks(data.columns) });
else {
  const ids = data.ids === '' ? [] : data.ids.split('\n');
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const graph = nameNodes(data.arrays, { ids, kinds: data.kinds, indexOf });
  parentPort?.on('message', (task: ThreadTask) => void run(graph, task));
}

async function run(graph: LinkGraph, { name, asked }: ThreadTask): Promise<void> {
  try {
    const work = TASKS[name] as (graph: LinkGraph, asked: unknown) => unknown;
    answer({ value: await work(graph, asked) });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
}
