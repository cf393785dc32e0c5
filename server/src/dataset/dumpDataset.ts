import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Dataset, DatasetRecord } from '../domain/records.ts';
import type { GraphStore } from '../store/port.ts';
import { DATASET_FILES, type DatasetFile } from './datasetFiles.ts';

/** Rows of one read. */
const PAGE = 1_000;

/** The kinds that are no actors. */
const OTHER_KINDS: readonly string[] = ['ALLIANCE', 'POLICY', 'LABEL', 'STATEMENT', 'MILESTONE'];

type Export = 'export/entities' | 'export/sources' | 'export/claims' | 'export/disputes';

/** Every row of an export, page by page, in the order of the dataset. */
async function everyRow<Q extends Export>(store: GraphStore, query: Q) {
  const rows: Awaited<ReturnType<typeof store.run<Q>>> = [];
  for (let after = -1; ;) {
    const page = await store.run(query, { after, limit: PAGE });
    rows.push(...page);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return rows;
    after = last.position;
  }
}

const recordsOf = <Record>(rows: readonly { readonly record: string }[]) =>
  rows.map(({ record }) => JSON.parse(record) as Record);

/**
 * The dataset that a store holds, as it was loaded.
 * @returns null when the store is empty
 */
export async function exportDataset(store: GraphStore): Promise<Dataset | null> {
  const [current] = await store.run('dataset/current', {});
  if (!current) return null;
  const entities = await everyRow(store, 'export/entities');
  const ofKinds = <Record>(...kinds: readonly string[]) =>
    recordsOf<Record>(entities.filter(({ kind }) => kinds.includes(kind)));
  return {
    dataset: JSON.parse(current.record) as DatasetRecord,
    sources: recordsOf(await everyRow(store, 'export/sources')),
    actors: recordsOf(entities.filter(({ kind }) => !OTHER_KINDS.includes(kind))),
    alliances: ofKinds('ALLIANCE'),
    policies: ofKinds('POLICY', 'LABEL'),
    statements: ofKinds('STATEMENT'),
    milestones: ofKinds('MILESTONE'),
    claims: recordsOf(await everyRow(store, 'export/claims')),
    disputes: recordsOf(await everyRow(store, 'export/disputes')),
  };
}

/** The text of a file of a dataset; its first line tells editors where the schema is. */
function fileText(name: DatasetFile, dataset: Dataset): string {
  const value = name === 'claims' ? { claims: dataset.claims, disputes: dataset.disputes } : dataset[name];
  const body = stringify(value, { lineWidth: 110, aliasDuplicateObjects: false });
  return `# yaml-language-server: $schema=../schema/${name}.schema.json\n${body}`;
}

/** Writes a dataset as a folder that `readDataset` reads back to equal records; the same dataset gives the same bytes. */
export function writeDataset(dataset: Dataset, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of DATASET_FILES) {
    writeFileSync(path.join(folder, `${name}.yaml`), fileText(name, dataset));
  }
}

/**
 * Writes the store back as a dataset; loading it gives the same store, and dumping twice the same bytes.
 * @returns the id of the dataset
 * @throws Error when the store is empty or only half loaded; StoreError
 */
export async function dumpDataset(store: GraphStore, folder: string): Promise<string> {
  const [state] = await store.run('dataset/state', {});
  if (state && !state.complete)
    throw new Error(`The load of ${state.id} was cut off: complete it first with entente load <folder>.`);
  const dataset = await exportDataset(store);
  if (!dataset) throw new Error('The store is empty: load a dataset first with entente load <folder>.');
  writeDataset(dataset, folder);
  return dataset.dataset.id;
}
