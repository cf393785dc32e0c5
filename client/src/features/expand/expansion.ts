import type { EntityKind, TieKind } from '../../api/generated/graphql.ts';

/** One kind of neighbour: how many there are, and how many are on the canvas. */
export interface ExpansionRow {
  key: string;
  tieKind: TieKind;
  kind: EntityKind;
  outgoing: boolean;
  all: number;
  here: number;
}

interface Tie {
  kind: TieKind;
  from: { id: string; kind?: EntityKind };
  to: { id: string; kind?: EntityKind };
}

const keyOf = (tieKind: TieKind, outgoing: boolean, kind: EntityKind) =>
  `${tieKind} ${outgoing ? 'out' : 'in'} ${kind}`;

/** The rows of the dialog: alliances and statements first, as the counts come; nothing when a kind has no neighbour. */
export function rowsOf(
  id: string,
  more: readonly { kind: EntityKind; tieKind: TieKind; outgoing: boolean; total: number }[],
  ties: readonly Tie[],
): ExpansionRow[] {
  const here = new Map<string, Set<string>>();
  for (const { kind, from, to } of ties) {
    if (from.id !== id && to.id !== id) continue;
    const outgoing = from.id === id;
    const other = outgoing ? to : from;
    if (!other.kind) continue;
    const key = keyOf(kind, outgoing, other.kind);
    here.set(key, (here.get(key) ?? new Set()).add(other.id));
  }
  return more
    .map(({ kind, tieKind, outgoing, total }) => {
      const key = keyOf(tieKind, outgoing, kind);
      const present = here.get(key)?.size ?? 0;
      return { key, tieKind, kind, outgoing, all: Math.max(total, present), here: present };
    })
    .sort((a, b) => b.all - b.here - (a.all - a.here));
}

/** Ticked while the sum stays within `most`; where no row fits, the first with something to add is. */
export function tickedAtFirst(rows: readonly ExpansionRow[], most: number): Set<string> {
  const ticked = new Set<string>();
  let sum = 0;
  for (const { key, all, here } of rows) {
    const left = all - here;
    if (left === 0 || sum + left > most) continue;
    sum += left;
    ticked.add(key);
  }
  const first = rows.find(({ all, here }) => all > here);
  return ticked.size > 0 || !first ? ticked : new Set([first.key]);
}

export function afterTicks(
  atFirst: ReadonlySet<string>,
  changed: Readonly<Record<string, boolean>>,
): Set<string> {
  const ticked = new Set(atFirst);
  for (const [key, on] of Object.entries(changed)) {
    if (on) ticked.add(key);
    else ticked.delete(key);
  }
  return ticked;
}

/** The neighbours that the ticked rows ask for, in the order of the answer, without those already shown. */
export function newcomers(
  id: string,
  answer: { nodes: readonly { id: string; kind: EntityKind }[]; ties: readonly Tie[] },
  rows: readonly ExpansionRow[],
  shown: ReadonlySet<string>,
  limit: number,
): string[] {
  const keys = new Set(rows.map(({ key }) => key));
  const asked = (node: { id: string; kind: EntityKind }) =>
    answer.ties.some(
      ({ kind, from, to }) =>
        (from.id === id && to.id === node.id && keys.has(keyOf(kind, true, node.kind))) ||
        (to.id === id && from.id === node.id && keys.has(keyOf(kind, false, node.kind))),
    );
  return answer.nodes
    .filter((node) => node.id !== id && !shown.has(node.id) && asked(node))
    .slice(0, limit)
    .map((node) => node.id);
}

/** What decides who comes when not all do. */
export const BEST_FIRST = ['sources', 'date', 'degree'] as const;
export type BestFirst = (typeof BEST_FIRST)[number];

/** The first day of the newest tie between an entity and each of its neighbours, as ISO text; undated ones are left out. */
export function firstDays(
  id: string,
  ties: readonly {
    from: { id: string };
    to: { id: string };
    period: { start: { earliest: string | null } | null } | null;
  }[],
): Map<string, string> {
  const days = new Map<string, string>();
  for (const { from, to, period } of ties) {
    const other = from.id === id ? to.id : to.id === id ? from.id : null;
    const day = period?.start?.earliest;
    if (other === null || !day) continue;
    if (day > (days.get(other) ?? '')) days.set(other, day);
  }
  return days;
}

/** Newcomers, which come by number of sources, in another order: newest tie first and undated last, or most ties first. */
export function bestFirst(
  ids: readonly string[],
  by: BestFirst,
  days: ReadonlyMap<string, string>,
  degrees: ReadonlyMap<string, number>,
): string[] {
  if (by === 'date') return ids.toSorted((a, b) => (days.get(b) ?? '').localeCompare(days.get(a) ?? ''));
  if (by === 'degree') return ids.toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
  return [...ids];
}
