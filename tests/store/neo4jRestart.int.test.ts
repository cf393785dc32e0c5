import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '#server/store/open.ts';
import { asTestStore, TEST_CYPHER } from '#testkit/testStatements.ts';
import { startNeo4j } from '../neo4j/start.mjs';

const PORT = 7_697;
const CALLERS = 8;
/** Longer than the driver waits for a connection and repeats a call together. */
const LONGEST_CALL_MS = 20_000;

interface Call {
  readonly started: number;
  readonly ms: number;
  /** Null when it was answered. */
  readonly code: string | null;
}

describe.skipIf(!process.env.NEO4J_URI)('a Neo4j that is restarted (runs when NEO4J_URI is set)', () => {
  it('costs eight callers typed errors while it is away, nothing after, and lets none hang', async () => {
    const data = mkdtempSync(path.join(tmpdir(), 'entente-restart-'));
    const start = () => startNeo4j({ port: PORT, password: 'throw-away', data, keep: true, heapMb: 512 });
    let server = await start();
    const { uri, user, password } = server;
    const store = asTestStore(await openStore({ neo4j: { uri, user, password, cypherFolder: TEST_CYPHER } }));
    const calls: Call[] = [];
    let going = true;
    const caller = async () => {
      while (going) {
        const started = Date.now();
        const code = await store.run('test/count', {}).then(
          () => null,
          (error: { code?: string }) => error.code ?? String(error),
        );
        calls.push({ started, ms: Date.now() - started, code });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const callers = Array.from({ length: CALLERS }, caller);
    try {
      await expect
        .poll(() => calls.filter(({ code }) => code === null).length, { timeout: 60_000 })
        .toBeGreaterThan(CALLERS);
      await server.stop();
      await expect
        .poll(() => calls.filter(({ code }) => code !== null).length, { timeout: 60_000 })
        .toBeGreaterThanOrEqual(CALLERS);
      server = await start();
      const back = Date.now();
      await expect
        .poll(() => calls.filter(({ started, code }) => started >= back && code === null).length, {
          timeout: 60_000,
        })
        .toBeGreaterThan(10 * CALLERS);
      going = false;
      await Promise.all(callers);
      expect(new Set(calls.map(({ code }) => code))).toEqual(new Set([null, 'UNAVAILABLE']));
      expect(Math.max(...calls.map(({ ms }) => ms))).toBeLessThan(LONGEST_CALL_MS);
      const firstGood =
        calls.find(({ started, code }) => started >= back && code === null)?.started ?? Infinity;
      expect(calls.filter(({ started, code }) => started > firstGood + 5_000 && code !== null)).toEqual([]);
      expect(await Promise.all(Array.from({ length: 40 }, () => store.run('test/count', {})))).toEqual(
        Array.from({ length: 40 }, () => [{ total: 0 }]),
      );
    } finally {
      going = false;
      await Promise.all(callers);
      await store.close();
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    }
  }, 300_000);
});
