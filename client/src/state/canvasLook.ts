import type { GraphGroup, GraphNode, GraphTie } from '../graph/types.ts';
import { createStore } from '../lib/createStore.ts';
import type { Words } from '../locales/en.ts';

/** What size or shade says on the canvas, from where to where. */
export interface MeasureEnds {
  readonly name: keyof Words['canvas']['measures'];
  readonly least: number;
  readonly most: number;
}

/** Things and ties as the canvas draws them: groups folded or boxed, ties made one, sizes and shades given. */
export interface Dressed {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  readonly groups: readonly GraphGroup[];
  /** Groups that are drawn open. */
  readonly open: readonly GraphGroup[];
  readonly size: MeasureEnds | null;
  readonly shade: MeasureEnds | null;
}

type CanvasLook = (nodes: readonly GraphNode[], ties: readonly GraphTie[], words: Words) => Dressed;

/** How the canvas dresses a picture now, in any language, so that a file can be drawn the same; null before it drew any. */
export const canvasLook = createStore<CanvasLook | null>(null);
