import { measureNetwork } from '../../analytics/measureNetwork.ts';
import { networkOf, type NetworkFilter } from '../../analytics/networkOf.ts';
import type { Context } from '../../context.ts';
import type { LinkGraph } from '../../paths/linkGraph.ts';
import { linkGraphOf } from '../path/linkGraphOf.ts';
import type { MeasuredRow } from './measureRows.ts';

/** Answers kept for each state of the dataset; they go with its graph. */
const known = new WeakMap<LinkGraph, Map<string, Promise<MeasuredRow>>>();
const MOST_KEPT = 32;

/** The measures of a filter, from memory where the same was asked of the same state of the dataset. */
export async function loadMeasures(
  context: Pick<Context, 'shared'>,
  filter: NetworkFilter,
): Promise<MeasuredRow> {
  const graph = await linkGraphOf(context);
  const kept = known.get(graph) ?? new Map<string, Promise<MeasuredRow>>();
  known.set(graph, kept);
  const key = JSON.stringify(filter);
  const found = kept.get(key);
  if (found) {
    kept.delete(key);
    kept.set(key, found);
    return found;
  }
  const work = measure(graph, filter);
  kept.set(key, work);
  const oldest = kept.size > MOST_KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  work.catch(() => kept.delete(key));
  return work;
}

async function measure(graph: LinkGraph, filter: NetworkFilter): Promise<MeasuredRow> {
  const { network, total, undated } = await networkOf(graph, filter);
  const measured = await measureNetwork(network);
  return { ...measured, ids: network.ids, linkCount: network.links.length, total, undated };
}
