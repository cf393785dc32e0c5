import { Worker } from 'node:worker_threads';
import type { LinkGraph } from '../paths/linkGraph.ts';
import { abortReason, StoreError } from '../store/errors.ts';
import type { TaskName, Tasks } from './tasks.ts';
import type { ThreadAnswer, ThreadData, ThreadTask } from './threadMessages.ts';

const SCRIPT = new URL('graphThread.mjs', import.meta.url);
/** How long a task that nobody waits for may go on before its thread is ended. */
const GRACE_MS = 500;
/** How long a thread without work is kept. */
const IDLE_MS = 120_000;

interface Job {
  readonly task: ThreadTask;
  /** True once its caller was let go. */
  left: boolean;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export function startThread(data: ThreadData): Worker {
  const worker = new Worker(SCRIPT, { workerData: data });
  worker.unref();
  return worker;
}

/**
 * A thread that answers tasks about one graph, one after the other, while the server goes on. It starts with the first task.
 * A task that is taken back is dropped, or, when it has begun, ended with its thread; the next one starts another.
 */
export class GraphThread {
  private readonly graph: LinkGraph;
  private readonly waiting: Job[] = [];
  private running: Job | null = null;
  private worker: Worker | null = null;
  private timer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(graph: LinkGraph) {
    this.graph = graph;
  }

  /** @throws StoreError CANCELLED, TIMEOUT or what else the signal says when it is aborted */
  ask<Name extends TaskName>(
    name: Name,
    asked: Tasks[Name]['asked'],
    signal?: AbortSignal,
  ): Promise<Tasks[Name]['found']> {
    if (signal?.aborted) return Promise.reject(abortReason(signal));
    if (this.closed) return Promise.reject(new StoreError('UNAVAILABLE', `${name}: the graph was closed`));
    return new Promise((resolvePromise, rejectPromise) => {
      const leave = (): void => {
        rejectPromise(signal ? abortReason(signal) : undefined);
        this.leave(job);
      };
      signal?.addEventListener('abort', leave, { once: true });
      const settle = () => signal?.removeEventListener('abort', leave);
      const job: Job = {
        task: { name, asked } as ThreadTask,
        left: false,
        resolve(value) {
          settle();
          resolvePromise(value as Tasks[Name]['found']);
        },
        reject(error) {
          settle();
          rejectPromise(error);
        },
      };
      this.waiting.push(job);
      this.next();
    });
  }

  /** Lets no more tasks in; what was asked is answered. */
  close(): void {
    this.closed = true;
    this.next();
  }

  private next(): void {
    if (this.running) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const job = this.waiting.shift();
    if (!job) {
      if (this.closed) this.end();
      else if (this.worker) {
        this.timer = setTimeout(() => this.end(), IDLE_MS);
        this.timer.unref();
      }
      return;
    }
    this.running = job;
    this.worker ??= this.start();
    this.worker.postMessage(job.task);
  }

  private start(): Worker {
    const { ids, kinds, indexOf: _indexOf, kindOf: _kindOf, ...arrays } = this.graph;
    const worker = startThread({ arrays, kinds, ids: ids.join('\n') });
    worker.on('message', (answer: ThreadAnswer) => {
      if (worker === this.worker) this.finish(answer);
    });
    worker.on('error', (error) => {
      if (worker !== this.worker) return;
      this.worker = null;
      this.finish({ error: `the thread of the graph failed: ${error.message}` });
    });
    return worker;
  }

  private finish(answer: ThreadAnswer): void {
    const job = this.running;
    this.running = null;
    if ('error' in answer) job?.reject(new Error(answer.error));
    else job?.resolve(answer.value);
    this.next();
  }

  private leave(job: Job): void {
    const place = this.waiting.indexOf(job);
    if (place >= 0) this.waiting.splice(place, 1);
    else if (this.running === job && !job.left) {
      job.left = true;
      setTimeout(() => {
        if (this.running !== job) return;
        this.end();
        this.running = null;
        this.next();
      }, GRACE_MS).unref();
    }
  }

  private end(): void {
    void this.worker?.terminate();
    this.worker = null;
  }
}
