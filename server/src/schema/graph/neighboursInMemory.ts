import type { Context } from '../../context.ts';
import { TIE_KINDS } from '../../domain/records.ts';
import { NO_DAY, STATEMENT_CLASS, type LinkGraph } from '../../paths/linkGraph.ts';
import { readySearchIndexOf } from '../../search/searchIndexOf.ts';
import type { QueryParams, QueryRow } from '../../store/port.ts';
import { readyLinkGraphOf } from '../path/linkGraphOf.ts';

type Filter = QueryParams<'graph/neighbourCounts'>;

/** What `graph/neighbourCounts` and `graph/neighbours` would answer. */
export interface Neighbours {
  readonly counts: QueryRow<'graph/neighbourCounts'>[];
  /** Of each asked entity, its first neighbours outside the list: most sources first, then by id. */
  readonly ids: string[];
}

/**
 * The neighbours of entities from the graph that is in memory for paths: a hub of 50,000 ties is counted in milliseconds,
 * where either engine reads each tie.
 * @returns null where the graph is not in memory yet, or where it is asked what was known on a day, which it does not tell of
 * entities
 */
export async function neighboursInMemory(
  context: Context,
  filter: Filter,
  limit: number,
): Promise<Neighbours | null> {
  if (filter.knownOn !== null) return null;
  const graph = await readyLinkGraphOf(context);
  const index = graph && (await readySearchIndexOf(context.shared));
  if (!graph || !index) return null;
  const asked = new Set(filter.ids);
  const counts: QueryRow<'graph/neighbourCounts'>[] = [];
  const ids: string[] = [];
  for (const of of [...asked].sort()) {
    const near = new Set<number>();
    counts.push(...countPorts(graph, of, filter, near));
    const ranked = [...near]
      .map((node) => graph.ids[node] ?? '')
      .filter((id) => !asked.has(id))
      .map((id) => ({ id, sources: index.sourceCountOf(id) }))
      .sort((a, b) => b.sources - a.sources || (a.id < b.id ? -1 : 1));
    ids.push(...ranked.slice(0, limit).map(({ id }) => id));
  }
  return { counts, ids };
}

/** The different neighbours of an entity by kind of tie, kind and direction; notes each of them in `near`. */
function countPorts(
  graph: LinkGraph,
  of: string,
  filter: Filter,
  near: Set<number>,
): QueryRow<'graph/neighbourCounts'>[] {
  const node = graph.indexOf.get(of);
  if (node === undefined) return [];
  const rows: QueryRow<'graph/neighbourCounts'>[] = [];
  for (let port = graph.nodePorts[node] ?? 0; port < (graph.nodePorts[node + 1] ?? 0); port++) {
    const ofClass = graph.portClass[port] ?? 0;
    const tieKind = TIE_KINDS[ofClass >> 1];
    if (ofClass >> 1 === STATEMENT_CLASS || tieKind === undefined) continue;
    if (filter.tieKinds && !filter.tieKinds.includes(tieKind)) continue;
    const totals = new Map<string, number>();
    let last = -1;
    for (let entry = graph.portEntries[port] ?? 0; entry < (graph.portEntries[port + 1] ?? 0); entry++) {
      const neighbour = graph.entryNode[entry] ?? 0;
      // Parallel ties lie side by side: a neighbour is counted at the first that is in the window.
      if (neighbour === last || !isInWindow(graph, graph.entryLink[entry] ?? 0, filter)) continue;
      last = neighbour;
      const kind = graph.kindOf(neighbour) ?? '';
      if (filter.entityKinds && !filter.entityKinds.includes(kind)) continue;
      totals.set(kind, (totals.get(kind) ?? 0) + 1);
      near.add(neighbour);
    }
    const outgoing = ofClass % 2 === 0;
    for (const [kind, total] of totals) rows.push({ of, tieKind, kind, outgoing, total });
  }
  return rows.sort(
    (a, b) =>
      compareTexts(a.tieKind, b.tieKind) ||
      compareTexts(a.kind, b.kind) ||
      Number(a.outgoing) - Number(b.outgoing),
  );
}

function isInWindow(
  { linkFirst, linkLast }: LinkGraph,
  link: number,
  { from, to, undated }: Filter,
): boolean {
  if (from === null || to === null) return true;
  const first = linkFirst[link] ?? NO_DAY;
  const last = linkLast[link] ?? NO_DAY;
  if (first === NO_DAY && last === NO_DAY) return undated;
  return (first === NO_DAY ? to : first) <= to && (last === NO_DAY ? from : last) >= from;
}

export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
