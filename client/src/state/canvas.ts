import { createStore, useStore } from '../lib/createStore.ts';

/** What the keyboard asks of the canvas, wherever it is drawn. */
export type CanvasCommand =
  'fit' | 'in' | 'out' | 'arrange' | 'lasso' | 'frame' | 'note' | `layout ${string}` | `group ${string}`;

/** A layout that is running, the share of it that is done if that is known, and how to take it back. */
export interface Arranging {
  readonly name: string;
  readonly done: number | null;
  cancel(): void;
}
export const arranging = createStore<Arranging | null>(null);
export const useArranging = () => useStore(arranging);

/** Takes back the layout that is running; false when there is none. */
export function stopArranging(): boolean {
  const now = arranging.get();
  now?.cancel();
  return now !== null;
}

const listeners = new Set<(command: CanvasCommand) => void>();

export function onCanvasCommand(listener: (command: CanvasCommand) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function commandCanvas(command: CanvasCommand): void {
  for (const listener of listeners) listener(command);
}
