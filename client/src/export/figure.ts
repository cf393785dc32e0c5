import type { Language } from '../api/generated/graphql.ts';
import type { GraphNode, GraphTie, Place, Theme } from '../graph/types.ts';
import type { Dressed } from '../state/canvasLook.ts';

/** A source with the number it carries in every part of a file. */
export interface FigureSource {
  readonly id: string;
  /** From 1; those that stand on the drawing come first. */
  readonly number: number;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly archiveUrl: string | null;
  /** In words; null when not known. */
  readonly published: string | null;
  /** EDTF; null when not known. */
  readonly publishedEdtf: string | null;
  /** In words. */
  readonly accessed: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  readonly kind: string;
  readonly note: string | null;
}

export interface FigureCitation {
  /** Number of the source. */
  readonly source: number;
  /** The exact words of the source; null where the page as a whole is cited. */
  readonly quotation: string | null;
  readonly locator: string | null;
}

export interface FigureClaim {
  readonly id: string;
  readonly text: string;
  readonly status: 'SOURCED' | 'INFERRED' | 'DISPUTED';
  readonly citations: readonly FigureCitation[];
}

/** When something was, or began and ended; null where it is open or not known. */
export interface FigureDates {
  readonly start: string | null;
  readonly end: string | null;
}

/** What a tie says beyond what is drawn of it. */
export interface TieWords {
  readonly sentence: string;
  /** In words; empty when nothing is known. */
  readonly period: string;
}

/** Everything a file can say of what is shown: the one input of every writer. All words are in `lang`. */
export interface Figure {
  readonly title: string;
  readonly lang: Language;
  readonly theme: Theme;
  readonly dataset: { readonly id: string; readonly title: string; readonly updated: string | null };
  /** Where the picture can be opened again. */
  readonly address: string;
  /** What is shown, of how much, in which window, with which filters, from data of which day: one line each. */
  readonly facts: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  /** The same as they are drawn: with groups and measures. Absent: as they are. */
  readonly dressed?: Dressed;
  /** Centres; a thing without one is not drawn, but is in every table. */
  readonly places: Readonly<Record<string, Place>>;
  /** What answers the running question; the rest is drawn pale. Null draws all alike. */
  readonly lit: readonly string[] | null;
  /** Words laid on the drawing by hand, by their upper left corner. */
  readonly notes: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  /** By id of a thing or tie: first and last day, YYYY-MM-DD, where known; those without any date are not named. */
  readonly dates?: Readonly<Record<string, FigureDates>>;
  /** By id of the tie. */
  readonly tieWords: Readonly<Record<string, TieWords>>;
  /** By id of the thing: one line on what it is. */
  readonly summaries: Readonly<Record<string, string>>;
  /** By id of a thing or tie: what is asserted of it. */
  readonly claims: Readonly<Record<string, readonly FigureClaim[]>>;
  /** By number. */
  readonly sources: readonly FigureSource[];
  /** How many of the sources, from the first on, stand as numbers on the drawing. */
  readonly footnotes: number;
}

/** The numbers of the sources behind a thing, a tie or several ties drawn as one, each once, rising. */
export function numbersOf(figure: Pick<Figure, 'claims'>, ...ids: readonly string[]): number[] {
  const claims = ids.flatMap((id) => figure.claims[id] ?? []);
  const numbers = claims.flatMap(({ citations }) => citations.map(({ source }) => source));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** A source in one line, as a footnote has it. */
export function sourceLine(source: FigureSource): string {
  const { publisher, title, published, url, archiveUrl } = source;
  const named = [publisher, `«\u00a0${title}\u00a0»`, published].filter(Boolean).join(', ');
  return `${named}. ${url}${archiveUrl ? ` (${archiveUrl})` : ''}`;
}

/** Addresses of the sources behind things or ties, in the order of their numbers. */
export function urlsOf(figure: Pick<Figure, 'claims' | 'sources'>, ...ids: readonly string[]): string[] {
  return numbersOf(figure, ...ids).flatMap((number) => figure.sources[number - 1]?.url ?? []);
}
