/** The least that a step can cost. */
export const STEP_COST = 1;

/** What it costs to go along a link that so many sources stand behind; `cost.ts` says why. */
export function stepCost(sources: number, subjects: number): number {
  return STEP_COST + 0.5 / (1 + Math.max(0, sources)) + Math.log2(Math.max(1, subjects));
}
