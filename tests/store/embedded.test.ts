import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '#server/store/open.ts';
import { asTestStore, TEST_CYPHER } from '#testkit/testStatements.ts';
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

  const open = async (dataFolder: string) =>
    asTestStore(await openStore({ dataFolder, cypherFolder: TEST_CYPHER, memoryLimitMb: 2_000 }));

  it('keeps the data from one opening to the next', async () => {
    const folder = newFolder();
    const first = await open(folder);
    await first.write([{ name: 'test/addThings', params: { rows: [{ number: 1 }] } }]);
    await first.close();
    const second = await open(folder);
    expect(await second.run('test/count', {})).toEqual([{ total: 1 }]);
    await second.close();
  });

  it('loses nothing acknowledged when its process is killed, and answers again', async () => {
    const folder = newFolder();
    const store = await open(folder);
    for (let number = 0; number < 20; number++)
      await store.write([{ name: 'test/addThings', params: { rows: [{ number }] } }]);
    execFileSync('pkill', ['-9', '-f', `engineProcess.ts ${folder}`]);
    expect(await store.run('test/count', {})).toEqual([{ total: 20 }]);
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
