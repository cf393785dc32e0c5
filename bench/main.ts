import { mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { openStore } from '#server/store/open.ts';
import { ecosystem, SIZES, type Ecosystem, type SizeName } from './generate/ecosystem.ts';
import { measureCanvas } from './canvas/measureCanvas.ts';
import { measureApi } from './measure/api.ts';
import { measureExploring } from './measure/explore.ts';
import { measureImport } from './measure/import.ts';
import { measureSearch } from './measure/search.ts';
import { startServer, type RunningServer } from './servers/startServer.ts';
import { holdsEcosystem, loadEcosystem } from './measure/loadEcosystem.ts';
import { BENCH_DATA, withNeo4j, type Neo4jPlace } from './servers/withNeo4j.ts';

/**
 * `npm run bench [-- <part> …] [--size S|M|L]`: measures on generated ecosystems, both engines and the peer in one run, and
 * prints Markdown tables. Data are kept under `.cache/bench` from one run to the next.
 */
interface Settings {
  readonly size: SizeName;
}
interface Grounds {
  readonly generated: Ecosystem;
  readonly size: SizeName;
  readonly neo4j: Neo4jPlace;
  readonly embeddedFolder: string;
}

const log = (line: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

/** Both servers of the product, warm. */
async function withServers(
  { neo4j, embeddedFolder }: Grounds,
  measure: (servers: Readonly<Record<string, RunningServer>>) => Promise<string>,
): Promise<string> {
  const servers: Record<string, RunningServer> = {};
  try {
    servers.embedded = await startServer('entente', ['embedded', embeddedFolder]);
    servers.Neo4j = await startServer('entente', ['neo4j', neo4j.uri, neo4j.user, neo4j.password]);
    const text = await measure(servers);
    const memory = Object.entries(servers).map(([name, server]) => `${name} ${server.memoryMb()} MB`);
    return `${text}\n\nMemory (RSS) after it: ${memory.join(', ')}.`;
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
}

const exploring = (what: 'expand' | 'paths' | 'stances') => (grounds: Grounds) =>
  withServers(grounds, (servers) => measureExploring(what, grounds.generated, servers, log));

const PARTS: Readonly<Record<string, (grounds: Grounds) => Promise<string>>> = {
  api: ({ generated, neo4j, embeddedFolder }) => measureApi(generated, neo4j, embeddedFolder, log),
  search: (grounds) => withServers(grounds, (servers) => measureSearch(grounds.generated, servers)),
  expand: exploring('expand'),
  paths: exploring('paths'),
  stances: exploring('stances'),
};
const IMPORT = 'import';
const CANVAS = 'canvas';
const ALL = [...Object.keys(PARTS), IMPORT, CANVAS];

/** The machine, for whoever reads the figures. */
function describeMachine(): string {
  const [processor] = cpus();
  return `${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}, ${new Date().toISOString()}`;
}

/** Opens a store, loads the ecosystem unless it is there, closes it. */
async function fill(
  settings: Parameters<typeof openStore>[0],
  generated: Ecosystem,
  name: string,
): Promise<void> {
  const store = await openStore(settings);
  try {
    if (await holdsEcosystem(store, generated)) return;
    let told = 0;
    await loadEcosystem(store, generated, (done, total) => {
      const tenth = Math.floor((done / total) * 10);
      if (tenth > told) log(`loading ${name}: ${(told = tenth) * 10} %`);
    });
  } finally {
    await store.close();
  }
}

async function bench(parts: readonly string[], { size }: Settings): Promise<void> {
  const asked = parts.length > 0 ? parts : ALL;
  for (const part of asked) if (!ALL.includes(part)) throw new Error(`${part}: is none of ${ALL.join(', ')}`);
  if (!(size in SIZES)) throw new Error(`--size ${size}: is none of ${Object.keys(SIZES).join(', ')}`);
  const generated = ecosystem(SIZES[size]);
  mkdirSync(BENCH_DATA, { recursive: true });
  const tell = (part: string, text: string) => console.log(`\n## ${part}\n\n${describeMachine()}\n\n${text}`);
  const others = asked.filter((part) => part in PARTS);
  if (others.length > 0) {
    await withNeo4j(`neo4j-${size}`, true, async (neo4j) => {
      const embeddedFolder = path.join(BENCH_DATA, `embedded-${size}`);
      await fill({ neo4j }, generated, 'Neo4j');
      await fill({ dataFolder: embeddedFolder, memoryLimitMb: 8_192 }, generated, 'the embedded engine');
      for (const part of others) {
        log(`measuring ${part} at size ${size}`);
        tell(part, (await PARTS[part]?.({ generated, size, neo4j, embeddedFolder })) ?? '');
      }
    });
  }
  if (asked.includes(IMPORT)) tell(IMPORT, await measureImport(generated, log));
  if (asked.includes(CANVAS)) {
    // A browser draws ten thousand things at the most, whatever the size of the rest.
    const small = ecosystem(SIZES.S);
    const folder = path.join(BENCH_DATA, 'embedded-S');
    await fill({ dataFolder: folder, memoryLimitMb: 8_192 }, small, 'the embedded engine');
    tell(CANVAS, await measureCanvas(small, folder, log));
  }
}

const program = new Command('bench')
  .argument('[parts...]', `what to measure: ${ALL.join(', ')}; all when left out`)
  .option('--size <size>', 'S, M or L: 10,000, 100,000 or 400,000 entities', 'L')
  .option('--clean', 'forget the data of earlier runs first')
  .action(async (parts: string[], options: Settings & { clean?: boolean }) => {
    if (options.clean) rmSync(BENCH_DATA, { recursive: true, force: true });
    await bench(parts, options);
  });
await program.parseAsync();
