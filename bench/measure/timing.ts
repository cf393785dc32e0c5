/** Times of calls in ms. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 };
}

/** Calls one after another, each timed. */
export async function timeEach<T>(
  inputs: readonly T[],
  call: (input: T) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const input of inputs) {
    const start = performance.now();
    await call(input);
    times.push(performance.now() - start);
  }
  return times;
}

/** Several ways to do the same, taking turns call by call, so that whatever else the machine does hits all alike. */
export async function timeInTurns<T, Name extends string>(
  inputs: readonly T[],
  ways: Readonly<Record<Name, (input: T) => Promise<unknown>>>,
): Promise<Record<Name, Timing>> {
  const names = Object.keys(ways) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const [turn, input] of inputs.entries()) {
    for (let step = 0; step < names.length; step++) {
      const name = names[(turn + step) % names.length] as Name;
      const start = performance.now();
      await ways[name](input);
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timingOf(times[name])])) as Record<Name, Timing>;
}

/** Calls a second with so many callers at once, over a time in ms. */
export async function throughput<T>(
  inputs: readonly T[],
  call: (input: T) => Promise<unknown>,
  { callers = 8, lasting = 3_000 }: { callers?: number; lasting?: number } = {},
): Promise<number> {
  const start = performance.now();
  let next = 0;
  let done = 0;
  const caller = async () => {
    while (performance.now() - start < lasting) {
      const input = inputs[next++ % inputs.length];
      if (input === undefined) return;
      await call(input);
      done++;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return (done / (performance.now() - start)) * 1_000;
}

/** Throughput of several ways, in short turns, so that whatever else the machine does hits all alike. */
export async function throughputInTurns<T, Name extends string>(
  inputs: readonly T[],
  ways: Readonly<Record<Name, (input: T) => Promise<unknown>>>,
  turns = 3,
): Promise<Record<Name, number>> {
  const names = Object.keys(ways) as Name[];
  const sums = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (let turn = 0; turn < turns; turn++)
    for (const name of names)
      sums[name] += (await throughput(inputs, ways[name], { lasting: 1_500 })) / turns;
  return sums;
}
