import type { LaidNode, LaidTie, LayoutName } from './layouts/laid.ts';
import type { Point } from './types.ts';

/** What the layout is asked: all nodes with where they are or should come out, and who is tied to whom. */
export interface LayoutQuestion {
  id: number;
  /** `fill` lays out what is not fixed around what is; the others arrange everything but the fixed. */
  layout: 'fill' | LayoutName;
  nodes: LaidNode[];
  ties: LaidTie[];
}

/** Places of the nodes that were not fixed. */
export interface LayoutAnswer {
  id: number;
  places: Record<string, Point>;
}

/** How far a layout has come, from 0 to 1. */
export interface LayoutProgress {
  id: number;
  done: number;
}

let worker: Worker | null = null;
let asked = 0;
let underway = 0;

/** A layout that was taken back before it was done. */
export class LayoutCancelled extends Error {
  override readonly name = 'LayoutCancelled';
}

/**
 * Asks the layout worker; it is started with the first question and kept.
 *
 * @throws LayoutCancelled when `signal` takes the question back; another Error when the browser cannot run the worker
 */
export function requestPlaces(
  layout: LayoutQuestion['layout'],
  nodes: LaidNode[],
  ties: LaidTie[],
  signal?: AbortSignal,
  onProgress: (done: number) => void = () => {},
): Promise<Record<string, Point>> {
  return new Promise((resolve, reject) => {
    worker ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const current = worker;
    asked += 1;
    underway += 1;
    const question: LayoutQuestion = { id: asked, layout, nodes, ties };
    const stop = () => {
      underway -= 1;
      current.removeEventListener('message', hear);
      current.removeEventListener('error', fail);
      signal?.removeEventListener('abort', cancel);
    };
    const hear = (event: MessageEvent<LayoutAnswer | LayoutProgress>) => {
      if (event.data.id !== question.id) return;
      if ('done' in event.data) return onProgress(event.data.done);
      stop();
      resolve(event.data.places);
    };
    const fail = (event: ErrorEvent) => {
      stop();
      worker = null;
      reject(new Error(`The layout of ${nodes.length} things stopped: ${event.message}`));
    };
    const cancel = () => {
      stop();
      // A running layout hears nothing until it is done: unless others wait for this worker, it is ended.
      if (underway === 0 && worker === current) {
        current.terminate();
        worker = null;
      }
      reject(new LayoutCancelled(`The layout of ${nodes.length} things was taken back.`));
    };
    current.addEventListener('message', hear);
    current.addEventListener('error', fail);
    signal?.addEventListener('abort', cancel);
    current.postMessage(question);
  });
}
