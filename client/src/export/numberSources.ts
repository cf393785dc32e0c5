import { keyed } from '../lib/keyed.ts';
import type { FigureClaim, FigureSource } from './figure.ts';

/** A claim whose citations still name their sources by id. */
export interface CitedClaim {
  readonly id: string;
  readonly text: string;
  readonly status: FigureClaim['status'];
  readonly citations: readonly {
    readonly quotation: string | null;
    readonly locator: string | null;
    readonly source: Omit<FigureSource, 'number'>;
  }[];
}

/**
 * Gives every source its number: those behind what carries a number on the drawing first, in its order, then the others.
 *
 * @param claims by id of thing or tie
 * @param drawn ids in the order they are read on the drawing
 * @param rest ids that are in the file, not as numbers on the drawing
 */
export function numberSources(
  claims: Readonly<Record<string, readonly CitedClaim[]>>,
  drawn: readonly string[],
  rest: readonly string[],
): { claims: Record<string, FigureClaim[]>; sources: FigureSource[]; footnotes: number } {
  const cited = keyed(claims);
  const sources = new Map<string, FigureSource>();
  const numbered: Record<string, FigureClaim[]> = keyed();
  const take = (id: string) => {
    if (numbered[id]) return;
    numbered[id] = (cited[id] ?? []).map((claim) => ({
      ...claim,
      citations: claim.citations.map(({ source, quotation, locator }) => {
        const known = sources.get(source.id) ?? { ...source, number: sources.size + 1 };
        sources.set(source.id, known);
        return { source: known.number, quotation, locator };
      }),
    }));
  };
  drawn.forEach(take);
  const footnotes = sources.size;
  rest.forEach(take);
  return { claims: numbered, sources: [...sources.values()], footnotes };
}
