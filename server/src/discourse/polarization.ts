/**
 * How far two matrices are from one expectation, 0 to 1: the quality that Discourse Network Analyzer maximises in
 * `dna_polarization` (leifeld/dna at 2adbf786, class Polarization, `qualityAbsdiff` with normalised scores), kept to
 * compare numbers with it. For groups g of n_g actors, W = Σ n_g (n_g − 1) ordered pairs within, B the rest:
 *
 *   ½ [ Σ_within (|c − e_g| + f) + Σ_between (c + |f − e_gh|) ] / (Σc + Σf)
 *   e_g = n_g (n_g − 1) / W · Σc / W,  e_gh = n_g n_h / B · Σf / B
 *
 * c and f are congruence and conflict, normalised by average activity there; sums run over ordered pairs, the diagonal left
 * out. It grows with every difference from the expectation, in either direction; `agreement` (see bestSplit.ts) is what
 * says that friends stand together. 0 when all or none are within a group.
 */
export function polarization(
  memberships: readonly number[],
  congruence: readonly (readonly number[])[],
  conflict: readonly (readonly number[])[],
): number {
  const size = memberships.length;
  const members: number[] = [];
  for (const group of memberships) members[group] = (members[group] ?? 0) + 1;
  const within = members.reduce((sum, count) => sum + count * (count - 1), 0);
  const between = size * (size - 1) - within;
  if (within === 0 || between === 0) return 0;
  const [allCongruence, allConflict] = [sumOf(congruence), sumOf(conflict)];
  if (allCongruence + allConflict === 0) return 0;
  const membersOf = (index: number): number => members[memberships[index] ?? 0] ?? 0;
  let difference = 0;
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < size; b += 1) {
      if (a === b) continue;
      const c = congruence[a]?.[b] ?? 0;
      const f = conflict[a]?.[b] ?? 0;
      if (memberships[a] === memberships[b]) {
        const expected = ((membersOf(a) * (membersOf(a) - 1)) / within) * (allCongruence / within);
        difference += Math.abs(c - expected) + f;
      } else {
        const expected = ((membersOf(a) * membersOf(b)) / between) * (allConflict / between);
        difference += c + Math.abs(f - expected);
      }
    }
  }
  return difference / 2 / (allCongruence + allConflict);
}

function sumOf(matrix: readonly (readonly number[])[]): number {
  return matrix.reduce((sum, row) => row.reduce((added, value) => added + value, sum), 0);
}
