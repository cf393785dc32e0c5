import type { EntityRow, TieRow } from '../rows.ts';
import type { More } from '../types.generated.ts';

/** What stands behind a `Neighborhood`; the undated are counted only where that is asked. */
export interface NeighborhoodRow {
  readonly nodes: readonly EntityRow[];
  readonly ties: readonly TieRow[];
  readonly more: readonly More[];
  undated(): Promise<number>;
}
