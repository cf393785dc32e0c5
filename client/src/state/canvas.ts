/** What the keyboard asks of the canvas, wherever it is drawn. */
export type CanvasCommand = 'fit' | 'in' | 'out' | 'arrange' | 'lasso' | 'frame';

const listeners = new Set<(command: CanvasCommand) => void>();

export function onCanvasCommand(listener: (command: CanvasCommand) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function commandCanvas(command: CanvasCommand): void {
  for (const listener of listeners) listener(command);
}
