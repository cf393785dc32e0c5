import { exactSplit, goodSplit, inOrderOfFirst, type PairQuality, type Split } from './bestSplit.ts';
import {
  discoursePairs,
  type DiscourseActor,
  type DiscoursePair,
  type Normalization,
} from './discourseNetwork.ts';
import { polarization } from './polarization.ts';
import type { StatedPosition } from './statedPosition.ts';
import { meanStance } from './stanceHistory.ts';
import type { StanceScale } from './stanceScale.ts';

/** AGREEMENT: friends stand together and opponents apart. POLARIZATION: the number of Discourse Network Analyzer. */
export type SplitMeasure = 'AGREEMENT' | 'POLARIZATION';

export interface CoalitionOptions {
  readonly groups: number;
  readonly measure: SplitMeasure;
  readonly balanced: boolean;
  /** Every split is looked at, or only the likely ones. */
  readonly exact: boolean;
  readonly normalization: Normalization;
  readonly scale: StanceScale;
  readonly minStatements: number;
}

/** A subject that holds a group together. */
export interface GroupDriver {
  readonly subject: string;
  /** Mean stance of the group's positions on it, +2 to −2. */
  readonly mean: number;
  /** Per cent of the group's positions that are on it. */
  readonly share: number;
}

export interface Coalition {
  /** Most positions first. */
  readonly members: readonly string[];
  readonly drivers: readonly GroupDriver[];
  /** Mean stance of the group on the subjects that drive the split, +2 to −2; null without any. */
  readonly mean: number | null;
}

/** A subject that drives a split. */
export interface SplitDriver {
  readonly subject: string;
  /** Per cent of all that speaks for the split; negative for a subject that speaks against it. */
  readonly share: number;
}

export interface NearTie {
  readonly score: number;
  /** Who stands elsewhere than in the best split. */
  readonly moved: readonly string[];
}

export interface Coalitions {
  /** Largest first. */
  readonly groups: readonly Coalition[];
  /** 0 to 1. */
  readonly score: number;
  readonly exact: boolean;
  /** Splits whose score is within 0.02 of the best, best first. */
  readonly nearTies: readonly NearTie[];
  /** Largest share first. */
  readonly drivers: readonly SplitDriver[];
  /** Actors that share no subject with another, so stand nowhere. */
  readonly unplaced: readonly string[];
}

const NEAR = 0.02;

/** Actors that can be placed, with their pairs: what decides whether an exact search is possible. */
export function placeable(
  positions: readonly StatedPosition[],
  options: Pick<CoalitionOptions, 'normalization' | 'scale' | 'minStatements'>,
): { actors: DiscourseActor[]; pairs: DiscoursePair[]; unplaced: string[] } {
  const { actors, pairs } = discoursePairs(positions, options);
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  const places = new Map([...paired].toSorted((a, b) => a - b).map((index, place) => [index, place]));
  return {
    actors: actors.filter((_actor, index) => paired.has(index)),
    pairs: pairs.map((pair) => ({
      ...pair,
      from: places.get(pair.from) ?? 0,
      to: places.get(pair.to) ?? 0,
    })),
    unplaced: actors.flatMap(({ actor }, index) => (paired.has(index) ? [] : [actor])),
  };
}

/**
 * Splits actors into at most so many coalitions.
 *
 * AGREEMENT is the share of what a split puts in its right place, 0 to 1:
 * (Σ congruence of pairs within groups + Σ conflict of pairs between groups) / Σ (congruence + conflict): the line index
 * of structural balance (Cartwright and Harary 1956; Doreian and Mrvar 1996) for weighted pairs. POLARIZATION: see
 * polarization.ts.
 *
 * @param options.exact may only be false for AGREEMENT and unbalanced groups
 */
