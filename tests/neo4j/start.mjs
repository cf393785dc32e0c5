/**
 * `npm run neo4j [-- --port 7687 --password … --data …]`: a throw-away Neo4j without Docker, for contributors and CI.
 * Gathers the jars with Maven into .cache once, starts them with Java 17, waits until Bolt answers.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = path.join(folder, '../..');
const VERSION = '5.26.18';
const jars = path.join(root, `.cache/neo4j-${VERSION}`);
/** The password a new Neo4j has until it is changed. */
const FIRST_PASSWORD = 'neo4j';
const PATIENCE_MS = 120_000;

function need(command, how) {
  if (spawnSync('which', [command]).status !== 0) throw new Error(`${command} is missing: ${how}`);
}

function gatherJars() {
  if (existsSync(path.join(jars, `neo4j-${VERSION}.jar`))) return;
  need('mvn', 'install Maven (Debian: apt-get install maven).');
  console.log('Gathering the jars of Neo4j (once, 118 MB) …');
  const gathered = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      path.join(folder, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${jars}`,
    ],
    { encoding: 'utf8', cwd: root },
  );
  if (gathered.status !== 0) {
    rmSync(jars, { recursive: true, force: true });
    throw new Error(`Maven could not gather Neo4j:\n${gathered.stdout}${gathered.stderr}`);
  }
}

/** Whether the server answers with this password: true, 'refused', or false while it does not answer. */
async function answers(uri, password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { connectionTimeout: 2_000 });
  try {
    await driver.verifyConnectivity({ database: 'system' });
    return true;
  } catch (error) {
    return String(error.code).includes('Security') ? 'refused' : false;
  } finally {
    await driver.close();
  }
}

async function setPassword(uri, password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', FIRST_PASSWORD));
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: FIRST_PASSWORD, new: password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}

/**
 * Starts a Neo4j and resolves when it answers with that password.
 * @param {{ port: number, password: string, data: string, keep?: boolean, heapMb?: number }} options `keep` leaves the data of an earlier run
 * @returns {Promise<import('./start.d.mts').RunningNeo4j>}
 */
export async function startNeo4j({ port, password, data, keep = false, heapMb = 1_024 }) {
  need('java', 'install Java 17 (Debian: apt-get install openjdk-17-jre-headless).');
  gatherJars();
  if (!keep) rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  const classpath = readdirSync(jars)
    .filter((file) => file.endsWith('.jar'))
    .map((file) => path.join(jars, file))
    .join(path.delimiter);
  const child = spawn(
    'java',
    [
      `-Xmx${heapMb}m`,
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      '-cp',
      classpath,
      path.join(folder, 'Neo.java'),
      data,
      String(port),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (printed = (printed + chunk).slice(-4_000)));
  const exited = new Promise((resolve) => child.on('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  const uri = `bolt://127.0.0.1:${port}`;
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const state = await answers(uri, password);
    if (state === true) return { uri, user: 'neo4j', password, pid: child.pid, stop };
    if (state === 'refused' && (await answers(uri, FIRST_PASSWORD)) === true)
      await setPassword(uri, password);
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`Neo4j did not start. It printed:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '7687' },
      password: { type: 'string', default: 'throw-away' },
      data: { type: 'string', default: path.join(root, '.cache/neo4j-data') },
    },
  });
  try {
    const server = await startNeo4j({
      port: Number(values.port),
      password: values.password,
      data: values.data,
      keep: true,
    });
    console.log(`NEO4J_URI=${server.uri}\nNEO4J_USER=${server.user}\nNEO4J_PASSWORD=${server.password}`);
    console.log('Neo4j answers. Ctrl-C ends it.');
    const end = () => void server.stop().then(() => process.exit(0));
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
