import type { StoreErrorCode } from '../errors.ts';
import type { WireRows } from './RowCache.ts';

/** What the parent asks of the engine's process. Statements of one request run in one transaction, in order. */
export interface EngineRequest {
  readonly id: number;
  readonly access: 'read' | 'write';
  /** A read of more rows is answered with TOO_MANY_ROWS. */
  readonly mostRows?: number;
  readonly statements: readonly { readonly text: string; readonly params: Record<string, unknown> }[];
}

/**
 * What the process answers; `ready` and `failed` once, after opening. `committing` comes before a write is kept: a process
 * that ends without having said so has kept nothing of it. `rows` are those of the read, none for a write: the names of the
 * columns once, then the values row by row in their order, which is half the work of sending each row with its names.
 */
export type EngineAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'committing'; readonly id: number }
  | ({ readonly type: 'rows'; readonly id: number } & WireRows)
  | { readonly type: 'error'; readonly id: number; readonly code: StoreErrorCode; readonly message: string };
