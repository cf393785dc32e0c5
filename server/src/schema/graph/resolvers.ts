import { loadEntities } from '../actor/loadEntities.ts';
import { badUserInput } from '../errors.ts';
import { checkedFirst } from '../page.ts';
import type { Context } from '../../context.ts';
import type { TieRow } from '../rows.ts';
import type { EntityKind, More, Resolvers, TieKind } from '../types.generated.ts';
import type { QueryParams } from '../../store/port.ts';
import type { LinkGraph } from '../../paths/linkGraph.ts';
import { degreeIn } from '../path/degreeIn.ts';
import { readyLinkGraphOf } from '../path/linkGraphOf.ts';
import { compareTexts, neighboursInMemory } from './neighboursInMemory.ts';
import { isInScope, isKnown, parseScope } from '../window.ts';

const MOST_IDS = 200;
const MOST_AMONG = 10_000;

export const graphResolvers: Resolvers = {
  Query: {
    async neighborhood(_root, args, context) {
      const { store, load } = context;
      const ids = [...new Set(args.ids)];
      if (ids.length > MOST_IDS)
        throw badUserInput(`ids: ${ids.length} are more than ${MOST_IDS}; ask in parts`);
      if ((args.among?.length ?? 0) > MOST_AMONG)
        throw badUserInput(`among: ${args.among?.length} are more than ${MOST_AMONG}`);
      const limit = checkedFirst(args.first);
      const scope = parseScope(args, false);
      const filter = {
        ids,
        tieKinds: args.tieKinds ? [...args.tieKinds] : null,
        entityKinds: args.entityKinds ? [...args.entityKinds] : null,
        from: scope.from,
        to: scope.to,
        undated: scope.undated,
        knownOn: scope.knownOn,
      };
      const quick = await neighboursInMemory(context, filter, limit);
      const [counts, found] = quick
        ? [quick.counts, quick.ids]
        : await Promise.all([
            store.run('graph/neighbourCounts', filter),
            limit > 0 ? askNeighbours(context, { ...filter, limit }) : [],
          ]);
      const neighbours = await loadEntities(load, [...new Set(found)]);
      const bySources = neighbours.toSorted(
        (a, b) => b.sourceCount - a.sourceCount || (a.id < b.id ? -1 : 1),
      );
      const asked = (await loadEntities(load, ids)).filter((row) => isKnown(row, scope));
      const nodes = [...asked, ...bySources];
      const among = await tiesAmong(
        context,
        nodes.map(({ id }) => id),
        args.among ?? [],
      );
      const ties = among.filter(
        (tie) => (!args.tieKinds || args.tieKinds.includes(tie.kind as TieKind)) && isInScope(tie, scope),
      );
      const returned = countReturned(ids, ties);
      const more = counts.map<More>(({ of, tieKind, kind, outgoing, total }) => ({
        of,
        tieKind: tieKind as TieKind,
        kind: kind as EntityKind,
        outgoing,
        total,
        count: total - (returned.get(moreKey(of, tieKind, kind, outgoing)) ?? 0),
      }));
      const { tieKinds, entityKinds, knownOn } = filter;
      return {
        nodes,
        ties,
        more: more.filter(({ count }) => count > 0),
        undated: async () =>
          scope.from === null
            ? 0
            : ((await store.run('graph/undatedTies', { ids, tieKinds, entityKinds, knownOn }))[0]?.total ??
              0),
      };
    },
  },
};

async function askNeighbours(
  { store, load }: Context,
  params: QueryParams<'graph/neighbours'>,
): Promise<string[]> {
  const rows = await store.run('graph/neighbours', params);
  load.primeEntities(rows);
  return rows.map(({ id }) => id);
}

/**
 * The ties among entities, and those to others that are shown beside them, in one order. Where the graph is in memory, the
 * store is asked for these alone; else for all that the entities have.
 */
async function tiesAmong(
  context: Context,
  ids: readonly string[],
  beside: readonly string[],
): Promise<readonly TieRow[]> {
  const { store } = context;
  if (beside.length === 0) return store.run('tie/among', { ids: [...ids] });
  const shown = new Set([...ids, ...beside]);
  const graph = await readyLinkGraphOf(context);
  const found = graph
    ? await store.run('path/between', { pairs: pairsIn(graph, ids, shown) })
    : await store.run('tie/touching', { ids: [...ids], tieKinds: null });
  const ties = new Map<string, TieRow>();
  for (const tie of found) if (shown.has(tie.fromId) && shown.has(tie.toId)) ties.set(tie.id, tie);
  return [...ties.values()].sort(
    (a, b) =>
      compareTexts(a.kind, b.kind) || (a.position ?? 0) - (b.position ?? 0) || compareTexts(a.id, b.id),
  );
}

/** The pairs of an entity and another shown one that any tie joins, each once, the one with fewer ties first. */
function pairsIn(
  graph: LinkGraph,
  ids: readonly string[],
  shown: ReadonlySet<string>,
): { start: string; goal: string }[] {
  const isShown = new Uint8Array(graph.ids.length);
  for (const id of shown) {
    const node = graph.indexOf.get(id);
    if (node !== undefined) isShown[node] = 1;
  }
  const degreeOf = degreeIn(graph);
  const pairs: { start: string; goal: string }[] = [];
  const done = new Set<number>();
  for (const id of ids) {
    const node = graph.indexOf.get(id);
    if (node === undefined) continue;
    const near = new Set<number>();
    const last = graph.portEntries[graph.nodePorts[node + 1] ?? 0] ?? 0;
    for (let entry = graph.portEntries[graph.nodePorts[node] ?? 0] ?? 0; entry < last; entry++) {
      const neighbour = graph.entryNode[entry] ?? 0;
      if (isShown[neighbour] === 1 && !done.has(neighbour)) near.add(neighbour);
    }
    done.add(node);
    for (const neighbour of near) {
      const other = graph.ids[neighbour] ?? '';
      const [start, goal] = degreeOf(id) <= degreeOf(other) ? [id, other] : [other, id];
      pairs.push({ start, goal });
    }
  }
  return pairs;
}

const moreKey = (of: string, tieKind: string, kind: string, outgoing: boolean): string =>
  [of, tieKind, kind, outgoing].join(' ');

/** How many different neighbours of each asked entity the ties lead to, by kind of tie, kind and direction. */
function countReturned(asked: readonly string[], ties: readonly TieRow[]): Map<string, number> {
  const isAsked = new Set(asked);
  const others = new Map<string, Set<string>>();
  const note = (key: string, other: string): void => {
    const set = others.get(key) ?? new Set();
    others.set(key, set.add(other));
  };
  for (const { kind, fromId, fromKind, toId, toKind } of ties) {
    if (isAsked.has(fromId)) note(moreKey(fromId, kind, toKind, true), toId);
    if (isAsked.has(toId)) note(moreKey(toId, kind, fromKind, false), fromId);
  }
  return new Map([...others].map(([key, set]) => [key, set.size]));
}
