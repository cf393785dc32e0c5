import type { ReactNode } from 'react';
import type { EntityKind, Language, Stance } from '../../api/generated/graphql.ts';
import type { Words } from '../../locales/en.ts';

/** What the rows of the table are, one kind of row at a time. */
export const TAB_NAMES = [
  'statements',
  'alliances',
  'persons',
  'organizations',
  'policies',
  'milestones',
  'ties',
  'claims',
  'sources',
] as const;
export type TabName = (typeof TAB_NAMES)[number];

/** Which things the rows are taken from. */
export type RowScope =
  | { readonly from: 'canvas'; readonly ids: readonly string[] }
  | { readonly from: 'about'; readonly id: string }
  | { readonly from: 'all' };

/** Lists of the API pass over 200,000 rows at once. */
export const farStride = () => 2_000;

/** What is asked of a tab besides the page: every choice of the reader that changes which rows there are. */
export interface RowQuery {
  readonly scope: RowScope;
  /** EDTF interval; null is all dates. */
  readonly window: string | null;
  /** Whether rows without a date stay when there is a window. */
  readonly undated: boolean;
  readonly knownOn: string | null;
  readonly hiddenKinds: readonly EntityKind[];
  readonly hiddenStances: readonly Stance[];
  readonly hiddenIds: readonly string[];
  /** Words that must occur; empty asks nothing. */
  readonly text: string;
  /** Values kept of each choice, by its id; a choice that is missing keeps all. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** The API's order field and direction; null is the tab's own. */
  readonly order: RowOrder | null;
}

export interface RowOrder {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A page of rows. `rows` is empty when only the way to the next page was asked. */
export interface RowPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  /** How many rows have no date, kept or left out, where that was asked. */
  readonly undated?: number | undefined;
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

export interface PageAsk {
  readonly query: RowQuery;
  readonly first: number;
  readonly after: string | null;
  /** False: only the cursor after this page is wanted, which costs the server and the wire far less. */
  readonly withRows: boolean;
  readonly withUndated?: boolean;
  readonly lang: Language;
  readonly signal: AbortSignal;
}

/** What a cell may need besides its row. */
export interface CellContext {
  readonly words: Words;
  readonly lang: Language;
  /** The thing the rows are about; null for other scopes. */
  readonly about: string | null;
}

export interface Column<Row> {
  readonly id: string;
  /** Px at the least. */
  readonly width: number;
  /** Share of the room that is left; 0 stays at its width. */
  readonly grow: number;
  /** The API's field to sort by; missing means it cannot be sorted. */
  readonly order?: string;
  /** First direction when sorted by it. */
  readonly direction?: 'ASC' | 'DESC';
  /** Not shown until chosen. */
  readonly folded?: boolean;
  readonly end?: boolean;
  /** The cell in plain words, for files and the clipboard. */
  text(row: Row, context: CellContext): string;
  /** The cell on the screen; the plain words when missing. */
  cell?(row: Row, context: CellContext): ReactNode;
}

/** A filter by values of one property. */
export interface Choice {
  readonly id: string;
  readonly options: readonly { readonly value: string; readonly word: string }[];
}

export interface Tab<Row> {
  readonly name: TabName;
  /** Px of a row: two lines, or one. */
  readonly height: 46 | 32;
  readonly columns: readonly Column<Row>[];
  readonly order: RowOrder | null;
  /** The kinds whose rows these are: hidden by the legend, they leave the table too. */
  readonly kinds: readonly EntityKind[];
  /** How many pages the server passes over at once on the way to a far row; two when missing. */
  stridePages?(scope: RowScope): number;
  choices(words: Words): readonly Choice[];
  read(ask: PageAsk): Promise<RowPage<Row>>;
  /** What a row opens in the panel: an entity or a tie; null opens nothing. */
  target(row: Row): string | null;
  /** Whether rows are things of the graph, which can be selected together. */
  readonly isPickable: boolean;
  id(row: Row): string;
  /** What a row is called, for those who hear it. */
  title(row: Row, context: CellContext): string;
}
