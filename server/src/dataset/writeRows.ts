import type { PlainRow } from '../cypher/queries.generated.ts';
import type { GraphStore, WriteStatement } from '../store/port.ts';

/** Rows a transaction; larger ones stall the embedded engine. */
const BATCH = 1_000;

/** Rows for one import statement; they may be made while they are read. */
export interface ImportStep {
  readonly name: Exclude<WriteStatement['name'], `import/remove${string}`>;
  readonly rows: Iterable<PlainRow>;
}

/**
 * Writes rows in order, a transaction for every thousand. Holds one batch in memory, however many rows there are.
 * @param onBatch told after each batch how many rows it had
 * @throws StoreError; batches written before stay
 */
export async function writeRows(
  store: GraphStore,
  steps: Iterable<ImportStep>,
  onBatch: (rows: number) => void = () => {},
): Promise<void> {
  for (const { name, rows } of steps) {
    let batch: PlainRow[] = [];
    const flush = async () => {
      await store.write([{ name, params: { rows: batch } } as WriteStatement]);
      onBatch(batch.length);
      batch = [];
    };
    for (const row of rows) {
      batch.push(row);
      if (batch.length === BATCH) await flush();
    }
    if (batch.length > 0) await flush();
  }
}
