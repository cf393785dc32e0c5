import type { StatedPosition } from './statedPosition.ts';
import { agreement, STEPS, stanceStep, type StanceScale } from './stanceScale.ts';

export type DiscourseMeasure = 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT' | 'IGNORE';
export type Normalization = 'NONE' | 'AVERAGE' | 'JACCARD' | 'COSINE';

export interface DiscourseActor {
  readonly actor: string;
  /** n(a): positions taken, on the scale asked, duplicates taken out. */
  readonly positions: number;
}

/** What a subject adds to a pair; the parts add up to the pair's weight. */
export interface DiscourseDriver {
  readonly subject: string;
  readonly weight: number;
}

/** A pair that speaks of a common subject. */
export interface DiscoursePair {
  /** Indexes in `actors`, the smaller first. */
  readonly from: number;
  readonly to: number;
  readonly weights: PairWeights;
  /** The parts of the weights; they add up to them. */
  readonly bySubject: readonly { readonly subject: string; readonly weights: PairWeights }[];
}

/** How far a pair agrees, disagrees, and speaks of the same at all; normalised as asked, each measure by its own rule. */
export interface PairWeights {
  readonly congruence: number;
  readonly conflict: number;
  readonly ignore: number;
}

export interface DiscoursePairs {
  /** Most positions first, then by id. */
  readonly actors: readonly DiscourseActor[];
  readonly pairs: readonly DiscoursePair[];
}

/** How many statements an actor made on a subject at each step of the scale; one number for each step. */
type Counts = readonly number[];

/**
 * How far each pair of actors agrees and disagrees. With x[a,b,k] the number of statements of actor a on subject b at step
 * k of a scale of K steps and w = 1 − |k − k′| / (K − 1):
 * - congruence(a,a′) = Σ_b Σ_k Σ_k′ w · x[a,b,k] · x[a′,b,k′]
 * - conflict(a,a′) = Σ_b Σ_k Σ_k′ (1 − w) · x[a,b,k] · x[a′,b,k′]
 *
 * For two steps these are the definitions of Leifeld, Discourse Network Analyzer manual, ch. 2 (“one-mode networks”);
 * w is what makes them fit a scale of five. Their sum is the measure “ignore”, their difference “subtract”.
 * Normalised by
 * - AVERAGE: (n(a) + n(a′)) / 2, n the number of positions of an actor;
 * - COSINE: n(a) · n(a′), which is the product of the norms of the two activity sums;
 * - JACCARD: m + u(a) + u(a′), m the measure itself and u(a) the positions of a that meet none of a′ with a weight above
 *   0 (same subject, and for congruence w > 0, for conflict w < 1, for ignore any).
 *
 * “Subtract” is the difference of the two normalised measures.
 *
 * @param minStatements actors with fewer positions are left out
 */
export function discoursePairs(
  positions: readonly StatedPosition[],
  options: {
    readonly normalization: Normalization;
    readonly scale: StanceScale;
    readonly minStatements: number;
  },
): DiscoursePairs {
  const { scale, normalization } = options;
  const counts = countSteps(positions, scale);
  const actors = [...counts]
    .map(([actor, subjects]) => ({ actor, positions: activity(subjects) }))
    .filter((row) => row.positions >= Math.max(1, options.minStatements))
    .toSorted((a, b) => b.positions - a.positions || (a.actor < b.actor ? -1 : 1));
  const pairs = actors.flatMap((first, from) => {
    const mine = counts.get(first.actor);
    if (!mine) return [];
    return actors.slice(from + 1).flatMap((second, offset) => {
      const theirs = counts.get(second.actor);
      const pair = theirs && comparePair(mine, theirs, first.positions + second.positions, scale);
      if (!pair) return [];
      const by = {
        congruence: divisor(normalization, pair.total.congruence, pair.unique.congruence, first, second),
        conflict: divisor(normalization, pair.total.conflict, pair.unique.conflict, first, second),
        ignore: divisor(normalization, pair.total.ignore, pair.unique.ignore, first, second),
      };
      const normalized = (weights: PairWeights): PairWeights => ({
        congruence: ratio(weights.congruence, by.congruence),
        conflict: ratio(weights.conflict, by.conflict),
        ignore: ratio(weights.ignore, by.ignore),
      });
      return [
        {
          from,
          to: from + 1 + offset,
          weights: normalized(pair.total),
          bySubject: pair.bySubject.map(({ subject, weights }) => ({
            subject,
            weights: normalized(weights),
          })),
        },
      ];
    });
  });
  return { actors, pairs };
}

