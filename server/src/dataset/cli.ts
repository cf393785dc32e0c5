import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { readEnv } from '../env.ts';
import { StoreError } from '../store/errors.ts';
import { openStore } from '../store/open.ts';
import type { GraphStore } from '../store/port.ts';
import { checkQuotations } from './checkQuotations.ts';
import { dumpDataset } from './dumpDataset.ts';
import { loadDataset } from './loadDataset.ts';
import { DatasetError } from './problem.ts';
import { readDataset } from './readDataset.ts';

/** What the shell gets: 0 done, 1 the dataset has problems, 2 wrong use, 3 the store does not answer. */
const EXIT = { done: 0, problems: 1, usage: 2, store: 3 } as const;

async function withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const { neo4j, dataFolder } = readEnv(process.env);
  const store = await openStore({ ...(neo4j ? { neo4j } : {}), dataFolder });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function load(folder: string): Promise<void> {
  const dataset = readDataset(folder);
  await withStore(async (store) => {
    const bar = process.stderr.isTTY
      ? new SingleBar({ format: '{bar} {percentage} % · {value} of {total} rows', stream: process.stderr })
      : null;
    let total = 0;
    await loadDataset(store, dataset, {
      origin: folder,
      onProgress: (progress) => {
        if (bar && total === 0) bar.start(progress.total, 0);
        total = progress.total;
        bar?.update(progress.done);
      },
    });
    bar?.stop();
    console.log(`Loaded ${dataset.dataset.id}: ${total} rows, on the ${store.engine} engine.`);
  });
}

function check(folder: string, { documents }: { documents?: string }): void {
  const dataset = readDataset(folder);
  const entities = [
    dataset.actors,
    dataset.alliances,
    dataset.policies,
    dataset.statements,
    dataset.milestones,
  ];
  const count = entities.reduce((sum, records) => sum + records.length, 0);
  console.log(`${dataset.dataset.id}: ${count} entities, ${dataset.sources.length} sources, no problems.`);
  if (documents === undefined) return;
  const report = checkQuotations(dataset, documents);
  for (const { id, source, quotation } of report.missing)
    console.log(`${id}: not in the text of ${source}: « ${quotation} »`);
  console.log(
    `${report.found} quotations found, ${report.missing.length} not; no text at hand of ${report.withoutDocument.length} quoted sources.`,
  );
  if (report.missing.length > 0) process.exitCode = EXIT.problems;
}

async function dump(folder: string): Promise<void> {
  const id = await withStore((store) => dumpDataset(store, folder));
  console.log(`Wrote ${id} to ${folder}.`);
}

/** The `entente` command. Sets the exit code; prints no stack trace. */
export async function runCli(args: readonly string[]): Promise<void> {
  const program = new Command('entente')
    .description('Datasets of alliances: check, load into the store, dump from it.')
    .addHelpText(
      'after',
      '\nThe store is that of the server: NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD), or the folder ENTENTE_DATA.' +
        '\nExit codes: 0 done, 1 the dataset has problems, 2 wrong use, 3 the store does not answer.',
    )
    .exitOverride();
  program
    .command('load <folder>')
    .description('make the store hold this dataset and nothing else; twice is once')
    .action(load);
  program.command('dump <folder>').description('write the store back as a dataset').action(dump);
  program
    .command('check <folder>')
    .description('tell every problem of a dataset, with file, line and column')
    .option('--documents <folder>', 'compare quotations with <folder>/<source id>.txt')
    .action(check);
  try {
    await program.parseAsync(['node', 'entente', ...args]);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof DatasetError) {
    console.error(error.message);
    return EXIT.problems;
  }
  if (error instanceof StoreError) {
    console.error(error.message);
    return EXIT.store;
  }
  if (error instanceof Error && 'exitCode' in error) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  console.error(error instanceof Error ? error.message : String(error));
  return EXIT.problems;
}
