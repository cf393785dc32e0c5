import { fileURLToPath } from 'node:url';
import type { GraphStore, StoreOptions } from '#server/store/port.ts';

/** The statements of tests, beside those of the product. */
export const TEST_CYPHER = fileURLToPath(new URL('cypher', import.meta.url));

/** A store opened on the test statements, whose names the port's types do not know. */
export interface TestStore {
  run(name: string, params: object, options?: StoreOptions): Promise<Record<string, unknown>[]>;
  write(statements: readonly { name: string; params: object }[], options?: StoreOptions): Promise<void>;
  check(): Promise<void>;
  close(): Promise<void>;
}

export const asTestStore = (store: GraphStore) => store as unknown as TestStore;
