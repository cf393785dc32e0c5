import { measureNote } from '../../domain/measureWords.ts';
import { loadEntities } from '../actor/loadEntities.ts';
import type { FilteredMeasures } from '../../threads/tasks.ts';
import { badUserInput } from '../errors.ts';
import { checkedFirst } from '../page.ts';
import type { Measure, Resolvers } from '../types.generated.ts';
import { parseScope } from '../window.ts';
import { loadMeasures } from './loadMeasures.ts';
import type { MeasuresRow, NodeGroupRow, NodeMeasuresRow } from './measureRows.ts';

const MOST_SELECTED = 5_000;
const MOST_NODES = 1_000;
const MOST_GROUPS = 100;
const MOST_FOREMOST = 50;

export const analyticsResolvers: Resolvers = {
  Query: {
    async measures(_root, args, context): Promise<MeasuresRow> {
      const ids = args.ids ? [...new Set(args.ids)].toSorted() : null;
      if (ids && ids.length > MOST_SELECTED)
        throw badUserInput(
          `ids: ${ids.length} are more than ${MOST_SELECTED}; measure fewer, or leave them out`,
        );
      const first = checkedFirst(args.first, 50, MOST_NODES);
      const scope = parseScope(args);
      const measured = await loadMeasures(context, {
        ...scope,
        ids,
        kinds: args.kinds ? [...new Set(args.kinds)].toSorted() : null,
        ties: args.ties ? [...new Set(args.ties)].toSorted() : null,
      });
      const orderBy = args.orderBy ?? 'DEGREE';
      return { measured, orderBy, first, hasWindow: scope.from !== null, undatedKept: scope.undated };
    },
  },

  Measures: {
    nodes: ({ measured, orderBy, first }): NodeMeasuresRow[] =>
      measured.nodes
        .map((node, index) => ({ ...node, id: measured.ids[index] ?? '' }))
        .toSorted((a, b) => VALUES[orderBy](b) - VALUES[orderBy](a) || (a.id < b.id ? -1 : 1))
        .slice(0, first),
    communities: ({ measured }) => groupsOf(measured, measured.communities),
    modularity: ({ measured }) => measured.modularity,
    components: ({ measured }) => groupsOf(measured, measured.components),
    nodeCount: ({ measured }) => measured.ids.length,
    linkCount: ({ measured }) => measured.linkCount,
    communityCount: ({ measured }) => measured.communities.length,
    componentCount: ({ measured }) => measured.components.length,
    undated: ({ measured }) => measured.undated,
    capped: ({ measured }) => measured.total > measured.ids.length,
    estimated: ({ measured }) => measured.estimated,
    note: ({ measured, hasWindow, undatedKept }, { lang }) =>
      measureNote(
        {
          nodes: measured.ids.length,
          total: measured.total,
          links: measured.linkCount,
          undated: hasWindow ? measured.undated : null,
          undatedKept,
          estimated: measured.estimated,
        },
        lang,
      ),
  },

  NodeMeasures: {
    async entity({ id }, _args, { load }) {
      const entity = await load.entity.load(id);
      if (!entity) throw new Error(`the graph has ${id}, the store has not`);
      return entity;
    },
  },

  NodeGroup: {
    size: ({ ids }) => ids.length,
    foremost: ({ ids }, args, { load }) =>
      loadEntities(load, ids.slice(0, checkedFirst(args.first, 5, MOST_FOREMOST))),
    ids: ({ ids }) => [...ids],
  },
};

const VALUES: Readonly<Record<Measure, (node: NodeMeasuresRow) => number>> = {
  DEGREE: ({ degree }) => degree,
  LINKS: ({ links }) => links,
  BETWEENNESS: ({ betweenness }) => betweenness,
  CLOSENESS: ({ closeness }) => closeness,
  PAGE_RANK: ({ pageRank }) => pageRank,
  BROKER: ({ broker }) => broker,
};

function groupsOf({ ids, nodes }: FilteredMeasures, groups: FilteredMeasures['communities']): NodeGroupRow[] {
  const degree = (node: number): number => nodes[node]?.degree ?? 0;
  return groups.slice(0, MOST_GROUPS).map((members, number) => ({
    number,
    ids: members.toSorted((a, b) => degree(b) - degree(a) || a - b).map((node) => ids[node] ?? ''),
  }));
}
