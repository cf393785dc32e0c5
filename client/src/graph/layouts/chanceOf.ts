/** Gives numbers from 0 to 1; the same each time, so that the same picture lies the same. */
export type Chance = () => number;

/** Chance that repeats: a linear congruence (Numerical Recipes, §7.1). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
