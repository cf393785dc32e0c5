import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { EmbeddedStore } from '#server/store/embedded/embeddedStore.ts';
import { openStore } from '#server/store/open.ts';
import { asTestStore, TEST_CYPHER, type TestStore } from '#testkit/testStatements.ts';
import { describeGraphStore } from './graphStore.contract.ts';

const settings = { dataFolder: null, cypherFolder: TEST_CYPHER };
describeGraphStore(
  'the embedded engine',
  () => openStore(settings),
  () => openStore({ dataFolder: null }),
);

describe('the embedded engine', () => {
  const folders: string[] = [];
  const newFolder = () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'entente-test-'));
    folders.push(folder);
    return folder;
  };
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  const open = async (dataFolder: string, memoryLimitMb = 2_000) => {
    const engine = await EmbeddedStore.open({ dataFolder, cypherFolder: TEST_CYPHER, memoryLimitMb });
    const kill = () => process.kill(engine.processId ?? 0, 'SIGKILL');
    return Object.assign(asTestStore(engine), { kill });
  };
  const add = (store: TestStore, from: number, to = from) =>
    store.write([
      {
        name: 'test/addThings',
        params: { rows: Array.from({ length: to - from + 1 }, (_item, index) => ({ number: from + index })) },
      },
    ]);
  const isAlive = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  it('keeps the data from one opening to the next', async () => {
    const folder = newFolder();
    const first = await open(folder);
    await first.write([{ name: 'test/addThings', params: { rows: [{ number: 1 }] } }]);
    await first.close();
    const second = await open(folder);
    expect(await second.run('test/count', {})).toEqual([{ total: 1 }]);
    await second.close();
  });

  it('sees every write, its own and those whose caller went away, though it keeps answers', async () => {
    const store = await open(newFolder());
    for (let number = 0; number < 5; number++) {
      const before = await store.run('test/count', {});
      expect(before).toEqual([{ total: number }]);
      // What a caller does to an answer is nobody else's.
      before[0] = { total: -1 };
      const late = store.run('test/count', {});
      await add(store, number);
      expect([number, number + 1]).toContain((await late)[0]?.total);
      expect(await store.run('test/count', {})).toEqual([{ total: number + 1 }]);
    }
    const gone = AbortSignal.abort();
    await expect(store.run('test/count', {}, { signal: gone })).rejects.toMatchObject({ code: 'CANCELLED' });
    const leaving = new AbortController();
    const left = store.write(
      [
        {
          name: 'test/addThings',
          params: { rows: Array.from({ length: 2_000 }, (_row, index) => ({ number: 100 + index })) },
        },
      ],
      { signal: leaving.signal },
    );
    leaving.abort();
    await expect(left).rejects.toMatchObject({ code: 'CANCELLED' });
    // Asked again and again while the write that nobody waits for goes on.
    await expect.poll(() => store.run('test/count', {}), { timeout: 10_000 }).toEqual([{ total: 2_005 }]);
    await store.close();
  });

  it('loses nothing acknowledged when its process is killed, and answers again', async () => {
    const store = await open(newFolder());
    for (let number = 0; number < 20; number++) await add(store, number);
    store.kill();
    expect(await store.run('test/count', {})).toEqual([{ total: 20 }]);
    await store.close();
  });

  it('repeats or reports the writes that were under way when its process was killed, and keeps none twice', async () => {
    const store = await open(newFolder());
    let kept = 0;
    let unsure = 0;
    const writers = Array.from({ length: 40 }, (_item, number) =>
      add(store, number).then(
        () => kept++,
        (error: Error) => {
          expect(error).toMatchObject({
            code: 'UNAVAILABLE',
            message: expect.stringMatching(/may have been kept/),
          });
          unsure++;
        },
      ),
    );
    setTimeout(() => store.kill(), 5);
    await Promise.all(writers);
    const [count] = await store.run('test/count', {});
    expect(kept + unsure).toBe(40);
    expect(count?.total).toBeGreaterThanOrEqual(kept);
    expect(count?.total).toBeLessThanOrEqual(kept + unsure);
    await store.close();
  });

  it('says TIMEOUT for a statement that eats memory, and goes on', async () => {
    const store = await open(newFolder(), 200);
    await add(store, 1, 400);
    await expect(store.run('test/hoard', {}, { timeoutMs: 20_000 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringMatching(/more than 200 MB/),
    });
    expect(await store.run('test/count', {})).toEqual([{ total: 400 }]);
    await store.close();
  });

  it('closes though its process was killed, and says so to those who call later', async () => {
    const store = await open(newFolder());
    store.kill();
    await store.close();
    await store.close();
    await expect(store.run('test/count', {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('closes while a statement runs away, whose caller gets UNAVAILABLE', async () => {
    const store = await open(newFolder());
    await add(store, 1, 400);
    const runaway = store.run('test/runaway', {}).catch((error: Error) => error);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const started = Date.now();
    await store.close();
    expect(Date.now() - started).toBeLessThan(15_000);
    expect(await runaway).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('leaves no process behind when the program that opened it is killed, even in a statement that runs away', async () => {
    const folder = newFolder();
    const program = spawn(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(new URL('../testkit/runAway.ts', import.meta.url)), folder],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const engine = await new Promise<number>((resolve) =>
      program.stdout.once('data', (printed: Buffer) => resolve(Number(printed.toString()))),
    );
    expect(isAlive(engine)).toBe(true);
    program.kill('SIGKILL');
    await expect.poll(() => isAlive(engine), { timeout: 10_000 }).toBe(false);
    const store = await open(folder);
    expect(await store.run('test/count', {})).toEqual([{ total: 400 }]);
    await store.close();
  });

  it('says in a line that another process has the folder', async () => {
    const folder = newFolder();
    const first = await open(folder);
    await expect(open(folder)).rejects.toThrow(/Another process has the data folder .* ENTENTE_DATA/);
    await first.close();
  });

  it('says in a line that the folder cannot be written', async () => {
    await expect(open(path.join(TEST_CYPHER, 'test/count.cypher/data'))).rejects.toThrow(
      /cannot be written. Set ENTENTE_DATA/,
    );
  });
});
