import type { Stance } from '../types.ts';
import type { LaidNode, LaidTie, Places } from './laid.ts';
import { inRows } from './rows.ts';

const ROWS: Readonly<Record<Stance, number>> = { SUPPORT: 1, WELCOME: 2, MIXED: 5, CONCERN: 6, OPPOSE: 7 };
const SPEAKERS_FOR = 0;
const SUBJECTS = 3;
const OTHERS = 4;
const SPEAKERS_AGAINST = 8;

/** Who is for stands above, who is against below, and between them what they speak about and everything else. */
export function byStance(nodes: readonly LaidNode[], ties: readonly LaidTie[]): Places {
  const stances = new Map(nodes.map((node) => [node.id, node.stance ?? null]));
  const leaning = new Map<string, number>();
  const subjects = new Set<string>();
  for (const { from, to, kind } of ties) {
    const stance = kind === 'SAID' ? stances.get(to) : null;
    if (stance) leaning.set(from, (leaning.get(from) ?? 0) + (ROWS[stance] < SUBJECTS ? 1 : -1));
    if (kind === 'ABOUT') subjects.add(to);
  }
  return inRows(nodes, ties, (node) => {
    if (node.stance) return ROWS[node.stance];
    if (subjects.has(node.id)) return SUBJECTS;
    const side = leaning.get(node.id);
    if (side === undefined) return OTHERS;
    return side > 0 ? SPEAKERS_FOR : SPEAKERS_AGAINST;
  });
}
