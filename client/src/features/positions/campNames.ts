/** How a camp is named and outlined: by letter, by the dash of its outline, by the shape of its members. */
export interface CampLook {
  readonly letter: string;
  readonly dash: string;
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle';
}

const LOOKS: readonly CampLook[] = [
  { letter: 'A', dash: 'none', shape: 'circle' },
  { letter: 'B', dash: '9 5', shape: 'square' },
  { letter: 'C', dash: '2 4', shape: 'diamond' },
  { letter: 'D', dash: '10 4 2 4', shape: 'triangle' },
];

export function campLook(index: number): CampLook {
  return LOOKS[index] ?? { letter: String(index + 1), dash: 'none', shape: 'circle' };
}

/** Which way a camp leans, by the mean of its stances from +2 to −2. */
export function leaning(mean: number | null | undefined): 'for' | 'against' | 'divided' {
  if (mean === null || mean === undefined || Math.abs(mean) < 0.25) return 'divided';
  return mean > 0 ? 'for' : 'against';
}