export function coalitions(positions: readonly StatedPosition[], options: CoalitionOptions): Coalitions {
  const { actors, pairs, unplaced } = placeable(positions, options);
  const size = actors.length;
  const agreement = agreementOf(size, pairs);
  const search =
    options.measure === 'POLARIZATION'
      ? exactSplit(size, options.groups, polarizationOf(size, pairs), options.balanced)
      : options.exact
        ? exactSplit(size, options.groups, agreement, options.balanced)
        : goodSplit(size, options.groups, agreement);
  const { memberships, score } = search.best;
  const drivers = splitDrivers(memberships, pairs);
  const leading = new Set(drivers.slice(0, 3).flatMap(({ subject, share }) => (share > 0 ? [subject] : [])));
  const groupCount = Math.max(0, ...memberships.map((group) => group + 1));
  const groups = Array.from({ length: groupCount }, (_item, group) =>
    groupOf(
      actors.flatMap(({ actor }, index) => (memberships[index] === group ? [actor] : [])),
      positions,
      leading,
    ),
  );
  return {
    groups: groups.toSorted((a, b) => b.members.length - a.members.length),
    score,
    exact: search.exact,
    nearTies: search.next
      .filter((split) => score - split.score <= NEAR)
      .map((split) => ({ score: split.score, moved: movedIn(split, memberships, actors) })),
    drivers,
    unplaced,
  };
}

function agreementOf(size: number, pairs: readonly DiscoursePair[]): PairQuality {
  const total = pairs.reduce((sum, { weights }) => sum + weights.congruence + weights.conflict, 0);
  const gain = emptyMatrix(size);
  let conflict = 0;
  for (const { from, to, weights } of pairs) {
    conflict += weights.conflict;
    const value = total === 0 ? 0 : (weights.congruence - weights.conflict) / total;
    setBoth(gain, from, to, value);
  }
  return { base: total === 0 ? 0 : conflict / total, gain };
}

function polarizationOf(
  size: number,
  pairs: readonly DiscoursePair[],
): (memberships: readonly number[]) => number {
  const [congruence, conflict] = [emptyMatrix(size), emptyMatrix(size)];
  for (const { from, to, weights } of pairs) {
    setBoth(congruence, from, to, weights.congruence);
    setBoth(conflict, from, to, weights.conflict);
  }
  return (memberships) => polarization(memberships, congruence, conflict);
}

const emptyMatrix = (size: number): number[][] =>
  Array.from({ length: size }, () => new Array<number>(size).fill(0));

function setBoth(matrix: number[][], a: number, b: number, value: number): void {
  const [first, second] = [matrix[a], matrix[b]];
  if (first) first[b] = value;
  if (second) second[a] = value;
}

/** What each subject adds to a split: congruence within and conflict between groups, less the reverse. */
function splitDrivers(memberships: readonly number[], pairs: readonly DiscoursePair[]): SplitDriver[] {
  const nets = new Map<string, number>();
  for (const { from, to, bySubject } of pairs) {
    const sign = memberships[from] === memberships[to] ? 1 : -1;
    for (const { subject, weights } of bySubject)
      nets.set(subject, (nets.get(subject) ?? 0) + sign * (weights.congruence - weights.conflict));
  }
  const all = [...nets.values()].reduce((sum, net) => sum + Math.max(0, net), 0);
  return [...nets]
    .map(([subject, net]) => ({ subject, share: all === 0 ? 0 : (100 * net) / all }))
    .toSorted((a, b) => b.share - a.share || (a.subject < b.subject ? -1 : 1));
}

function groupOf(
  members: readonly string[],
  positions: readonly StatedPosition[],
  leading: ReadonlySet<string>,
): Coalition {
  const isMember = new Set(members);
  const own = positions.filter(({ actor }) => isMember.has(actor));
  const bySubject = new Map<string, StatedPosition[]>();
  for (const position of own) {
    const rows = bySubject.get(position.subject);
    if (rows) rows.push(position);
    else bySubject.set(position.subject, [position]);
  }
  const drivers = [...bySubject]
    .map(([subject, rows]) => ({
      subject,
      mean: meanStance(rows) ?? 0,
      share: (100 * rows.length) / own.length,
    }))
    .toSorted((a, b) => b.share - a.share || (a.subject < b.subject ? -1 : 1));
  return { members, drivers, mean: meanStance(own.filter(({ subject }) => leading.has(subject))) };
}

/** Who stands elsewhere, the two splits' groups matched so that they are as few as can be (two groups) or by first member. */
function movedIn(split: Split, best: readonly number[], actors: readonly DiscourseActor[]): string[] {
  const other = inOrderOfFirst(split.memberships);
  const differs = (flip: boolean): string[] =>
    actors.flatMap(({ actor }, index) => {
      const group = other[index] ?? 0;
      return (flip ? 1 - group : group) === best[index] ? [] : [actor];
    });
  const plain = differs(false);
  if (Math.max(...other, ...best) > 1) return plain;
  const flipped = differs(true);
  return flipped.length < plain.length ? flipped : plain;
}
