import type { Stance } from '../domain/records.ts';
import { middleDay, type StatedPosition } from './statedPosition.ts';
import { meanStance, stanceHistories } from './stanceHistory.ts';
import { STANCES, stanceValue } from './stanceScale.ts';

export type StanceMeasure = 'COUNT' | 'SUBTRACT' | 'COMBINE';
export type CombinedStance = 'FOR' | 'AGAINST' | 'MIXED';

export interface StanceShare {
  readonly stance: Stance;
  readonly count: number;
  /** Per cent of the positions beside it. */
  readonly share: number;
}

/** What one actor said of one subject. */
export interface StanceCell {
  readonly actor: string;
  readonly subject: string;
  readonly count: number;
  readonly latest: Stance;
  readonly previous: Stance | null;
  readonly turned: boolean;
  readonly value: number;
  readonly combined: CombinedStance;
  readonly mean: number;
  readonly byStance: readonly StanceShare[];
  /** Per cent of all positions of the actor in the matrix. */
  readonly share: number;
}

/** A row or a column added up. */
export interface StanceTotal {
  readonly id: string;
  /** Different statements. */
  readonly statements: number;
  /** Positions: a statement about two subjects, or by two actors, holds two. */
  readonly positions: number;
  readonly mean: number;
  readonly byStance: readonly StanceShare[];
  /** The statement with which a stance changed for the first time; null when none did or only undated ones. */
  readonly firstTurn: StatedPosition | null;
}

export interface StanceMatrix {
  readonly cells: readonly StanceCell[];
  /** Most positions first, then by id. */
  readonly actors: readonly StanceTotal[];
  readonly subjects: readonly StanceTotal[];
  readonly statements: number;
}

/**
 * Actors × subjects, as a two-mode (affiliation) network after Leifeld, Discourse Network Analyzer manual, ch. 2. A cell is
 * - COUNT: the number of statements (DNA: ignore);
 * - SUBTRACT: those for (support, welcome) less those against (concern, oppose);
 * - COMBINE: 1 only for, 2 only against, 3 both or mixed (0, nothing said, has no cell).
 */
export function stanceMatrix(positions: readonly StatedPosition[], measure: StanceMeasure): StanceMatrix {
  const histories = stanceHistories(positions);
  const ofActor = grouped(positions, ({ actor }) => actor);
  const firstTurns = new Map<string, StatedPosition>();
  const noteTurn = (id: string, turn: StatedPosition): void => {
    const known = firstTurns.get(id);
    if (!known || (middleDay(turn) ?? 0) < (middleDay(known) ?? 0)) firstTurns.set(id, turn);
  };
  for (const { actor, subject, turns } of histories) {
    const turn = turns.find(({ after }) => middleDay(after) !== null)?.after;
    if (!turn) continue;
    noteTurn(actor, turn);
    noteTurn(subject, turn);
  }
  const cells = histories.map<StanceCell>(({ actor, subject, steps, latest, previous, mean }) => {
    const combined = combine(steps);
    return {
      actor,
      subject,
      count: steps.length,
      latest,
      previous,
      turned: previous !== null,
      value: valueOf(steps, combined, measure),
      combined,
      mean,
      byStance: sharesOf(steps),
      share: percent(steps.length, ofActor.get(actor)?.length ?? 0),
    };
  });
  return {
    cells,
    actors: totals(ofActor, firstTurns),
    subjects: totals(
      grouped(positions, ({ subject }) => subject),
      firstTurns,
    ),
    statements: new Set(positions.map(({ statement }) => statement)).size,
  };
}

function totals(
  groups: ReadonlyMap<string, readonly StatedPosition[]>,
  firstTurns: ReadonlyMap<string, StatedPosition>,
): StanceTotal[] {
  return [...groups]
    .map(([id, rows]) => ({
      id,
      statements: new Set(rows.map(({ statement }) => statement)).size,
      positions: rows.length,
      mean: meanStance(rows) ?? 0,
      byStance: sharesOf(rows),
      firstTurn: firstTurns.get(id) ?? null,
    }))
    .toSorted((a, b) => b.positions - a.positions || (a.id < b.id ? -1 : 1));
}

function grouped(
  positions: readonly StatedPosition[],
  key: (position: StatedPosition) => string,
): Map<string, StatedPosition[]> {
  const groups = new Map<string, StatedPosition[]>();
  for (const position of positions) {
    const group = groups.get(key(position));
    if (group) group.push(position);
    else groups.set(key(position), [position]);
  }
  return groups;
}

function combine(steps: readonly StatedPosition[]): CombinedStance {
  const values = steps.map(({ stance }) => stanceValue(stance));
  if (values.every((value) => value > 0)) return 'FOR';
  return values.every((value) => value < 0) ? 'AGAINST' : 'MIXED';
}

const CODES: Readonly<Record<CombinedStance, number>> = { FOR: 1, AGAINST: 2, MIXED: 3 };

function valueOf(steps: readonly StatedPosition[], combined: CombinedStance, measure: StanceMeasure): number {
  if (measure === 'COUNT') return steps.length;
  if (measure === 'COMBINE') return CODES[combined];
  return steps.reduce((sum, { stance }) => sum + Math.sign(stanceValue(stance)), 0);
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** How often each stance occurs, most in favour first; stances that do not occur are left out. */
export function sharesOf(positions: readonly Pick<StatedPosition, 'stance'>[]): StanceShare[] {
  return STANCES.flatMap((stance) => {
    const count = positions.filter((position) => position.stance === stance).length;
    return count === 0 ? [] : [{ stance, count, share: percent(count, positions.length) }];
  });
}
