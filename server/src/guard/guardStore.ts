import { abortReason, StoreError } from '../store/errors.ts';
import type { GraphStore, StoreOptions } from '../store/port.ts';

/** What one request may take from the store. */
export interface RequestLimits {
  /** Rows of all its questions together. */
  readonly mostRows: number;
  /** Aborted when its time is up or its caller is gone: what runs is ended, nothing more is asked. */
  readonly signal?: AbortSignal;
}

/** Above the rows of any question of the catalogue at 1.6 million ties, but those that read everything. */
export const MOST_ROWS = 1_000_000;

/** The same store for the length of one request: every question gets what is left of rows, and ends with the request. */
export function guardStore(store: GraphStore, { mostRows, signal }: RequestLimits): GraphStore {
  let rowsLeft = mostRows;
  const held = (options: StoreOptions | undefined): StoreOptions => {
    if (signal?.aborted) throw abortReason(signal);
    if (rowsLeft <= 0) throw new StoreError('TOO_MANY_ROWS', `the request read more than ${mostRows} rows`);
    return {
      ...options,
      mostRows: Math.min(rowsLeft, options?.mostRows ?? rowsLeft),
      ...(signal ? { signal } : {}),
    };
  };
  return {
    engine: store.engine,
    async run(name, params, options) {
      const rows = await store.run(name, params, held(options));
      rowsLeft -= rows.length;
      return rows;
    },
    write: async (statements, options) => store.write(statements, held(options)),
    check: () => store.check(),
    close: () => store.close(),
  };
}
