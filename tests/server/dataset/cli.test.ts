import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDataset } from '#server/dataset/dumpDataset.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import { FIXTURE } from '#testkit/openSeededStore.ts';

const BIN = fileURLToPath(new URL('../../../server/bin/entente.mjs', import.meta.url));
let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'entente-cli-'))));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [BIN, ...args], {
    env: { PATH: process.env.PATH ?? '', ENTENTE_DATA: path.join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const done = new Promise<Run>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { child, done };
}

const entente = (args: readonly string[], env?: Readonly<Record<string, string>>) => start(args, env).done;

describe('entente', () => {
  it('explains itself', async () => {
    const { code, out } = await entente(['--help']);
    expect(code).toBe(0);
    for (const word of ['load', 'dump', 'check', 'NEO4J_URI', 'ENTENTE_DATA', 'Exit codes'])
      expect(out).toContain(word);
  });

  it('ends with 2 when it is used wrongly', async () => {
    for (const args of [['lod', FIXTURE], ['load'], ['load', FIXTURE, '--fast']]) {
      const { code, err } = await entente(args);
      expect(code).toBe(2);
      expect(err).toMatch(/error: /);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });

  it('loads, and dumps what loads again, without a bar in a pipe', async () => {
    const loaded = await entente(['load', FIXTURE]);
    expect(loaded).toMatchObject({ code: 0, err: '' });
    expect(loaded.out).toMatch(/^Loaded small-cloud: \d+ rows, on the embedded engine\.\n$/);
    expect(await entente(['dump', path.join(folder, 'dump')])).toMatchObject({ code: 0, err: '' });
    expect(readDataset(path.join(folder, 'dump'))).toEqual(readDataset(FIXTURE));
  });

  it('ends with 1 and tells every problem when the dataset has any; nothing is loaded', async () => {
    const broken = path.join(folder, 'broken');
    cpSync(FIXTURE, broken, { recursive: true });
    const file = path.join(broken, 'actors.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('country: FR', 'contry: FR').replace('2022-03', '2022-99'),
    );
    for (const command of ['load', 'check']) {
      const { code, err } = await entente([command, broken], {
        ENTENTE_DATA: path.join(folder, 'untouched'),
      });
      expect(code).toBe(1);
      expect(err).toMatch(/actors\.yaml:\d+:\d+: unknown field "contry"/);
      expect(err).toMatch(/actors\.yaml:\d+:\d+: bad date: "2022-99"/);
      expect(err).not.toMatch(/\n\s+at /);
    }
    expect(existsSync(path.join(folder, 'untouched'))).toBe(false);
  });

  it('ends with 3 when the store does not answer', async () => {
    const { code, err } = await entente(['load', FIXTURE], {
      NEO4J_URI: 'bolt://127.0.0.1:9',
      NEO4J_PASSWORD: 'none-of-your-business',
    });
    expect(code).toBe(3);
    expect(err).not.toMatch(/\n\s+at /);
    expect(err).not.toContain('none-of-your-business');
  });

  it('compares quotations with documents, and ends with 1 when one differs', async () => {
    const documents = mkdtempSync(path.join(folder, 'documents-'));
    writeFileSync(
      path.join(documents, 'gazette-2021-10.txt'),
      'une réponse pertinente au besoin de confiance',
    );
    const { code, out } = await entente(['check', FIXTURE, '--documents', documents]);
    expect(code).toBe(1);
    expect(out).toContain('cl-majority: not in the text of gazette-2021-10');
  });

  it('killed in the middle, a second run completes it', async () => {
    const dataset = readDataset(FIXTURE);
    const many = Array.from({ length: 6_000 }, (_one, index) => ({
      ...dataset.actors[0]!,
      id: `many-${index}`,
    }));
    writeDataset({ ...dataset, actors: [...dataset.actors, ...many] }, path.join(folder, 'many'));
    const data = path.join(folder, 'killed');
    const { child, done } = start(['load', path.join(folder, 'many')], { ENTENTE_DATA: data });
    while (!existsSync(data) && child.exitCode === null) await pause(20);
    await pause(900);
    child.kill('SIGKILL');
    await done;
    await pause(500); // the engine's process sees that its parent is gone
    expect(await entente(['load', path.join(folder, 'many')], { ENTENTE_DATA: data })).toMatchObject({
      code: 0,
    });
    expect(await entente(['dump', path.join(folder, 'again')], { ENTENTE_DATA: data })).toMatchObject({
      code: 0,
    });
    expect(readDataset(path.join(folder, 'again'))).toEqual(readDataset(path.join(folder, 'many')));
  }, 150_000);
});
