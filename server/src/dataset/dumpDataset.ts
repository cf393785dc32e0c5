import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { GraphStore } from '../store/port.ts';

const FILE_OF_KIND: Readonly<Record<string, string>> = {
  ALLIANCE: 'alliances',
  POLICY: 'policies',
  LABEL: 'policies',
  STATEMENT: 'statements',
  MILESTONE: 'milestones',
};

/**
 * Writes the store back as the files of a dataset; loading them gives the same store, and dumping twice the same bytes.
 * @returns the id of the dataset
 * @throws Error when the store is empty or only half loaded; StoreError
 */
export async function dumpDataset(store: GraphStore, folder: string): Promise<string> {
  const [dataset] = await store.run('export/dataset', {});
  if (!dataset) throw new Error('The store holds no whole dataset. Load one first: entente load <folder>.');
  const [entities, sources, disputes] = await Promise.all([
    store.run('export/entities', {}),
    store.run('export/sources', {}),
    store.run('export/disputes', {}),
  ]);
  const parsed = (rows: readonly { record: string }[]) => rows.map(({ record }) => JSON.parse(record) as unknown);
  const files = new Map<string, unknown[]>(
    ['actors', 'alliances', 'policies', 'statements', 'milestones'].map((name) => [name, []]),
  );
  for (const { kind, record } of entities) files.get(FILE_OF_KIND[kind] ?? 'actors')?.push(JSON.parse(record));

  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFileSync(
      path.join(folder, `${name}.yaml`),
      `# yaml-language-server: $schema=../schema/${name}.schema.json\n${stringify(value, { lineWidth: 120, aliasDuplicateObjects: false })}`,
    );
  write('dataset', JSON.parse(dataset.record));
  write('sources', parsed(sources));
  for (const [name, records] of files) write(name, records);
  write('claims', { claims: JSON.parse(dataset.claims) as unknown, disputes: parsed(disputes) });
  return dataset.id;
}
