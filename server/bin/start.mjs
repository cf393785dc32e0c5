/**
 * `npm start`: builds the client when it is missing or older than its sources, then serves everything on one port.
 * Says in one line what this machine lacks.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function fail(message) {
  console.error(message);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Entente needs Node 20.19 or newer; this is ${process.version}.`);
}
if (!existsSync(path.join(root, 'node_modules/tsx'))) fail('The packages are not installed: run `npm ci` first.');

/** The time of the newest file below a folder, in ms. */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) latest = Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  }
  return latest;
}

const page = path.join(root, 'client/dist/index.html');
const sources = Math.max(newest(path.join(root, 'client/src')), statSync(path.join(root, 'client/index.html')).mtimeMs);
if (!existsSync(page) || statSync(page).mtimeMs < sources) {
  console.log('Building the explorer (once, some seconds) …');
  const built = spawnSync(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', 'client'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) fail(`The client could not be built:\n${built.stderr || built.stdout}`);
}

const { register } = await import('tsx/esm/api');
register();
process.chdir(root);
await import('../src/main.ts');
