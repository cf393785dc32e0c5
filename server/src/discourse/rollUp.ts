import { overlaps, type DayBounds } from '../domain/partialDate.ts';
import type { StatedPosition } from './statedPosition.ts';

/** A role held: dates as day numbers, null when unknown or open. */
export interface HeldRole extends DayBounds {
  readonly organization: string;
}

/** What is known of whom people spoke for. */
export interface Affiliations {
  /** Organisations a statement was made for, by statement. */
  readonly onBehalfOf: ReadonlyMap<string, readonly string[]>;
  /** Roles held, by person. */
  readonly roles: ReadonlyMap<string, readonly HeldRole[]>;
  readonly isPerson: (id: string) => boolean;
}

const isUndated = ({ from, to }: DayBounds): boolean => from === null && to === null;

/**
 * Counts people for the organisation they spoke for at that date: the one (or several) the statement was made on behalf
 * of; else the one they held a role in when they spoke, the role that began last where there are several; else, when they
 * are known for one single role whose dates nobody gives, that one. Who fits none of these stays a person. Organisations
 * stay themselves. A statement that two people made for one organisation counts for it once.
 */
export function rollUp(positions: readonly StatedPosition[], affiliations: Affiliations): StatedPosition[] {
  const seen = new Set<string>();
  return positions.flatMap((position) =>
    actorsOf(position, affiliations).flatMap((actor) => {
      const key = JSON.stringify([position.statement, actor, position.subject, position.stance]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...position, actor }];
    }),
  );
}

function actorsOf(
  position: StatedPosition,
  { onBehalfOf, roles, isPerson }: Affiliations,
): readonly string[] {
  if (!isPerson(position.speaker)) return [position.speaker];
  const spokenFor = onBehalfOf.get(position.statement) ?? [];
  if (spokenFor.length > 0) return spokenFor;
  const held = roles.get(position.speaker) ?? [];
  const then = isUndated(position) ? [] : held.filter((role) => !isUndated(role) && overlaps(role, position));
  const [latest] = then.toSorted(
    (a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity) || (a.organization < b.organization ? -1 : 1),
  );
  if (latest) return [latest.organization];
  const [only] = held;
  if (only && held.every((role) => isUndated(role) && role.organization === only.organization))
    return [only.organization];
  return [position.speaker];
}
