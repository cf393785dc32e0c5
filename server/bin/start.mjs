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
if (!existsSync(path.join(root, 'node_modules/tsx')))
  fail('The packages are not installed: run `npm ci` first.');

/** The time of a file, or of the newest file below a folder, in ms. */
function newest(folder) {
  if (statSync(folder).isFile()) return statSync(folder).mtimeMs;
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) latest = Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  }
  return latest;
}

/** Builds a part with Vite when its page is missing or older than its sources. */
function buildIfOld(part, page, sources) {
  if (existsSync(page) && statSync(page).mtimeMs >= Math.max(...sources.map(newest))) return;
  console.log(`Building ${part} (once, some seconds) …`);
  const built = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', part],
    {
      cwd: root,
      encoding: 'utf8',
      // What is served is the product, whatever this process was started for.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (built.status !== 0) fail(`${part} could not be built:\n${built.stderr || built.stdout}`);
}

const inRoot = (file) => path.join(root, file);
buildIfOld('client', inRoot('client/dist/index.html'), [inRoot('client/src'), inRoot('client/index.html')]);
buildIfOld('server/graphiql', inRoot('server/dist/graphiql/index.html'), [inRoot('server/graphiql')]);

const { register } = await import('tsx/esm/api');
register();
process.chdir(root);
await import('../src/main.ts');
