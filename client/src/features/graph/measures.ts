import { keyed } from '../../lib/keyed.ts';
import type { GraphNode, GraphTie } from '../../graph/types.ts';

/** What size and shade can say about a thing. */
export const MEASURES = ['degree', 'sources', 'betweenness', 'pageRank'] as const;
export type MeasureName = (typeof MEASURES)[number];
export const measureOf = (name: string | null): MeasureName | null =>
  MEASURES.find((each) => each === name) ?? null;

/** Values of each thing, and their ends, for a legend. */
export interface Measured {
  name: MeasureName;
  values: Readonly<Record<string, number>>;
  least: number;
  most: number;
}

const SMALLEST = 0.7;
const LARGEST = 2;
const STEPS = 5;

/** Ties of each thing in the picture. */
export function degrees(nodes: readonly GraphNode[], ties: readonly GraphTie[]): Record<string, number> {
  const counts = keyed<number>(Object.fromEntries(nodes.map(({ id }) => [id, 0])));
  for (const { from, to } of ties) {
    if (counts[from] !== undefined) counts[from] += 1;
    if (counts[to] !== undefined && to !== from) counts[to] += 1;
  }
  return counts;
}

export function measured(name: MeasureName, values: Readonly<Record<string, number>>): Measured {
  const all = Object.values(values);
  const least = all.reduce((a, b) => Math.min(a, b), Infinity);
  const most = all.reduce((a, b) => Math.max(a, b), -Infinity);
  return { name, values, least: Number.isFinite(least) ? least : 0, most: Number.isFinite(most) ? most : 0 };
}

/** How far up a value stands between least and most, from 0 to 1; its root, so that area grows with the value. */
const share = ({ least, most }: Measured, value: number) =>
  most > least ? Math.sqrt((value - least) / (most - least)) : 0.5;

export const scaleOf = (by: Measured, id: string): number =>
  Math.round((SMALLEST + (LARGEST - SMALLEST) * share(by, by.values[id] ?? by.least)) * 100) / 100;

export const shadeOf = (by: Measured, id: string): number =>
  Math.min(STEPS - 1, Math.floor(share(by, by.values[id] ?? by.least) * STEPS));

/** A value as a legend writes it: whole numbers as they are, shares to two figures. */
export function valueText(value: number, lang: string): string {
  return new Intl.NumberFormat(lang, Number.isInteger(value) ? {} : { maximumSignificantDigits: 2 }).format(
    value,
  );
}
