import type { MeasuredNetwork, NodeMeasure } from '../../analytics/measureNetwork.ts';
import type { Measure } from '../types.generated.ts';

/** A network with its measures; things are numbered by their place in `ids`. */
export interface MeasuredRow extends MeasuredNetwork {
  readonly ids: readonly string[];
  readonly linkCount: number;
  readonly total: number;
  readonly undated: number;
}

/** The same with what was asked of it. */
export interface MeasuresRow {
  readonly measured: MeasuredRow;
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
