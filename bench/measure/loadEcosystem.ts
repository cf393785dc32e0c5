import { writeRows, type ImportStep } from '#server/dataset/writeRows.ts';
import type { GraphStore } from '#server/store/port.ts';
import type { Ecosystem } from '../generate/ecosystem.ts';

/** Writes an ecosystem by the product's own loader. The store must be empty. */
export async function loadEcosystem(
  store: GraphStore,
  { parts }: Ecosystem,
  onRows: (done: number, total: number) => void = () => {},
): Promise<void> {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  const steps = parts.map(({ name, rows }): ImportStep => ({
    name,
    rows: { [Symbol.iterator]: () => rows()[Symbol.iterator]() },
  }));
  await writeRows(store, steps, (rows) => onRows((done += rows), total));
}

/**
 * Whether the store holds this ecosystem, whole.
 * @throws Error when it holds something else: two datasets in one store would be measured as one
 */
export async function holdsEcosystem(store: GraphStore, { parts }: Ecosystem): Promise<boolean> {
  const [dataset] = [...(parts.at(-1)?.rows() ?? [])];
  const [state] = await store.run('dataset/state', {});
  const [places] = await store.run('search/places', {});
  if (!state && (places?.total ?? 0) === 0) return false;
  if (state?.id === dataset?.id && state?.complete === true) return true;
  throw new Error(
    'The store holds other data, or a load that was cut off: run with --clean, without NEO4J_URI.',
  );
}
