import type { NodeMeasure } from '../../analytics/measureNetwork.ts';
import type { FilteredMeasures } from '../../threads/tasks.ts';
import type { Measure } from '../types.generated.ts';

/** A network's measures with what was asked of them. */
export interface MeasuresRow {
  readonly measured: FilteredMeasures;
  readonly orderBy: Measure;
  readonly first: number;
  readonly hasWindow: boolean;
  readonly undatedKept: boolean;
}

export interface NodeMeasuresRow extends NodeMeasure {
  readonly id: string;
}

export interface NodeGroupRow {
  readonly number: number;
  /** Most neighbours first. */
  readonly ids: readonly string[];
}
