import type { Composition } from '../cypher/composition.ts';
import type { QueryParams, QueryRow, ReadQueryName, WriteQueryName } from '../cypher/queries.generated.ts';

export type { QueryParams, QueryRow, ReadQueryName, WriteQueryName };

export interface StoreOptions {
  /** What to filter and to sort by, in the places a read statement has for it. */
  readonly compose?: Composition;
  /** The deadline of this call in ms; the store's own when absent. */
  readonly timeoutMs?: number;
  /** A read of more rows than this rejects with TOO_MANY_ROWS, before they are gathered. */
  readonly mostRows?: number;
  /**
   * Aborted: the call rejects with the signal's reason, or CANCELLED when that is no StoreError. Neo4j ends the query; the
   * embedded engine cannot, so it goes on until its deadline, unheard.
   */
  readonly signal?: AbortSignal;
}

export type WriteStatement = { [Q in WriteQueryName]: { name: Q; params: QueryParams<Q> } }[WriteQueryName];

/**
 * The one door to the graph. Both engines pass `tests/store/graphStore.contract.ts`;
 * what that file does not assert, callers may not rely on.
 */
export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';
  /** Runs the read `cypher/<name>.cypher`; plain JSON rows in the order the statement states. Rejects with StoreError only. */
  run<Q extends ReadQueryName>(
    name: Q,
    params: QueryParams<Q>,
    options?: StoreOptions,
  ): Promise<QueryRow<Q>[]>;
  /** Runs write statements in one transaction, in order: all of them, or none. */
  write(statements: readonly WriteStatement[], options?: StoreOptions): Promise<void>;
  /** Rejects with UNAVAILABLE when the engine does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}
