import type { Stance } from '../api/generated/graphql.ts';

const OUTSPOKEN: readonly Stance[] = ['OPPOSE', 'SUPPORT', 'CONCERN', 'WELCOME', 'MIXED'];

/**
 * The stance taken most often; among equals the more outspoken one, against before for: as the server counts statements.
 *
 * @returns null when there is none
 */
export function mainStance(stances: readonly Stance[]): Stance | null {
  const times = (stance: Stance) => stances.filter((other) => other === stance).length;
  const most = Math.max(0, ...stances.map(times));
  return OUTSPOKEN.find((stance) => most > 0 && times(stance) === most) ?? null;
}
