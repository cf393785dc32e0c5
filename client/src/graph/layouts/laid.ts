import type { Side } from '../labelPlacement.ts';
import type { Roomy } from '../removeOverlaps.ts';
import type { EntityKind, Point, Stance, TieKind } from '../types.ts';

/** The ways to arrange a picture; `fill` only finds places for what has none. */
export type LayoutName = 'force' | 'tiers' | 'circle' | 'timeline' | 'stance' | 'groups';

/** A node with what a layout may go by. */
export interface LaidNode extends Roomy {
  kind: EntityKind;
  /** Days since 1970-01-01; null when nothing about it has a date. */
  day?: number | null;
  /** Of a statement. */
  stance?: Stance | null;
  /** The group it stands with. */
  group?: string | null;
  /** Size of its shape, or of its open card, and of its written name, in world px; without a name only the shape counts. */
  mark?: { width: number; height: number };
  name?: { width: number; height: number } | null;
  /** Where its name stands as long as nothing is in the way. */
  side?: Side;
}

/** A tie by its ends. */
export interface LaidTie {
  from: string;
  to: string;
  kind: TieKind;
  /** Px that the word on it is wide; absent for none. */
  word?: number;
}

/** Centres in the world, by id. */
export type Places = Record<string, Point>;

/** Who is tied to whom, both ways. */
export function neighboursOf(nodes: readonly LaidNode[], ties: readonly LaidTie[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>(nodes.map((node) => [node.id, []]));
  for (const { from, to } of ties) {
    if (from === to || !neighbours.has(from) || !neighbours.has(to)) continue;
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  return neighbours;
}
