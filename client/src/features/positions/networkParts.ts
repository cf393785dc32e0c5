import type { Stance } from '../../api/generated/graphql.ts';
import { hullOf } from './hullOf.ts';
import { placeActors, type Point } from './placeActors.ts';
import type { PositionSettings } from './settings.ts';
import type { Network } from './useCoalitions.ts';

/** The colour of a mean stance: that of the nearest one. */
export function nearestStance(mean: number): Stance {
  const stances: readonly Stance[] = ['OPPOSE', 'CONCERN', 'MIXED', 'WELCOME', 'SUPPORT'];
  return stances[Math.min(4, Math.max(0, Math.round(mean) + 2))] ?? 'MIXED';
}

const LINE_LENGTH = 17;

/** A name on one line or two, as long as there is room for. */
export function nameLines(name: string): string[] {
  const cut = (text: string) =>
    text.length > LINE_LENGTH ? `${text.slice(0, LINE_LENGTH - 1).trimEnd()}…` : text;
  if (name.length <= LINE_LENGTH) return [name];
  const space = name.lastIndexOf(' ', LINE_LENGTH);
  return space > 0 ? [cut(name.slice(0, space)), cut(name.slice(space + 1))] : [cut(name)];
}

/** Room around the members of a camp. */
const PAD = { x: 54, y: 26 };

/** The outline around the members of a camp and their names. */
export function campOutline(points: readonly Point[]): Point[] {
  return hullOf(
    points.flatMap(({ x, y }) => [
      { x: x - PAD.x, y: y - PAD.y },
      { x: x + PAD.x, y: y - PAD.y },
      { x: x + PAD.x, y: y + PAD.y + 14 },
      { x: x - PAD.x, y: y + PAD.y + 14 },
    ]),
  );
}

/** Places of the actors, in their order, and how high the picture is. */
export function placeNetwork(
  actors: Network['actors'],
  lines: Network['edges'],
  campOf: ReadonlyMap<string, number>,
  camps: number,
  heaviest: number,
  measure: PositionSettings['measure'],
  width: number,
): { readonly points: readonly Point[]; readonly height: number } {
  const index = new Map(actors.map(({ entity }, at) => [entity.id, at]));
  return placeActors(
    actors.map(({ entity }) => campOf.get(entity.id) ?? null),
    camps,
    lines.flatMap(({ from, to, weight }) => {
      const [a, b] = [index.get(from), index.get(to)];
      return a === undefined || b === undefined || weight <= 0 || measure === 'CONFLICT'
        ? []
        : [{ from: a, to: b, pull: weight / Math.max(heaviest, 1e-9) }];
    }),
    width,
  );
}
