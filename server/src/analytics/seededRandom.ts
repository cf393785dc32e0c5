/** Numbers from 0 to below 1, the same for the same seed: Mulberry32 (Tommy Ettinger, 2017, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` different whole numbers from 0 to below `size`, ascending. */
export function sample(size: number, count: number, random: () => number): number[] {
  const numbers = Array.from({ length: size }, (_none, number) => number);
  for (let place = 0; place < count; place++) {
    const other = place + Math.floor(random() * (size - place));
    [numbers[place], numbers[other]] = [numbers[other] ?? 0, numbers[place] ?? 0];
  }
  return numbers.slice(0, count).toSorted((a, b) => a - b);
}
