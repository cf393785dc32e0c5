import { createHash } from 'node:crypto';
import path from 'node:path';
import type { PlainRow } from '../cypher/queries.generated.ts';
import type { Dataset } from '../domain/records.ts';
import type { GraphStore, WriteStatement } from '../store/port.ts';
import { readDataset } from './readDataset.ts';
import { toGraph, type GraphRows } from './toGraph.ts';
import { writeRows, type ImportStep } from './writeRows.ts';

/** Ids asked for, or removed, at once. */
const BATCH = 1_000;

export interface LoadProgress {
  /** Rows written so far, of `total`. */
  readonly done: number;
  readonly total: number;
}

export interface LoadOptions {
  /** The folder the dataset was read from, kept beside it. */
  readonly origin?: string;
  onProgress?(progress: LoadProgress): void;
}

interface Step extends ImportStep {
  readonly rows: readonly PlainRow[];
}

const pascal = (kind: string) =>
  kind.toLowerCase().replace(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase());

function stepsOf(graph: GraphRows): Step[] {
  const plain = (rows: readonly object[]) => rows.map((row) => ({ props: {}, ...row }) as PlainRow);
  return [
    ...[...graph.entities].map(([label, rows]) => ({ name: `import/merge${label}`, rows: plain(rows) })),
    { name: 'import/mergeSource', rows: plain(graph.sources) },
    { name: 'import/mergeDispute', rows: plain(graph.disputes) },
    ...[...graph.ties].map(([kind, rows]) => ({ name: `import/create${pascal(kind)}`, rows: plain(rows) })),
    { name: 'import/mergeClaim', rows: plain(graph.claims) },
    { name: 'import/createConcerns', rows: plain(graph.concerns) },
    { name: 'import/createCites', rows: plain(graph.citations) },
    { name: 'import/createVersionOf', rows: plain(graph.versions) },
  ] as Step[];
}

/**
 * Makes the store hold a dataset and nothing else; loading twice is loading once. One transaction a batch; the dataset is
 * marked complete at the end, so that a load that was cut off is completed by the next.
 * @throws StoreError
 */
export async function loadDataset(
  store: GraphStore,
  dataset: Dataset,
  options: LoadOptions = {},
): Promise<void> {
  const graph = toGraph(dataset);
  return writeGraph(store, graph, checksumOf(graph), options);
}

async function writeGraph(
  store: GraphStore,
  graph: GraphRows,
  checksum: string,
  options: LoadOptions,
): Promise<void> {
  const steps = stepsOf(graph);
  const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  const props = {
    ...graph.dataset.props,
    checksum,
    ...(options.origin === undefined ? {} : { origin: path.resolve(options.origin) }),
  };
  const mark = (complete: boolean): WriteStatement => ({
    name: 'import/mergeDataset',
    params: { rows: [{ id: graph.dataset.id, props: { ...props, complete } }] },
  });

  await removeInBatches(
    store,
    'import/removeDatasets',
    await allIds(store, 'import/datasetIds', graph.dataset.id),
  );
  await store.write([mark(false)]);
  await removeWhatLeft(store, graph);
  let done = 0;
  await writeRows(store, steps, (rows) => {
    done += rows;
    options.onProgress?.({ done, total });
  });
  await store.write([mark(true)]);
}

type IdQuery = 'import/claimIds' | 'import/sourceIds' | 'import/disputeIds' | 'import/datasetIds';

/** Every id of the store that a query lists, page by page, without those given. */
async function allIds(store: GraphStore, query: IdQuery, ...except: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (let after = ''; ;) {
    const page = await store.run(query, { after, limit: BATCH });
    ids.push(...page.map(({ id }) => id).filter((id) => !except.includes(id)));
    const last = page.at(-1);
    if (!last || page.length < BATCH) return ids;
    after = last.id;
  }
}

type Removal = Extract<WriteStatement['name'], `import/remove${string}`>;

async function removeInBatches(store: GraphStore, name: Removal, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    await store.write([{ name, params: { ids: ids.slice(start, start + BATCH) } }]);
  }
}

/** Removes ties and claims, which are written anew, and the rest that the dataset no longer holds as it was. */
async function removeWhatLeft(store: GraphStore, graph: GraphRows): Promise<void> {
  const labels = new Map(
    [...graph.entities].flatMap(([label, rows]) => rows.map(({ id }) => [id, label] as const)),
  );
  const kept: string[] = [];
  const gone: string[] = [];
  for (let after = ''; ;) {
    const page = await store.run('import/entityIds', { after, limit: BATCH });
    for (const { id, kind } of page) (labels.get(id) === labelOf(kind) ? kept : gone).push(id);
    const last = page.at(-1);
    if (!last || page.length < BATCH) break;
    after = last.id;
  }
  const without = (ids: readonly string[], rows: readonly { readonly id: string }[]) => {
    const held = new Set(rows.map(({ id }) => id));
    return ids.filter((id) => !held.has(id));
  };
  await removeInBatches(store, 'import/removeClaims', await allIds(store, 'import/claimIds'));
  await removeInBatches(store, 'import/removeTies', kept);
  await removeInBatches(store, 'import/removeEntities', gone);
  await removeInBatches(
    store,
    'import/removeSources',
    without(await allIds(store, 'import/sourceIds'), graph.sources),
  );
  await removeInBatches(
    store,
    'import/removeDisputes',
    without(await allIds(store, 'import/disputeIds'), graph.disputes),
  );
}

/** The second label of an entity of a kind. */
function labelOf(kind: string): string {
  const labels: Readonly<Record<string, string>> = {
    PERSON: 'Person',
    ALLIANCE: 'Alliance',
    POLICY: 'Policy',
    LABEL: 'Policy',
    STATEMENT: 'Statement',
    MILESTONE: 'Milestone',
  };
  return labels[kind] ?? 'Organization';
}

function checksumOf(graph: GraphRows): string {
  const parts = [
    graph.dataset,
    [...graph.entities],
    [...graph.ties],
    graph.sources,
    graph.disputes,
    graph.claims,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Loads the dataset of a folder unless the store holds it whole, as it is. A store that holds another dataset, or one that
 * was loaded from another folder, is left alone.
 * @returns whether anything was loaded
 * @throws DatasetError or StoreError
 */
export async function loadDatasetIfChanged(
  store: GraphStore,
  folder: string,
  options: LoadOptions = {},
): Promise<boolean> {
  const dataset = readDataset(folder);
  const [state] = await store.run('dataset/state', {});
  const isAnother = state?.id !== dataset.dataset.id || (state.origin ?? '') !== path.resolve(folder);
  if (state?.complete && isAnother) return false;
  const graph = toGraph(dataset);
  const checksum = checksumOf(graph);
  if (state?.complete && state.checksum === checksum) return false;
  await writeGraph(store, graph, checksum, { ...options, origin: folder });
  return true;
}