/** The weight of a pair, or of a subject within a pair, by a measure. */
export function weightBy(measure: DiscourseMeasure, { congruence, conflict, ignore }: PairWeights): number {
  if (measure === 'CONGRUENCE') return congruence;
  if (measure === 'CONFLICT') return conflict;
  return measure === 'SUBTRACT' ? congruence - conflict : ignore;
}

const ratio = (value: number, by: number): number => (by === 0 ? 0 : value / by);

function divisor(
  normalization: Normalization,
  value: number,
  unique: number,
  first: DiscourseActor,
  second: DiscourseActor,
): number {
  if (normalization === 'AVERAGE') return (first.positions + second.positions) / 2;
  if (normalization === 'COSINE') return first.positions * second.positions;
  return normalization === 'JACCARD' ? value + unique : 1;
}

function countSteps(
  positions: readonly StatedPosition[],
  scale: StanceScale,
): Map<string, Map<string, number[]>> {
  const counts = new Map<string, Map<string, number[]>>();
  for (const { actor, subject, stance } of positions) {
    const step = stanceStep(stance, scale);
    if (step === null) continue;
    const subjects = counts.get(actor) ?? new Map<string, number[]>();
    counts.set(actor, subjects);
    const steps = subjects.get(subject) ?? new Array<number>(STEPS[scale]).fill(0);
    steps[step] = (steps[step] ?? 0) + 1;
    subjects.set(subject, steps);
  }
  return counts;
}

const activity = (subjects: ReadonlyMap<string, Counts>): number =>
  [...subjects.values()].reduce((sum, steps) => sum + total(steps), 0);

const total = (steps: Counts): number => steps.reduce((sum, count) => sum + count, 0);

interface Compared {
  readonly total: PairWeights;
  /** u(a) + u(a′) of each measure. */
  readonly unique: PairWeights;
  readonly bySubject: readonly { readonly subject: string; readonly weights: PairWeights }[];
}

/**
 * Null when two actors speak of no common subject.
 * @param all the positions of both
 */
function comparePair(
  mine: ReadonlyMap<string, Counts>,
  theirs: ReadonlyMap<string, Counts>,
  all: number,
  scale: StanceScale,
): Compared | null {
  const bySubject: { subject: string; weights: PairWeights }[] = [];
  const met = { congruence: 0, conflict: 0, ignore: 0 };
  const top = STEPS[scale] - 1;
  for (const [subject, steps] of mine) {
    const others = theirs.get(subject);
    if (!others) continue;
    let [congruence, ignore] = [0, 0];
    for (let step = 0; step <= top; step += 1) {
      const [count, other] = [steps[step] ?? 0, others[step] ?? 0];
      // Whether what is said at this step meets anything of the other that agrees, or disagrees, at all.
      let [agrees, agreesOther, differs, differsOther] = [false, false, false, false];
      for (let otherStep = 0; otherStep <= top; otherStep += 1) {
        const weight = agreement(step, otherStep, scale);
        const product = count * (others[otherStep] ?? 0);
        congruence += weight * product;
        ignore += product;
        if ((others[otherStep] ?? 0) > 0) {
          agrees ||= weight > 0;
          differs ||= weight < 1;
        }
        if ((steps[otherStep] ?? 0) > 0) {
          agreesOther ||= weight > 0;
          differsOther ||= weight < 1;
        }
      }
      met.ignore += count + other;
      met.congruence += (agrees ? count : 0) + (agreesOther ? other : 0);
      met.conflict += (differs ? count : 0) + (differsOther ? other : 0);
    }
    bySubject.push({ subject, weights: { congruence, conflict: ignore - congruence, ignore } });
  }
  if (bySubject.length === 0) return null;
  const sum = (of: (weights: PairWeights) => number): number =>
    bySubject.reduce((added, { weights }) => added + of(weights), 0);
  return {
    total: {
      congruence: sum(({ congruence }) => congruence),
      conflict: sum(({ conflict }) => conflict),
      ignore: sum(({ ignore }) => ignore),
    },
    unique: {
      congruence: all - met.congruence,
      conflict: all - met.conflict,
      ignore: all - met.ignore,
    },
    bySubject,
  };
}
