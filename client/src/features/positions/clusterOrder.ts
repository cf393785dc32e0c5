/** More would take longer than a blink; they come last, as they are. */
const MOST = 300;

/**
 * An order that puts what is alike beside each other: average-linkage clustering (Sokal and Michener 1958), read off as the
 * leaves of its tree, of two branches the one with the greater weight first. The distance of two profiles is the mean
 * difference on what both hold, drawn towards “unknown” (2) as they share less. Deterministic.
 * @param profiles values by key, such as means by subject
 * @param weights what decides which branch comes first, such as the overall mean
 * @returns the indexes of the profiles
 */
export function clusterOrder(
  profiles: readonly ReadonlyMap<string, number>[],
  weights: readonly number[],
): number[] {
  const taken = profiles.slice(0, MOST);
  const rest = profiles.slice(MOST).map((_profile, index) => MOST + index);
  const between = taken.map((a) => taken.map((b) => distance(a, b)));
  let clusters = taken.map((_profile, index) => [index]);
  while (clusters.length > 1) {
    let best: [number, number, number] = [0, 1, Infinity];
    clusters.forEach((first, a) =>
      clusters.slice(a + 1).forEach((second, offset) => {
        const apart = between[first[0] ?? 0]?.[second[0] ?? 0] ?? Infinity;
        if (apart < best[2]) best = [a, a + 1 + offset, apart];
      }),
    );
    const [a, b] = best;
    const [first, second] = [clusters[a] ?? [], clusters[b] ?? []];
    merge(between, clusters, a, b);
    const joined =
      meanOf(first, weights) >= meanOf(second, weights) ? [...first, ...second] : [...second, ...first];
    // The distances of a cluster are kept in the row of its first member.
    const [head = 0] = joined;
    moveRow(between, clusters, first[0] ?? 0, head);
    clusters = [...clusters.slice(0, a), joined, ...clusters.slice(a + 1).filter((each) => each !== second)];
  }
  return [...(clusters[0] ?? []), ...rest];
}

const UNKNOWN = 2;

function distance(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [sum, shared] = [0, 0];
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined) continue;
    sum += Math.abs(value - other);
    shared += 1;
  }
  return (sum + UNKNOWN) / (shared + 1);
}

function meanOf(members: readonly number[], weights: readonly number[]): number {
  return members.reduce((sum, member) => sum + (weights[member] ?? 0), 0) / Math.max(1, members.length);
}

/** Writes the distances of two joined clusters into the row of the first: the mean, weighted by size. */
function merge(between: number[][], clusters: readonly number[][], a: number, b: number): void {
  const [first, second] = [clusters[a] ?? [], clusters[b] ?? []];
  const [i, j] = [first[0] ?? 0, second[0] ?? 0];
  for (const cluster of clusters) {
    const k = cluster[0] ?? 0;
    if (k === i || k === j) continue;
    const mean =
      ((between[i]?.[k] ?? 0) * first.length + (between[j]?.[k] ?? 0) * second.length) /
      (first.length + second.length);
    const [row, column] = [between[i], between[k]];
    if (row) row[k] = mean;
    if (column) column[i] = mean;
  }
}

function moveRow(between: number[][], clusters: readonly number[][], from: number, to: number): void {
  if (from === to) return;
  for (const cluster of clusters) {
    const k = cluster[0] ?? 0;
    if (k === from || k === to) continue;
    const value = between[from]?.[k] ?? 0;
    const [row, column] = [between[to], between[k]];
    if (row) row[k] = value;
    if (column) column[to] = value;
  }
}
