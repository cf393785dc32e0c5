import { createRequire } from 'node:module';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import type { Driver } from 'neo4j-driver';
import { readCatalogue, readSchemaStatements, type Engine } from '#server/cypher/catalogue.ts';
import type { PlainRow } from '#server/cypher/queries.generated.ts';
import { openStore } from '#server/store/open.ts';
import { toDriver } from '#server/store/neo4j/values.ts';
import type { Ecosystem } from '../generate/ecosystem.ts';
import { residentMb } from '../servers/startServer.ts';
import { BENCH_DATA, withNeo4j } from '../servers/withNeo4j.ts';
import { loadEcosystem } from './loadEcosystem.ts';
import { openDriver } from './rawDriver.ts';
import { ratio, table, whole } from './table.ts';

const BATCH = 1_000;
const { GrafeoDB: Grafeo } = createRequire(import.meta.url)('@grafeo-db/js') as { GrafeoDB: typeof GrafeoDB };

interface Import {
  readonly seconds: number;
  /** Most of the heap of this process that was in use at the end of a batch, in the first and in the last tenth of the rows. */
  readonly memory: readonly [number, number];
}

/** Runs a batch of rows by a statement of the catalogue. */
type Write = (text: string, rows: PlainRow[]) => Promise<unknown>;

/** The same batches through the engine's own client, with nothing between. */
async function importBare(ecosystem: Ecosystem, engine: Engine, write: Write): Promise<Import> {
  const catalogue = readCatalogue(engine);
  const watch = watchMemory(ecosystem);
  const start = performance.now();
  for (const { name, rows } of ecosystem.parts) {
    const text = catalogue.get(name)?.text ?? '';
    let batch: PlainRow[] = [];
    const flush = async () => {
      await write(text, batch);
      watch.note(batch.length);
      batch = [];
    };
    for (const row of rows()) {
      batch.push(row);
      if (batch.length === BATCH) await flush();
    }
    if (batch.length > 0) await flush();
  }
  return { seconds: (performance.now() - start) / 1_000, memory: watch.peaks() };
}

function watchMemory({ parts }: Ecosystem): { note(rows: number): void; peaks(): [number, number] } {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  const peaks: [number, number] = [0, 0];
  return {
    note(rows) {
      done += rows;
      const used = residentMb(process.pid);
      if (done < total / 10) peaks[0] = Math.max(peaks[0], used);
      if (done > (total * 9) / 10) peaks[1] = Math.max(peaks[1], used);
    },
    peaks: () => peaks,
  };
}

async function importOurs(ecosystem: Ecosystem, settings: Parameters<typeof openStore>[0]): Promise<Import> {
  const store = await openStore(settings);
  try {
    const watch = watchMemory(ecosystem);
    const start = performance.now();
    let before = 0;
    await loadEcosystem(store, ecosystem, (done) => {
      watch.note(done - before);
      before = done;
    });
    return { seconds: (performance.now() - start) / 1_000, memory: watch.peaks() };
  } finally {
    await store.close();
  }
}

async function bareEmbedded(ecosystem: Ecosystem, folder: string): Promise<Import> {
  mkdirSync(folder, { recursive: true });
  const database = Grafeo.create(path.join(folder, 'graph.grafeo'));
  try {
    for (const text of readSchemaStatements('embedded')) await database.executeCypher(text);
    return await importBare(ecosystem, 'embedded', async (text, rows) => {
      const transaction = database.beginTransaction();
      await transaction.executeCypher(text, { rows });
      transaction.commit();
    });
  } finally {
    database.close();
  }
}

async function bareNeo4j(ecosystem: Ecosystem, driver: Driver): Promise<Import> {
  for (const text of readSchemaStatements('neo4j')) await driver.executeQuery(text);
  return importBare(ecosystem, 'neo4j', (text, rows) => driver.executeQuery(text, { rows: toDriver(rows) }));
}

/** Loads an ecosystem into fresh stores: through the product, and by bare batches of the same rows; as Markdown. */
export async function measureImport(ecosystem: Ecosystem, log: (line: string) => void): Promise<string> {
  const total = ecosystem.parts.reduce((sum, { count }) => sum + count, 0);
  const rows: string[][] = [];
  const note = (engine: string, ours: Import, bare: Import) => {
    rows.push([
      engine,
      ours.seconds.toFixed(0),
      bare.seconds.toFixed(0),
      ratio(ours.seconds, bare.seconds),
      whole(total / ours.seconds),
      ours.memory.map(whole).join(' → '),
    ]);
    log(rows.at(-1)?.join(' · ') ?? '');
  };
  const folder = (name: string) => {
    const place = path.join(BENCH_DATA, name);
    rmSync(place, { recursive: true, force: true });
    return place;
  };
  const [bareFolder, ourFolder] = [folder('import-bare'), folder('import-ours')];
  const bare = await bareEmbedded(ecosystem, bareFolder);
  note('embedded', await importOurs(ecosystem, { dataFolder: ourFolder, memoryLimitMb: 8_192 }), bare);
  rmSync(bareFolder, { recursive: true, force: true });
  rmSync(ourFolder, { recursive: true, force: true });

  const bareTimes = await withNeo4j('import-neo4j', false, async (place) => {
    const driver = openDriver(place);
    try {
      return await bareNeo4j(ecosystem, driver);
    } finally {
      await driver.close();
    }
  });
  const ours = await withNeo4j('import-neo4j', false, (neo4j) => importOurs(ecosystem, { neo4j }));
  note('Neo4j', ours, bareTimes);
  rmSync(path.join(BENCH_DATA, 'import-neo4j'), { recursive: true, force: true });
  return [
    `${whole(total)} rows: ${ecosystem.entities} entities, ${ecosystem.ties} ties, ${ecosystem.claims} claims with what they concern and cite, ${ecosystem.sources} sources; batches of ${BATCH}.`,
    '',
    table(
      [
        'engine',
        'ours, s',
        'bare batches, s',
        'ours ÷ bare',
        'rows a second',
        'memory of the loader, first → last tenth, MB',
      ],
      rows,
    ),
  ].join('\n');
}
