import type { EntityKind, TieKind } from '#server/domain/records.ts';
import type { TieInput } from '#server/paths/linkGraph.ts';

export interface SmallGraph {
  readonly nodes: readonly { readonly id: string; readonly kind: EntityKind }[];
  readonly ties: readonly TieInput[];
}

export interface Question {
  readonly start: string;
  readonly goal: string;
  readonly maxHops: number;
  readonly ties: readonly TieKind[] | null;
  readonly kinds: readonly EntityKind[] | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly undated: boolean;
  readonly knownOn: number | null;
  readonly minSources: number;
  readonly avoid: readonly string[];
  readonly via: readonly string[];
}

interface Link {
  readonly ends: readonly [string, string];
  /** The kind of tie; null for a statement as one step. */
  readonly kind: TieKind | null;
  readonly statement: string | null;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly recorded: number | null;
  readonly sources: number;
  readonly cost: number;
}

/**
 * Every simple path between two things with its least cost, by trying them all: the definitions of `PathAnswer.paths`
 * written down once more, without any cleverness.
 */
export function everyPath(graph: SmallGraph, question: Question): Map<string, number> {
  const kindOf = new Map(graph.nodes.map(({ id, kind }) => [id, kind]));
  const links = linksOf(graph);
  const found = new Map<string, number>();
  const { start, goal } = question;
  const throughStatements =
    question.ties?.some((kind) => ['ON_BEHALF_OF', 'APPEARED_IN', 'REPORTED_BY'].includes(kind)) ??
    [start, goal].some((end) => kindOf.get(end) === 'MEDIUM');

  const mayUse = (link: Link) => {
    const { ties, kinds, from, to, undated, knownOn, minSources, avoid } = question;
    if (link.kind !== null && ties !== null && !ties.includes(link.kind)) return false;
    if (link.kind === null) {
      if (ties !== null && !ties.includes('SAID') && !ties.includes('ABOUT')) return false;
      if (kinds !== null && !kinds.includes('STATEMENT')) return false;
      if (avoid.includes(link.statement ?? '')) return false;
    }
    if (link.sources < minSources) return false;
    if (knownOn !== null && link.recorded !== null && link.recorded > knownOn) return false;
    if (from === null || to === null) return true;
    if (link.firstDay === null && link.lastDay === null) return undated;
    return (link.firstDay ?? from) <= to && (link.lastDay ?? to) >= from;
  };
  const mayPass = (id: string) => {
    const kind = kindOf.get(id) ?? 'COMPANY';
    if (kind === 'STATEMENT' && !throughStatements) return false;
    return !question.avoid.includes(id) && (question.kinds === null || question.kinds.includes(kind));
  };
  const passCost = (id: string, into: Link, out: Link) => {
    const both = [into.kind, out.kind];
    if (kindOf.get(id) === 'STATEMENT' && both.includes('SAID') && both.includes('ABOUT'))
      return Number.POSITIVE_INFINITY;
    const spoken = [into, out].map((link) => link.kind === null && link.ends[1] === id);
    const logs = [into, out].map((link, index) =>
      spoken[index] && !spoken[1 - index] ? 0 : Math.log2(waysOf(id, link, links)),
    );
    const ways = ((logs[0] ?? 0) + (logs[1] ?? 0)) / 2;
    return (ways * ways) / 8;
  };
  const go = (nodes: readonly string[], last: Link | null, cost: number) => {
    const here = nodes.at(-1) ?? '';
    if (here === goal) {
      if (!question.via.every((id) => nodes.includes(id))) return;
      const key = nodes.join(' ');
      found.set(key, Math.min(cost, found.get(key) ?? Number.POSITIVE_INFINITY));
      return;
    }
    if (nodes.length > question.maxHops || (here !== start && !mayPass(here))) return;
    for (const link of links) {
      if (!link.ends.includes(here) || !mayUse(link)) continue;
      const other = link.ends[0] === here ? link.ends[1] : link.ends[0];
      if (nodes.includes(other)) continue;
      const turn = last === null ? 0 : passCost(here, last, link);
      if (Number.isFinite(turn)) go([...nodes, other], link, cost + turn + link.cost);
    }
  };
  go([start], null, 0);
  return found;
}

function linksOf({ nodes, ties }: SmallGraph): Link[] {
  const known = new Set(nodes.map(({ id }) => id));
  const there = ties.filter(({ from, to }) => from !== to && known.has(from) && known.has(to));
  const plain = there.map(({ from, to, kind, ...rest }): Link => ({
    ...rest,
    ends: [from, to],
    kind,
    statement: null,
    cost: 1 + 0.5 / (1 + rest.sources),
  }));
  const spoken = there.flatMap((said) => {
    if (said.kind !== 'SAID') return [];
    const about = there.filter(({ kind, from }) => kind === 'ABOUT' && from === said.to);
    return about
      .filter(({ to }) => to !== said.from)
      .map((position): Link => {
        const sources = Math.min(said.sources, position.sources);
        return {
          ends: [said.from, position.to],
          kind: null,
          statement: said.to,
          firstDay: position.firstDay,
          lastDay: position.lastDay,
          recorded:
            said.recorded === null || position.recorded === null
              ? (said.recorded ?? position.recorded)
              : Math.max(said.recorded, position.recorded),
          sources,
          cost: 1 + 0.5 / (1 + sources) + Math.log2(about.length),
        };
      });
  });
  return [...plain, ...spoken];
}

/** How many neighbours a thing has by links of a kind, in the direction of one of them. */
function waysOf(id: string, like: Link, links: readonly Link[]): number {
  const side = like.ends[0] === id ? 0 : 1;
  const alike = links.filter(({ kind, ends }) => kind === like.kind && ends[side] === id);
  return new Set(alike.map(({ ends }) => ends[1 - side])).size;
}
