// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What a page may load before anything is drawn: the JavaScript, compressed as it is sent. */
const MOST_KB = 300;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-size-'));
  const args = [
    'vite',
    'build',
    'client',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--manifest',
    '--logLevel',
    'warn',
  ];
  execFileSync('npx', args, { cwd: ROOT, stdio: 'pipe', env: { ...process.env, NODE_ENV: 'production' } });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the JavaScript the page begins with', () => {
  it(`is at most ${MOST_KB} kB compressed, the drawing of the graph included`, () => {
    const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
    const needed = new Set<string>();
    const visit = (file: string) => {
      if (needed.has(file)) return;
      needed.add(file);
      const text = readFileSync(path.join(folder, 'assets', file), 'utf8');
      // What is imported at once; `import(…)` is for later.
      for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
        visit(imported);
    };
    for (const [, file = ''] of page.matchAll(/(?:src|href)="\/assets\/([\w.-]+\.js)"/g)) visit(file);
    const sizes = [...needed].map(
      (file) => [file, gzipSync(readFileSync(path.join(folder, 'assets', file))).length / 1_000] as const,
    );
    expect(sizes.length).toBeGreaterThan(0);
    const sum = sizes.reduce((all, [, size]) => all + size, 0);
    expect(sum, sizes.map(([file, size]) => `${file} ${size.toFixed(1)} kB`).join(', ')).toBeLessThanOrEqual(
      MOST_KB,
    );
    console.log(`initial JavaScript: ${sum.toFixed(1)} kB gzip`);
  });
});
