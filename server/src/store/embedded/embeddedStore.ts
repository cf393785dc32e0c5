import { fork, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../cypher/catalogue.ts';
import { abortReason, StoreError } from '../errors.ts';
import { findStatement, prepareRead, prepareWrites } from '../params.ts';
import type { GraphStore, StoreOptions, WriteStatement } from '../port.ts';
import type { EngineAnswer, EngineRequest } from './engineMessages.ts';
import { RowCache, type WireRows } from './RowCache.ts';

export interface EmbeddedSettings {
  /** The folder the data live in; null for a throw-away folder that goes with the store. */
  readonly dataFolder: string | null;
  /** The deadline of a call that states none, in ms. */
  readonly timeoutMs?: number;
  /** Resident memory in MB above which the engine's process is ended. */
  readonly memoryLimitMb?: number;
  /** Answers kept in memory, in MB; 0 for none. */
  readonly cacheMb?: number;
  /** Another folder of statements than `cypher/`, for tests. */
  readonly cypherFolder?: string;
}

const OPENING_DEADLINE_MS = 120_000;
const MEMORY_WATCH_MS = 200;
/** How often a call that was cut off by another call's end is asked again. */
const ATTEMPTS = 3;
/** How long a closing engine may take to bring its file in order; 1.6 million ties take half a minute. */
const CLOSING_PATIENCE_MS = 120_000;
/** How long it may take while something runs in it, which may never end. */
const BUSY_PATIENCE_MS = 10_000;
/** Answers kept in memory, in MB: a few ten thousand pages of a list. */
const CACHE_MB = 64;
/** The heap of the process itself, in MB; what the engine holds lies outside it. */
const HEAP_MB = 512;

interface Pending {
  readonly request: EngineRequest;
  readonly name: string;
  readonly deadline: number;
  attempts: number;
  /** True while the engine has it; false while it waits for the engine to be opened. */
  sent: boolean;
  /** True once the engine may have kept a write; from then on it is not asked again. */
  committing: boolean;
  timer?: NodeJS.Timeout;
  resolve(answer: WireRows): void;
  reject(error: StoreError): void;
}

/** A process of the engine; `gone` resolves when it has ended and everything it said was heard. */
interface EngineProcess {
  readonly child: ChildProcess;
  readonly gone: Promise<void>;
}

/** The engine of the default set-up: Grafeo in a child process, its file under the data folder. */
export class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  private readonly catalogue;
  private readonly folder: string;
  private readonly throwAway: boolean;
  private readonly timeoutMs: number;
  private readonly memoryLimitMb: number;
  /** The process owns its file: nothing is written but what passes here. */
  private readonly cache: RowCache;
  private readonly pending = new Map<number, Pending>();
  private engineNow: EngineProcess | null = null;
  private opening: Promise<EngineProcess> | null = null;
  private watch: NodeJS.Timeout | null = null;
  private lastId = 0;
  private closed = false;
  /** True from the moment a process is ended on purpose until it is gone. */
  private replacing = false;

  private constructor(settings: EmbeddedSettings) {
    this.catalogue = readCatalogue('embedded', settings.cypherFolder);
    this.throwAway = settings.dataFolder === null;
    this.folder = settings.dataFolder ?? mkdtempSync(path.join(tmpdir(), 'entente-'));
    this.timeoutMs = settings.timeoutMs ?? 30_000;
    this.memoryLimitMb = settings.memoryLimitMb ?? 4_096;
    this.cache = new RowCache((settings.cacheMb ?? CACHE_MB) * 2 ** 20);
  }

  /** @throws StoreError UNAVAILABLE when the folder cannot be written or another process holds it */
  static async open(settings: EmbeddedSettings): Promise<EmbeddedStore> {
    const store = new EmbeddedStore(settings);
    try {
      mkdirSync(store.folder, { recursive: true });
      accessSync(store.folder, constants.W_OK);
    } catch (cause) {
      throw new StoreError(
        'UNAVAILABLE',
        `The data folder ${path.resolve(store.folder)} cannot be written. Set ENTENTE_DATA to a folder that can.`,
        { cause },
      );
    }
    await store.openEngine();
    return store;
  }

  /** The process the engine runs in at this moment; null between two. */
  get processId(): number | null {
    return this.engineNow?.child.pid ?? null;
  }

  async run<Q extends Parameters<GraphStore['run']>[0]>(
    name: Q,
    params: Parameters<GraphStore['run']>[1],
    options: StoreOptions = {},
  ): Promise<never[]> {
    const statement = findStatement(this.catalogue, name, 'read');
    const prepared = prepareRead(statement, params, options.compose, this.engine);
    const key = `${prepared.text}\n${JSON.stringify(prepared.params)}`;
    const kept = this.closed ? undefined : this.cache.get(key);
    if (kept) {
      const { signal, mostRows } = options;
      if (signal?.aborted) throw abortReason(signal);
      if (mostRows !== undefined && kept.rows.length > mostRows)
        throw new StoreError('TOO_MANY_ROWS', `${name}: ${kept.rows.length} rows are more than ${mostRows}`);
      return namedRows(kept) as never[];
    }
    const { generation } = this.cache;
    const answer = await this.ask(name, 'read', [prepared], options);
    this.cache.set(key, answer, generation);
    return namedRows(answer) as never[];
  }

  async write(statements: readonly WriteStatement[], options: StoreOptions = {}): Promise<void> {
    if (statements.length === 0) return;
    const prepared = prepareWrites(this.catalogue, statements);
    this.cache.clear();
    await this.ask(statements[0]?.name ?? '', 'write', prepared, options);
  }

  async check(): Promise<void> {
    await this.ask('check', 'read', [{ text: 'RETURN 1 AS one', params: {} }], { timeoutMs: 5_000 });
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    const engine = await this.opening?.catch(() => null);
    if (engine) {
      engine.child.send('close', () => {});
      const patience = this.pending.size > 0 ? BUSY_PATIENCE_MS : CLOSING_PATIENCE_MS;
      const impatience = setTimeout(() => engine.child.kill('SIGKILL'), patience);
      await engine.gone;
      clearTimeout(impatience);
    }
    if (this.watch) clearInterval(this.watch);
    this.endAll('The store was closed.');
    if (this.throwAway) rmSync(this.folder, { recursive: true, force: true });
  }

  private async ask(
    name: string,
    access: 'read' | 'write',
    statements: EngineRequest['statements'],
    { timeoutMs = this.timeoutMs, mostRows, signal }: StoreOptions,
  ): Promise<WireRows> {
    if (this.closed) throw new StoreError('UNAVAILABLE', `${name}: the store is closed`);
    if (signal?.aborted) throw abortReason(signal);
    const id = ++this.lastId;
    return new Promise((resolvePromise, rejectPromise) => {
      // The engine keeps an abandoned call until it answers or its deadline passes; only the caller is let go.
      const abandon = (): void => rejectPromise(signal ? abortReason(signal) : undefined);
      signal?.addEventListener('abort', abandon, { once: true });
      const resolve: Pending['resolve'] = (answer) => {
        signal?.removeEventListener('abort', abandon);
        resolvePromise(answer);
      };
      const reject: Pending['reject'] = (error) => {
        signal?.removeEventListener('abort', abandon);
        rejectPromise(error);
      };
      const pending: Pending = {
        request: { id, access, statements, ...(mostRows === undefined ? {} : { mostRows }) },
        name,
        deadline: timeoutMs,
        attempts: 0,
        sent: false,
        committing: false,
        resolve,
        reject,
      };
      this.pending.set(id, pending);
      void this.dispatch(pending);
    });
  }

  /** The clock of a call runs while the engine has it, not while the engine is being reopened. */
  private async dispatch(pending: Pending): Promise<void> {
    pending.attempts++;
    try {
      const { child } = await this.openEngine();
      if (!this.pending.has(pending.request.id)) return;
      pending.timer = setTimeout(
        () => this.endEngine(pending, `took more than ${pending.deadline} ms`),
        pending.deadline,
      );
      pending.sent = true;
      child.send(pending.request, (error) => {
        if (error) child.kill('SIGKILL');
      });
    } catch (error) {
      this.settle(pending.request.id);
      pending.reject(error as StoreError);
    }
  }

  private openEngine(): Promise<EngineProcess> {
    this.opening ??= this.startProcess();
    return this.opening;
  }

  private startProcess(): Promise<EngineProcess> {
    if (this.closed) return Promise.reject(new StoreError('UNAVAILABLE', 'The store is closed.'));
    const script = fileURLToPath(new URL('engineProcess.ts', import.meta.url));
    const child = fork(script, [path.join(this.folder, 'graph.grafeo')], {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${HEAP_MB}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const ended = new Promise<void>((resolve) =>
      child.once('exit', () => resolve()).once('error', () => resolve()),
    );
    const heard = new Promise<void>((resolve) => child.once('disconnect', () => resolve()));
    const engine = { child, gone: Promise.all([ended, heard]).then(() => {}) };
    this.engineNow = engine;
    let printed = '';
    child.stderr?.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-2_000)));
    child.on('error', (error) => (printed += error.message));
    return new Promise((resolve, reject) => {
      const impatience = setTimeout(() => child.kill('SIGKILL'), OPENING_DEADLINE_MS);
      let ready = false;
      let failure: string | null = null;
      child.on('message', (answer: EngineAnswer) => {
        if (answer.type === 'ready') {
          ready = true;
          clearTimeout(impatience);
          this.watchMemory(child);
          resolve(engine);
        } else if (answer.type === 'failed') failure = answer.message;
        else this.receive(answer);
      });
      void engine.gone.then(() => {
        clearTimeout(impatience);
        if (this.watch) clearInterval(this.watch);
        this.engineNow = null;
        if (this.replacing) this.replacing = false;
        else this.opening = null;
        if (ready) this.resume();
        else reject(this.openingError(failure ?? printed));
      });
    });
  }

  private openingError(cause: string): StoreError {
    const held = /lock|in use|already open/i.test(cause);
    const where = path.resolve(this.folder);
    return new StoreError(
      'UNAVAILABLE',
      held
        ? `Another process has the data folder ${where} open. Stop it, or set ENTENTE_DATA to another folder.`
        : `The data in ${where} cannot be opened. Move the folder away to start anew from the seeds.`,
      { cause },
    );
  }

  private receive(answer: Extract<EngineAnswer, { id: number }>): void {
    if (answer.type === 'committing') {
      const pending = this.pending.get(answer.id);
      if (pending) pending.committing = true;
      return;
    }
    const pending = this.settle(answer.id);
    if (!pending) return;
    if (answer.type === 'rows') pending.resolve(answer);
    else pending.reject(new StoreError(answer.code, `${pending.name}: ${answer.message}`));
  }

  private settle(id: number): Pending | null {
    const pending = this.pending.get(id) ?? null;
    clearTimeout(pending?.timer);
    this.pending.delete(id);
    // Once more at the end of a write, whoever waits for it: what was read meanwhile may be of before.
    if (pending?.request.access === 'write') this.cache.clear();
    return pending;
  }

  /** Ends the engine's process for the sake of one call, which gets TIMEOUT; `resume` sees to the others. */
  private endEngine(pending: Pending, why: string): void {
    this.settle(pending.request.id);
    const fate = pending.committing ? 'it may have been kept: read before writing again' : 'ask for less';
    pending.reject(new StoreError('TIMEOUT', `${pending.name}: ${why}; ${fate}`));
    const engine = this.engineNow;
    if (!engine || this.replacing) return;
    // Calls that come from now on wait for the next process; it opens once this one has let go of the folder.
    this.replacing = true;
    this.opening = engine.gone.then(() => this.startProcess());
    this.opening.catch(() => {});
    engine.child.kill('SIGKILL');
  }

  /**
   * After the engine's process ended: what it had not begun to keep is asked again of a new one. A write it was keeping may
   * or may not be there, so its caller is told.
   */
  private resume(): void {
    // A write that its caller took for lost may have been kept.
    this.cache.clear();
    if (this.closed) return;
    for (const pending of [...this.pending.values()].filter(({ sent }) => sent)) {
      clearTimeout(pending.timer);
      pending.sent = false;
      if (!pending.committing && pending.attempts < ATTEMPTS) void this.dispatch(pending);
      else {
        this.settle(pending.request.id);
        const fate = pending.committing
          ? 'the write may have been kept: read before writing again'
          : 'try again';
        pending.reject(
          new StoreError('UNAVAILABLE', `${pending.name}: the engine was restarted meanwhile; ${fate}`),
        );
      }
    }
  }

  private watchMemory(child: ChildProcess): void {
    if (this.watch) clearInterval(this.watch);
    this.watch = setInterval(() => {
      const running = [...this.pending.values()].filter(({ sent }) => sent);
      // The read that runs longest is the likeliest cause.
      const suspect = running.find(({ request }) => request.access === 'read') ?? running[0];
      if (!suspect || child.pid === undefined) return;
      const used = residentMb(child.pid);
      if (used !== null && used > this.memoryLimitMb)
        this.endEngine(suspect, `made the engine use more than ${this.memoryLimitMb} MB`);
    }, MEMORY_WATCH_MS);
    this.watch.unref();
  }

  private endAll(message: string): void {
    for (const id of [...this.pending.keys()])
      this.settle(id)?.reject(new StoreError('UNAVAILABLE', message));
  }
}

function namedRows({ columns, rows }: WireRows): Record<string, unknown>[] {
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let column = 0; column < columns.length; column++) row[columns[column] ?? ''] = values[column];
    return row;
  });
}

/** Resident memory of a process in MB; null where the system does not tell (no /proc). */
function residentMb(pid: number): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}
