import type { FoundPaths } from '../../paths/findPaths.ts';
import type { EntityRow, StatementRow, TieRow } from '../rows.ts';
import type { FilterArguments } from './linkFilterOf.ts';

/** What stands behind the types of this folder. */

export interface PathHopRow {
  readonly from: EntityRow;
  readonly to: EntityRow;
  readonly statement: StatementRow | null;
  readonly ties: readonly TieRow[];
}

export interface PathRow {
  readonly nodes: readonly EntityRow[];
  readonly hops: readonly PathHopRow[];
  readonly cost: number;
  readonly through: EntityRow | null;
}

/** What was asked, for the note. */
export interface PathQuestion extends FilterArguments {
  readonly maxHops: number;
  readonly viaRows: readonly EntityRow[];
  readonly avoidRows: readonly EntityRow[];
}

export interface PathAnswerRow extends Pick<FoundPaths, 'capped'> {
  readonly from: EntityRow;
  readonly to: EntityRow;
  readonly paths: readonly PathRow[];
  readonly hubs: readonly EntityRow[];
  readonly question: PathQuestion;
}

export interface CommonNeighborRow {
  readonly entity: EntityRow;
  readonly ties: readonly TieRow[];
  readonly of: readonly string[];
}

export interface ConnectAnswerRow {
  readonly nodes: readonly EntityRow[];
  readonly ties: readonly TieRow[];
  readonly unreached: readonly EntityRow[];
  readonly capped: boolean;
  readonly question: FilterArguments & { readonly maxHops: number; readonly ids: readonly string[] };
}
