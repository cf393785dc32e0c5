/** What a worker reckons over the picture, ties without direction and counted once per pair. */
export interface MeasureQuestion {
  id: number;
  measure: 'betweenness' | 'pageRank' | 'community';
  ids: string[];
  ties: [string, string][];
}

/** A value of each id; of communities, a number that is the same for all in one. */
export interface MeasureAnswer {
  id: number;
  values: Record<string, number>;
}

let asked = 0;

/** Starts a worker for one question and ends it with the answer, or when `signal` takes the question back. */
export function requestMeasure(
  measure: MeasureQuestion['measure'],
  ids: string[],
  ties: [string, string][],
  signal: AbortSignal,
): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
    asked += 1;
    const question: MeasureQuestion = { id: asked, measure, ids, ties };
    worker.onmessage = (event: MessageEvent<MeasureAnswer>) => {
      worker.terminate();
      resolve(event.data.values);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(`The measure ${measure} of ${ids.length} things stopped: ${event.message}`));
    };
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason instanceof Error ? signal.reason : new Error('The measure was taken back.'));
    });
    worker.postMessage(question);
  });
}
