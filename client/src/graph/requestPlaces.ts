import type { Point } from './types.ts';
import type { Roomy } from './removeOverlaps.ts';

/** What the layout is asked: all nodes with where they are or should come out, and who is tied to whom. */
export interface LayoutQuestion {
  id: number;
  nodes: Roomy[];
  ties: [string, string][];
}

/** Places of the nodes that were not fixed. */
export interface LayoutAnswer {
  id: number;
  places: Record<string, Point>;
}

let worker: Worker | null = null;
let asked = 0;

/** Asks the layout worker; it is started with the first question and kept. Rejects when the browser cannot run it. */
export function requestPlaces(nodes: Roomy[], ties: [string, string][]): Promise<Record<string, Point>> {
  return new Promise((resolve, reject) => {
    worker ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const current = worker;
    asked += 1;
    const question: LayoutQuestion = { id: asked, nodes, ties };
    const stop = () => {
      current.removeEventListener('message', hear);
      current.removeEventListener('error', fail);
    };
    const hear = (event: MessageEvent<LayoutAnswer>) => {
      if (event.data.id !== question.id) return;
      stop();
      resolve(event.data.places);
    };
    const fail = (event: ErrorEvent) => {
      stop();
      worker = null;
      reject(new Error(`The layout of ${nodes.length} things stopped: ${event.message}`));
    };
    current.addEventListener('message', hear);
    current.addEventListener('error', fail);
    current.postMessage(question);
  });
}
