import type { StakeRow, TieRow } from '../rows.ts';

/** The stake of a tie; null when it has none. */
export function stakeOf(tie: TieRow): StakeRow | null {
  const fr = tie.stakeFr ?? tie.stakeEn;
  const en = tie.stakeEn ?? tie.stakeFr;
  if (fr === null || en === null) return null;
  return { fr, en, least: tie.stakeLeast, most: tie.stakeMost };
}
