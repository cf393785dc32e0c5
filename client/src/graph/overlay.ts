import type { Box } from './boxes.ts';
import type { EntityKind, GraphNode, GraphNote, Point } from './types.ts';

/** How much of a picture is written at a zoom. */
export type Level = 'far' | 'middle' | 'near';

/** How strongly a thing is drawn: as it is, behind the pointer's thing, or outside the answer. */
export type Tone = 'rest' | 'faded' | 'outside';

/** A written name: `x`, `y` in the rendered world, `dx`, `dy` from there to its upper left corner in screen px. */
export interface NameMark extends Point {
  id: string;
  kind: EntityKind;
  dx: number;
  dy: number;
  width: number;
  lines: readonly string[];
  second: readonly string[];
  alignLeft: boolean;
  tone: Tone;
}

/** A word on a tie, by its middle in the rendered world. */
export interface TieMark extends Point {
  id: string;
  text: string;
  disputed: boolean;
  isPolicy: boolean;
  tone: Tone;
}

/** A count of neighbours, or the pin, at a corner of a node. */
export interface CornerMark extends Point {
  id: string;
  count: number;
  tone: Tone;
}

/** That a thing or a tie changed, above it. */
export interface NewsMark extends Point {
  id: string;
  text: string;
  tone: Tone;
}

/** An open statement. */
export interface CardMark extends Point {
  id: string;
  node: GraphNode;
  width: number;
  selected: boolean;
  tone: Tone;
}

/** What is drawn as page elements over the canvas, and the trunks under it. */
export interface Overlay {
  level: Level;
  /** Size of names against their size at zoom 1. */
  labelScale: number;
  cardScale: number;
  names: readonly NameMark[];
  tieNames: readonly TieMark[];
  badges: readonly CornerMark[];
  pins: readonly CornerMark[];
  news: readonly NewsMark[];
  cards: readonly CardMark[];
  /** SVG paths in the rendered world. */
  trunks: readonly { id: string; path: string; tone: Tone }[];
  /** Boxes around groups, in the world. */
  hulls: readonly (Box & { key: string; label: string; count: number })[];
  /** Where years begin, in the world. */
  years: readonly { year: number; x: number }[];
  notes: readonly GraphNote[];
}

export const EMPTY_OVERLAY: Overlay = {
  level: 'near',
  labelScale: 1,
  cardScale: 1,
  names: [],
  tieNames: [],
  badges: [],
  pins: [],
  news: [],
  cards: [],
  trunks: [],
  hulls: [],
  years: [],
  notes: [],
};
