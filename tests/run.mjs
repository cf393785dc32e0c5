/**
 * `npm test`: everything this machine can run, and one line for each part it cannot.
 *
 * With ENTENTE_TEST_EVERYTHING=1 (what CI sets) nothing may be missing: a throw-away Neo4j is started, and a part
 * that cannot run, or a skipped test, fails the run. The last line is the count.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const everything = process.env.ENTENTE_TEST_EVERYTHING === '1';
const only = process.argv.slice(2);

/** An installed Chrome or Chromium, or Debian's where this user may install packages; null when there is none. */
function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const find = () => {
    for (const command of commands) {
      const found = spawnSync('which', [command], { encoding: 'utf8' });
      if (found.status === 0) return found.stdout.trim();
    }
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    return existsSync(mac) ? mac : null;
  };
  const found = find();
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log('No Chromium here: installing Debian’s.');
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return find();
}

function run(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const missing = [];
const env = { ...process.env };
const args = ['run', ...only];

const chromium = findChromium();
if (chromium) {
  env.CHROMIUM = chromium;
  for (const part of ['client', 'server/graphiql']) {
    const built = await run('npx', ['vite', 'build', part, '--logLevel', 'warn'], env);
    if (built !== 0) process.exit(built);
  }
} else {
  missing.push(
    'Not run: the browser tests. Install Chromium (Debian: apt-get install chromium) or set CHROMIUM.',
  );
  args.push('--project', 'node', '--project', 'neo4j', '--project', 'client');
}

let neo4j = null;
if (!env.NEO4J_URI && everything) {
  const { startNeo4j } = await import('./neo4j/start.mjs');
  neo4j = await startNeo4j({
    port: 7690,
    password: 'throw-away',
    data: path.join(root, '.cache/neo4j-test-data'),
  });
  Object.assign(env, { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password });
}
if (!env.NEO4J_URI) {
  missing.push('Not run: the tests on Neo4j. Start one with `npm run neo4j` and set NEO4J_URI as it says.');
}

const report = path.join(root, '.cache/test-report.json');
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
let code = await run(
  'npx',
  ['vitest', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  env,
);
await neo4j?.stop();

for (const line of missing) console.log(line);
if (!existsSync(report)) {
  console.log('0 passed, 1 failed');
  process.exit(code || 1);
}
const counts = JSON.parse(readFileSync(report, 'utf8'));
const skipped = counts.numPendingTests + counts.numTodoTests;
if (everything && (missing.length > 0 || skipped > 0)) {
  console.log('Nothing may be left out of this run, and something was.');
  code ||= 1;
}
if (counts.numPassedTests === 0) code ||= 1;
console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${skipped} skipped`);
process.exit(code);
