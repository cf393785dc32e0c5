/** Every how many years one is named, so that names find room: every one, second, fifth … */
export const yearStep = (pxPerYear: number, least: number): number =>
  [1, 2, 5, 10, 20, 50, 100, 200, 500].find((years) => years * pxPerYear >= least) ?? 1_000;
