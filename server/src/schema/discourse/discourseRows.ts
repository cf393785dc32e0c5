import type { Coalition, Coalitions, SplitDriver, SplitMeasure } from '../../discourse/coalitions.ts';
import type { DiscourseDriver, DiscourseMeasure } from '../../discourse/discourseNetwork.ts';
import type { DiscoursePoint } from '../../discourse/discourseSeries.ts';
import type { StanceHistory } from '../../discourse/stanceHistory.ts';
import type { StanceCell, StanceMatrix, StanceTotal } from '../../discourse/stanceMatrix.ts';
import type { StatedPosition } from '../../discourse/statedPosition.ts';

/** What stands behind the discourse types of the schema. */

/** How much was looked at. */
interface Looked {
  /** Statements without a date that were kept or, where they are not wanted, left out. */
  readonly undated: number;
  /** True when more match than were looked at. */
  readonly capped: boolean;
}

export interface TurnRow {
  readonly before: StatedPosition;
  readonly after: StatedPosition;
  readonly history: StanceHistory;
}
export interface StanceMatrixRow extends StanceMatrix, Looked {}
export type StanceCellRow = StanceCell;
export type StanceTotalRow = StanceTotal;
export type DiscourseDriverRow = DiscourseDriver;
export type CoalitionRow = Coalition;
export type SplitDriverRow = SplitDriver;
export type DiscoursePointRow = DiscoursePoint;
export interface DiscourseActorRow {
  readonly id: string;
  readonly statements: number;
  readonly mean: number;
}
export interface DiscourseEdgeRow {
  /** Ids of the two actors. */
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly drivers: DiscourseDriver[];
}
export interface DiscourseNetworkRow extends Looked {
  readonly measure: DiscourseMeasure;
  readonly actors: DiscourseActorRow[];
  readonly edges: DiscourseEdgeRow[];
  readonly statements: number;
}
export interface CoalitionsRow extends Coalitions, Looked {
  readonly measure: SplitMeasure;
  readonly statements: number;
}
