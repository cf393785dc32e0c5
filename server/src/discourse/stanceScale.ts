import type { Stance } from '../domain/records.ts';

/** From most in favour to most against. */
export const STANCES: readonly Stance[] = ['SUPPORT', 'WELCOME', 'MIXED', 'CONCERN', 'OPPOSE'];

export type StanceScale = 'FIVE' | 'BINARY';

/** +2 for support to −2 for opposition. */
const VALUES: Readonly<Record<Stance, number>> = {
  SUPPORT: 2,
  WELCOME: 1,
  MIXED: 0,
  CONCERN: -1,
  OPPOSE: -2,
};

export function stanceValue(stance: Stance): number {
  return VALUES[stance];
}

/** How many steps a scale has: K of the weight below. */
export const STEPS: Readonly<Record<StanceScale, number>> = { FIVE: 5, BINARY: 2 };

/**
 * The step k of a stance on a scale, 0 the most against: 0 to 4 on FIVE, 0 (concern, oppose) or 1 (support, welcome) on
 * BINARY, where a mixed stance takes no side and is null.
 */
export function stanceStep(stance: Stance, scale: StanceScale): number | null {
  const value = VALUES[stance];
  if (scale === 'FIVE') return value + 2;
  return value === 0 ? null : value > 0 ? 1 : 0;
}

/** How far two steps agree: 1 − |k − k′| / (K − 1), 1 when equal, 0 at opposite ends. */
export function agreement(step: number, other: number, scale: StanceScale): number {
  return 1 - Math.abs(step - other) / (STEPS[scale] - 1);
}
