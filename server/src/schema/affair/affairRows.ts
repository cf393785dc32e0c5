import type { EntityRow, MilestoneRow, StatementRow, TieRow } from '../rows.ts';
import type { Stance } from '../types.generated.ts';

/** What stands behind the types of this folder. */

export interface AffairPartyRow {
  readonly actor: EntityRow;
  readonly via: EntityRow;
  readonly tie: TieRow;
}

export interface VoiceStatementRow {
  readonly statement: StatementRow;
  readonly subject: EntityRow;
  readonly stance: Stance;
}

export interface VoiceRow {
  readonly actor: EntityRow;
  /** Earliest first, undated last; at least one. */
  readonly statements: readonly VoiceStatementRow[];
}

export interface AffairRow {
  readonly subject: EntityRow;
  readonly subjects: readonly EntityRow[];
  readonly parties: readonly AffairPartyRow[];
  readonly supporters: readonly VoiceRow[];
  readonly critics: readonly VoiceRow[];
  readonly undecided: readonly VoiceRow[];
  readonly promises: readonly MilestoneRow[];
  readonly undated: number;
}
