import type { DateValue } from '../../domain/records.ts';
import type { DayRangeRow, EntityRow, PeriodRow, TieRow } from '../rows.ts';
import type { AllianceStatus, ChangeKind, Stance, TimelineLaneKind } from '../types.generated.ts';

/** A text that depends on the language asked. */
export type Words = Readonly<Record<'fr' | 'en', string>>;

/** What stands behind a `TimelineItem`. */
export interface TimelineItemRow {
  /** Unique within the lane. */
  readonly id: string;
  readonly entity: EntityRow | null;
  readonly tie: TieRow | null;
  /** Id of the tie that takes the position of a statement, where `tie` is not at hand. */
  readonly tieId: string | null;
  /** Null where the label is made of the speakers or the other end of the tie. */
  readonly label: Words | null;
  readonly planned: DateValue | null;
  readonly actual: DateValue | null;
  readonly period: PeriodRow | null;
  readonly slip: DayRangeRow | null;
  readonly stance: Stance | null;
  readonly status: AllianceStatus | null;
  /** Ids of claims; null for all claims about the entity. */
  readonly claimIds: readonly string[] | null;
  /** Bounds of its dates in day numbers; null where unknown or open. */
  readonly from: number | null;
  readonly to: number | null;
  /** The last day of which a source of the dataset tells. */
  readonly lastSource: number | null;
}

/** What stands behind a `TimelineLane`. */
export interface TimelineLaneRow {
  readonly kind: TimelineLaneKind;
  readonly subject: EntityRow | null;
  readonly items: readonly TimelineItemRow[];
}

/** What stands behind a `Change`. */
export interface ChangeRow {
  /** Of the entity or tie. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly recordedAt: string;
  readonly about: EntityRow | TieRow;
  readonly claimIds: readonly string[];
}
