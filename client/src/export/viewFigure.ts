import { useEffect } from 'react';
import type { Language } from '../api/generated/graphql.ts';
import type { Theme } from '../graph/types.ts';
import { createStore, useStore } from '../lib/createStore.ts';
import type { Words } from '../locales/en.ts';
import type { Picture, SvgOptions } from './writeFrame.ts';

/** Words that rest on the sources of some things and ties. */
export interface Sourced<Text> {
  readonly text: Text;
  /** Ids of things and ties. */
  readonly of: readonly string[];
}

/** What a view other than the graph has to draw, before its sources are numbered. All words are in the language asked. */
export interface ViewDrawing {
  readonly title: string;
  /** How much is drawn, and by which choices of the view: one line each. */
  readonly facts: readonly string[];
  /** Things and ties whose sources stand as numbers on the drawing, in the order it is read. */
  readonly noted: readonly string[];
  /** The drawing in sentences. */
  readonly lines: readonly Sourced<string>[];
  readonly head: readonly string[];
  /** Cells in the order of the head. */
  readonly rows: readonly Sourced<readonly string[]>[];
  /** @param notes the numbers of some things and ties as they are written beside a mark */
  draw(notes: (most: number, ...ids: readonly string[]) => string, options: SvgOptions): Picture;
}

export interface FigureAsked {
  readonly lang: Language;
  readonly theme: Theme;
  /** Those of `lang`. */
  readonly words: Words;
}

/** How the view that is open can be made a figure of. */
export interface FigureOffer {
  readonly view: 'timeline' | 'matrix' | 'coalitions';
  ask(asked: FigureAsked): Promise<ViewDrawing>;
}

const offered = createStore<FigureOffer | null>(null);
export const useOfferedFigure = (): FigureOffer | null => useStore(offered);

/** Offers a figure of a view for as long as it is open; null offers none. */
export function useFigureOffer(offer: FigureOffer | null): void {
  useEffect(() => {
    offered.set(offer);
    return () => offered.set(null);
  }, [offer]);
}
