import type { GraphGroup, GraphNode, GraphTie } from '../../graph/types.ts';

/** How things can be grouped; `community` needs the communities that were found. */
export const GROUPINGS = ['kind', 'country', 'community'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const groupingOf = (name: string | null): Grouping | null =>
  GROUPINGS.find((each) => each === name) ?? null;

/** Ids of groups drawn as one begin so; no entity's does. */
const FOLDED = 'group:';
export const foldedId = (key: string) => `${FOLDED}${key}`;
export const isFolded = (id: string) => id.startsWith(FOLDED);
export const keyOfFolded = (id: string) => id.slice(FOLDED.length);

/** More ties than these between two things become one line with a count. */
const MOST_PARALLEL = 4;

/**
 * Puts every thing into a group; a statement stands with the first thing it is about, a milestone with what it belongs to.
 *
 * @param labelOf the words for a group: of a kind, a country code, the number of a community from 1
 * @returns groups of at least one thing, the largest first
 */
export function groupsOf(
  nodes: readonly GraphNode[],
  ties: readonly GraphTie[],
  grouping: Grouping,
  communities: Readonly<Record<string, number>>,
  labelOf: (value: string) => string,
): GraphGroup[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const hangsOn = new Map<string, string>();
  for (const tie of ties)
    if ((tie.kind === 'ABOUT' || tie.kind === 'BELONGS_TO') && !hangsOn.has(tie.from) && byId.has(tie.to))
      hangsOn.set(tie.from, tie.to);
  const valueOf = (node: GraphNode): string => {
    if (grouping === 'kind') return node.kind;
    if (grouping === 'community') return String(communities[node.id] ?? '');
    const owner = byId.get(hangsOn.get(node.id) ?? '');
    return node.country ?? owner?.country ?? '';
  };
  const members = new Map<string, string[]>();
  for (const node of nodes) {
    const value = valueOf(node);
    members.set(value, [...(members.get(value) ?? []), node.id]);
  }
  const sorted = [...members].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return sorted.map(([value, ids], index) => ({
    key: `${grouping}:${value}`,
    label: labelOf(grouping === 'community' ? String(index + 1) : value),
    ids,
  }));
}

/** What is drawn when some groups are folded: one thing for each, and every tie led to it; ties inside a group are gone. */
export function folded(
  nodes: readonly GraphNode[],
  ties: readonly GraphTie[],
  groups: readonly GraphGroup[],
  collapsed: readonly string[],
): { nodes: GraphNode[]; ties: GraphTie[] } {
  const closed = groups.filter(({ key }) => collapsed.includes(key));
  if (closed.length === 0) return { nodes: [...nodes], ties: [...ties] };
  const standsFor = new Map(closed.flatMap(({ key, ids }) => ids.map((id) => [id, foldedId(key)] as const)));
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]));
  const ofOneKind = ({ ids }: GraphGroup) => {
    const first = kinds.get(ids[0] ?? '') ?? 'UNNAMED_GROUP';
    return ids.every((id) => kinds.get(id) === first) && first !== 'STATEMENT' ? first : 'UNNAMED_GROUP';
  };
  return {
    nodes: [
      ...nodes.filter(({ id }) => !standsFor.has(id)),
      ...closed.map((group): GraphNode => ({
        id: foldedId(group.key),
        kind: ofOneKind(group),
        name: group.label,
        shortName: group.label,
        sourceCount: 0,
        members: group.ids.length,
      })),
    ],
    ties: ties.flatMap((tie) => {
      const from = standsFor.get(tie.from) ?? tie.from;
      const to = standsFor.get(tie.to) ?? tie.to;
      if (from === to && standsFor.has(tie.from)) return [];
      return [from === tie.from && to === tie.to ? tie : { ...tie, from, to, label: '' }];
    }),
  };
}

/** Up to four ties between two things stay apart; more become one line that knows which it stands for. Quiet ones are not counted. */
export function bundled(ties: readonly GraphTie[], digits: (count: number) => string = String): GraphTie[] {
  const between = new Map<string, GraphTie[]>();
  for (const tie of ties) {
    if (tie.quiet) continue;
    const key = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
    const known = between.get(key);
    if (known) known.push(tie);
    else between.set(key, [tie]);
  }
  const lines: GraphTie[] = ties.filter((tie) => tie.quiet);
  for (const [key, parallel] of between) {
    const [first] = parallel;
    if (first === undefined) continue;
    if (parallel.length <= MOST_PARALLEL) {
      lines.push(...parallel);
      continue;
    }
    lines.push({
      ...first,
      id: `bundle.${key}`,
      label: `×${digits(parallel.length)}`,
      stance: null,
      ended: parallel.every(({ ended }) => ended),
      disputed: parallel.some(({ disputed }) => disputed),
      sourceCount: parallel.reduce((sum, { sourceCount }) => sum + sourceCount, 0),
      of: parallel.map(({ id }) => id),
    });
  }
  return lines;
}
