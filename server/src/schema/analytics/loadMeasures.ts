import type { NetworkFilter } from '../../analytics/networkOf.ts';
import type { Context } from '../../context.ts';
import type { LinkGraph } from '../../paths/linkGraph.ts';
import { abortReason } from '../../store/errors.ts';
import { askGraph } from '../../threads/askGraph.ts';
import type { FilteredMeasures } from '../../threads/tasks.ts';
import { linkGraphOf } from '../path/linkGraphOf.ts';

/** Work under way or done for a filter, and how many wait for it. */
interface Kept {
  readonly work: Promise<FilteredMeasures>;
  readonly end: AbortController;
  waiting: number;
  done: boolean;
}

/** Answers kept for each state of the dataset; they go with its graph. */
const known = new WeakMap<LinkGraph, Map<string, Kept>>();
const MOST_KEPT = 32;

/**
 * The measures of a filter, from memory where the same was asked of the same state of the dataset. Callers that ask the same
 * wait for the same work; it ends when none of them waits any more.
 * @throws StoreError when the request ends first
 */
export async function loadMeasures(
  context: Pick<Context, 'shared' | 'signal'>,
  filter: NetworkFilter,
): Promise<FilteredMeasures> {
  const graph = await linkGraphOf(context);
  const ofGraph = known.get(graph) ?? new Map<string, Kept>();
  known.set(graph, ofGraph);
  const key = JSON.stringify(filter);
  let kept = ofGraph.get(key);
  if (kept) ofGraph.delete(key);
  kept ??= startMeasuring(graph, filter, () => ofGraph.delete(key));
  ofGraph.set(key, kept);
  const oldest = ofGraph.size > MOST_KEPT ? ofGraph.keys().next().value : undefined;
  if (oldest !== undefined) ofGraph.delete(oldest);
  return waitFor(kept, context.signal);
}

function startMeasuring(graph: LinkGraph, filter: NetworkFilter, forget: () => void): Kept {
  const end = new AbortController();
  const work = askGraph(graph, 'measures', filter, end.signal);
  const kept: Kept = { work, end, waiting: 0, done: false };
  work.then(() => (kept.done = true), forget);
  return kept;
}

function waitFor(kept: Kept, signal: AbortSignal | undefined): Promise<FilteredMeasures> {
  if (kept.done) return kept.work;
  kept.waiting++;
  if (!signal) return kept.work;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(abortReason(signal));
      if (--kept.waiting === 0) kept.end.abort(signal.reason);
    };
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave, { once: true });
    kept.work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
