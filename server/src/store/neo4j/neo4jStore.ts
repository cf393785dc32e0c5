import neo4j, { Neo4jError, type Driver, type Record as Neo4jRecord, type Result } from 'neo4j-driver';
import { readCatalogue, readSchemaStatements } from '../../cypher/catalogue.ts';
import { abortReason, StoreError } from '../errors.ts';
import { findStatement, prepareRead, prepareWrites } from '../params.ts';
import type { GraphStore, StoreOptions, WriteStatement } from '../port.ts';
import { codeOf, fromDriver, toDriver } from './values.ts';

export interface Neo4jSettings {
  /** `bolt://`, `neo4j://` (cluster) or the same with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default when absent. */
  readonly database?: string;
  /** The deadline of a call that states none, in ms. */
  readonly timeoutMs?: number;
  /** Another folder of statements than `cypher/`, for tests. */
  readonly cypherFolder?: string;
}

/** How long a call waits for a connection, and how long the driver repeats a call that failed in passing. */
const PATIENCE_MS = 5_000;
/** How long a read that failed in passing rests before it is tried again; twice as long each time. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

/** Neo4j 5 or newer over Bolt. Bookmarks are kept, so that in a cluster one reads one's own writes. */
export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  private readonly catalogue;
  private readonly driver: Driver;
  private readonly bookmarks = neo4j.bookmarkManager();
  private readonly timeoutMs: number;

  private constructor(private readonly settings: Neo4jSettings) {
    this.catalogue = readCatalogue('neo4j', settings.cypherFolder);
    this.timeoutMs = settings.timeoutMs ?? 30_000;
    try {
      this.driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
        connectionAcquisitionTimeout: PATIENCE_MS,
        connectionTimeout: PATIENCE_MS,
        maxTransactionRetryTime: PATIENCE_MS,
        userAgent: 'entente',
        // A message more for every call, and the maker's affair.
        telemetryDisabled: true,
        // Nobody reads what the server thinks of a statement; the tests hold them to their rows.
        notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
      });
    } catch (cause) {
      throw new StoreError(
        'UNAVAILABLE',
        `NEO4J_URI is no address of a Neo4j: it begins with bolt://, neo4j://, bolt+s:// or neo4j+s://.`,
        { cause },
      );
    }
  }

  /** @throws StoreError UNAVAILABLE when the server does not answer or refuses user and password */
  static async open(settings: Neo4jSettings): Promise<Neo4jStore> {
    const store = new Neo4jStore(settings);
    try {
      await store.check();
      for (const text of readSchemaStatements('neo4j')) await store.setUp(text);
    } catch (error) {
      await store.driver.close();
      throw error;
    }
    return store;
  }

  async run<Q extends Parameters<GraphStore['run']>[0]>(
    name: Q,
    params: Parameters<GraphStore['run']>[1],
    options: StoreOptions = {},
  ): Promise<never[]> {
    const statement = findStatement(this.catalogue, name, 'read');
    const prepared = prepareRead(statement, params, options.compose, this.engine);
    const checked = toDriver(prepared.params) as Record<string, unknown>;
    const timeout = options.timeoutMs ?? this.timeoutMs;
    return this.repeated(() =>
      this.inSession(
        name,
        neo4j.session.READ,
        (session, stop) =>
          readRows(
            withoutTrace(() => session.run(prepared.text, checked, { timeout })),
            options.mostRows,
            stop,
          ),
        options.signal,
      ),
    );
  }

  async write(statements: readonly WriteStatement[], options: StoreOptions = {}): Promise<void> {
    if (statements.length === 0) return;
    const prepared = prepareWrites(this.catalogue, statements).map(({ text, params }) => ({
      text,
      params: toDriver(params) as Record<string, unknown>,
    }));
    await this.inSession(
      statements[0]?.name ?? '',
      neo4j.session.WRITE,
      (session) =>
        session.executeWrite(
          async (transaction) => {
            for (const { text, params } of prepared) await transaction.run(text, params);
          },
          { timeout: options.timeoutMs ?? this.timeoutMs },
        ),
      options.signal,
    );
  }

  async check(): Promise<void> {
    try {
      await this.driver.verifyConnectivity({
        ...(this.settings.database ? { database: this.settings.database } : {}),
      });
    } catch (cause) {
      const refused = cause instanceof Error && 'code' in cause && String(cause.code).includes('Security');
      throw new StoreError(
        'UNAVAILABLE',
        refused
          ? 'Neo4j refuses the user or password. Check NEO4J_USER and NEO4J_PASSWORD.'
          : `Neo4j does not answer at ${placeOf(this.settings.uri)}. Is it running? Check NEO4J_URI.`,
        { cause },
      );
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  /** Schema statements run on their own, each in a transaction. */
  private async setUp(text: string): Promise<void> {
    await this.inSession('schema/neo4j', neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) => transaction.run(text)),
    );
  }

  /**
   * A read, repeated while the driver says that another try may go well. It is a transaction of its own, without the messages
   * that begin and commit one: on a near server they would double the time of a short read.
   */
  private async repeated<T>(read: () => Promise<T>): Promise<T> {
    const start = Date.now();
    for (let attempt = 1; ; attempt++) {
      try {
        return await read();
      } catch (error) {
        const cause = error instanceof StoreError ? error.cause : error;
        const mayGoWell = cause instanceof Neo4jError && cause.retryable;
        const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS);
        if (!mayGoWell || Date.now() - start + pause > PATIENCE_MS) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  /** `stop` ends what runs, on the server too, and makes the call reject; so does an aborted signal. */
  private async inSession<T>(
    name: string,
    defaultAccessMode: 'READ' | 'WRITE',
    work: (session: ReturnType<Driver['session']>, stop: (reason: StoreError) => void) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    if (signal?.aborted) throw abortReason(signal);
    const session = this.driver.session({
      defaultAccessMode,
      bookmarkManager: this.bookmarks,
      ...(this.settings.database ? { database: this.settings.database } : {}),
    });
    let stop: (reason: StoreError) => void = () => {};
    const stopped = new Promise<never>((_resolve, reject) => {
      stop = (reason) => {
        reject(reason);
        // Closing a session in the middle of a transaction resets its connection, which ends the query.
        void session.close().catch(() => {});
      };
    });
    const abort = (): void => stop(abortReason(signal as AbortSignal));
    signal?.addEventListener('abort', abort, { once: true });
    try {
      return await Promise.race([work(session, stop), stopped]);
    } catch (cause) {
      if (cause instanceof StoreError) throw cause;
      const code = codeOf(cause);
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new StoreError(code, `${name}: ${code === 'TIMEOUT' ? 'took too long; ask for less' : detail}`, {
        cause,
      });
    } finally {
      signal?.removeEventListener('abort', abort);
      await session.close().catch(() => {});
    }
  }
}

/** The rows of a result, which is stopped at the first row too many. */
function readRows(
  result: Result,
  mostRows: number | undefined,
  stop: (reason: StoreError) => void,
): Promise<never[]> {
  return new Promise((resolve, reject) => {
    const rows: unknown[] = [];
    let full = false;
    result.subscribe({
      onNext(record) {
        if (full) return;
        try {
          if (rows.length === mostRows)
            throw new StoreError('TOO_MANY_ROWS', `there are more than ${mostRows} rows`);
          rows.push(rowOf(record));
        } catch (error) {
          full = true;
          reject(error as Error);
          stop(error as StoreError);
        }
      },
      onCompleted: () => resolve(rows as never[]),
      onError: reject,
    });
  });
}

/** The columns of a record; texts, the most of them, are as they should be. */
function rowOf(record: Neo4jRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [column, key] of record.keys.entries()) {
    const value: unknown = record.get(column);
    row[key as string] = typeof value === 'string' ? value : fromDriver(value);
  }
  return row;
}

/**
 * The driver notes where each call came from, to say so in its errors. Here that is always the same place, which the name of
 * the statement tells better; a trace, with the lines of the sources looked up, is a tenth of the work of a short call.
 */
function withoutTrace<T>(call: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Host and port of an address, without user and password. */
function placeOf(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).host : 'the address of NEO4J_URI';
}
