import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GrafeoDB } from '@grafeo-db/js';
import { readSchemaStatements } from '../../cypher/catalogue.ts';
import type { StoreErrorCode } from '../errors.ts';
import type { EngineAnswer, EngineRequest } from './engineMessages.ts';

/**
 * The process the embedded engine runs in. The engine cannot cancel a query and may eat the machine's memory, so it lives
 * apart: its parent kills this process when a deadline or the memory limit is passed, and starts another.
 * Argument: the path of the database.
 */

const { GrafeoDB: Grafeo } = createRequire(import.meta.url)('@grafeo-db/js') as { GrafeoDB: typeof GrafeoDB };

/** How often a write that lost to a concurrent one is tried again. */
const WRITE_ATTEMPTS = 8;

/** Resolves when the answer is on its way to the parent, whatever becomes of this process. */
function send(answer: EngineAnswer): Promise<void> {
  return new Promise((resolve) => process.send?.(answer, () => resolve()));
}

function codeOf(message: string): StoreErrorCode {
  if (/GRAFEO-V001|[Cc]onstraint/.test(message)) return 'CONSTRAINT';
  if (/GRAFEO-Q|syntax|semantic/.test(message)) return 'BAD_QUERY';
  if (/timed? ?out|GRAFEO-Q003/i.test(message)) return 'TIMEOUT';
  return 'UNAVAILABLE';
}

/** Values of the engine as plain JSON: 64-bit integers that fit become numbers, others text. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  }
  return value;
}

/** The rows of a result, each a list of values; texts, numbers and booleans, the most of them, are as they should be. */
function plainRows(rows: unknown[][]): unknown[][] {
  for (const row of rows) {
    for (let column = 0; column < row.length; column++) {
      const value = row[column];
      if (typeof value === 'object' || typeof value === 'bigint' || value === undefined)
        row[column] = plain(value);
    }
  }
  return rows;
}

async function write(database: GrafeoDB, request: EngineRequest): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const transaction = database.beginTransaction();
    try {
      for (const { text, params } of request.statements) await transaction.executeCypher(text, params);
      await send({ type: 'committing', id: request.id });
      transaction.commit();
      return;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      const lost = error instanceof Error && error.message.includes('GRAFEO-T001');
      if (!lost || attempt === WRITE_ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 * attempt));
    }
  }
}

async function answer(database: GrafeoDB, request: EngineRequest): Promise<void> {
  try {
    const [statement] = request.statements;
    if (request.access === 'write') {
      await write(database, request);
      await send({ type: 'rows', id: request.id, columns: [], rows: [] });
    } else if (statement) {
      const result = await database.executeCypher(statement.text, statement.params);
      if (request.mostRows !== undefined && result.length > request.mostRows) {
        const message = `${result.length} rows are more than ${request.mostRows}`;
        return void (await send({ type: 'error', id: request.id, code: 'TOO_MANY_ROWS', message }));
      }
      await send({
        type: 'rows',
        id: request.id,
        columns: result.columns,
        rows: plainRows(result.rows()),
      });
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await send({ type: 'error', id: request.id, code: codeOf(message), message });
  }
}

async function main(file: string): Promise<void> {
  const database = existsSync(file) ? Grafeo.open(file) : Grafeo.create(file);
  for (const text of readSchemaStatements('embedded')) await database.executeCypher(text);
  let running = 0;
  const close = () => {
    database.close();
    process.exit(0);
  };
  process.on('message', (message: EngineRequest | 'close') => {
    if (message === 'close') return close();
    running++;
    void answer(database, message).finally(() => running--);
  });
  // The parent is gone. What it was told is kept; a query that still runs would hold up an orderly end.
  process.on('disconnect', () => (running > 0 ? process.kill(process.pid, 'SIGKILL') : close()));
  // Ctrl-C reaches the whole group: the parent finishes what runs, then closes this process.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => {});
  if (!process.connected) close();
  await send({ type: 'ready' });
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  void send({ type: 'failed', message }).then(() => process.exit(1));
});
