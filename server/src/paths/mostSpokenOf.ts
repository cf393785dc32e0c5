import { TIE_KINDS } from '../domain/records.ts';
import { NO_DAY, type LinkGraph } from './linkGraph.ts';

/** First and last day of a window, null for none, and the last day of record time; days are counted from 1970-01-01. */
interface Scope {
  readonly from: number | null;
  readonly to: number | null;
  readonly knownOn: number | null;
}

/** The end of `ABOUT` that lies at the subject. */
const SUBJECT_SIDE = TIE_KINDS.indexOf('ABOUT') * 2 + 1;

/**
 * The subjects that most stances were taken on, most first, then by id. In a window, what has no date is counted too: what it
 * comes to is told beside it.
 */
export function mostSpokenOf(graph: LinkGraph, { from, to, knownOn }: Scope, limit: number): string[] {
  const found: { id: string; total: number }[] = [];
  const isCounted = (link: number): boolean => {
    if (graph.linkStated[link] !== 1) return false;
    const recorded = graph.linkRecorded[link] ?? NO_DAY;
    if (knownOn !== null && recorded !== NO_DAY && recorded > knownOn) return false;
    if (from === null || to === null) return true;
    const first = graph.linkFirst[link] ?? NO_DAY;
    const last = graph.linkLast[link] ?? NO_DAY;
    return (first === NO_DAY || first <= to) && (last === NO_DAY || last >= from);
  };
  for (let node = 0; node < graph.ids.length; node++) {
    const lastPort = graph.nodePorts[node + 1] ?? 0;
    for (let port = graph.nodePorts[node] ?? 0; port < lastPort; port++) {
      if (graph.portClass[port] !== SUBJECT_SIDE) continue;
      let total = 0;
      const last = graph.portEntries[port + 1] ?? 0;
      for (let entry = graph.portEntries[port] ?? 0; entry < last; entry++)
        if (isCounted(graph.entryLink[entry] ?? 0)) total++;
      if (total > 0) found.push({ id: graph.ids[node] ?? '', total });
    }
  }
  return found
    .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}
