import type { GraphNode, GraphTie } from './types.ts';

/**
 * The ties a picture need not draw because it says the same already, by the strongest mark it has: the deal.
 *
 * - the stake of a party in what its deal results in (the deal says who made it, and with what share);
 * - a milestone's tie to what its deal results in (it hangs on the deal);
 * - for whom a statement was made, when its speaker is drawn at work there;
 * - the origin or the issuer of a policy that a deal seeks, when the deal follows from that origin;
 * - a minority stake in a party to a deal: it stands behind the deal, not in it.
 *
 * A tie is left out only if each of its ends keeps another one, so that nothing stands loose.
 *
 * @returns ids of ties, all of them among `ties`
 */
export function quietTies(nodes: readonly GraphNode[], ties: readonly GraphTie[]): Set<string> {
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]));
  const drawn = ties.filter((tie) => kinds.has(tie.from) && kinds.has(tie.to));
  const known = new Set(drawn.map((tie) => `${tie.kind} ${tie.from} ${tie.to}`));
  const has = (kind: string, from: string, to: string) => known.has(`${kind} ${from} ${to}`);
  const ends = (kind: string, side: 'from' | 'to') => {
    const found = new Map<string, string[]>();
    for (const tie of drawn) {
      if (tie.kind !== kind) continue;
      const [at, other] = side === 'from' ? [tie.from, tie.to] : [tie.to, tie.from];
      found.set(at, [...(found.get(at) ?? []), other]);
    }
    return (id: string): readonly string[] => found.get(id) ?? [];
  };
  const dealsBehind = ends('RESULTS_IN', 'to');
  const dealsOf = ends('PARTY_TO', 'from');
  const speakersOf = ends('SAID', 'to');
  const seekersOf = ends('SEEKS', 'to');
  const originsOf = ends('FOLLOWS_FROM', 'from');
  const saysAlready = (tie: GraphTie): boolean => {
    switch (tie.kind) {
      case 'OWNS':
        if (dealsBehind(tie.to).some((deal) => has('PARTY_TO', tie.from, deal))) return true;
        return (
          tie.mostShare !== null &&
          tie.mostShare !== undefined &&
          tie.mostShare < 50 &&
          dealsOf(tie.to).some((deal) => !has('PARTY_TO', tie.from, deal))
        );
      case 'BELONGS_TO':
        return dealsBehind(tie.to).some((deal) => has('BELONGS_TO', tie.from, deal));
      case 'ON_BEHALF_OF':
        return speakersOf(tie.from).some(
          (speaker) =>
            speaker === tie.to || has('WORKS_FOR', speaker, tie.to) || has('MEMBER_OF', speaker, tie.to),
        );
      case 'FOLLOWS_FROM':
        return seekersOf(tie.from).some((deal) => has('FOLLOWS_FROM', deal, tie.to));
      case 'ISSUES':
        return (
          seekersOf(tie.to).length > 0 && originsOf(tie.to).some((origin) => has('ISSUES', tie.from, origin))
        );
      default:
        return false;
    }
  };
  const left = new Map<string, number>();
  for (const tie of drawn) for (const end of [tie.from, tie.to]) left.set(end, (left.get(end) ?? 0) + 1);
  const quiet = new Set<string>();
  for (const tie of drawn) {
    const [from, to] = [left.get(tie.from) ?? 0, left.get(tie.to) ?? 0];
    if (from < 2 || to < 2 || !saysAlready(tie)) continue;
    quiet.add(tie.id);
    left.set(tie.from, from - 1);
    left.set(tie.to, to - 1);
  }
  return quiet;
}
