import type {
  ActorRecord,
  AllianceRecord,
  DatasetRecord,
  DateValue,
  DisputeRecord,
  Localized,
  MilestoneRecord,
  PolicyRecord,
  QuestionRecord,
  SourceRecord,
  StatementRecord,
} from '../domain/records.ts';
import type { QueryRow } from '../store/port.ts';
import type { AllianceStatus, EntityKind, Language, Stance, SearchField } from './types.generated.ts';

/** What stands behind each type of the schema: rows of the store, with records parsed. */

interface EntityOf<Kind extends EntityKind, Record> {
  readonly kind: Kind;
  readonly id: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  /** Day numbers since 1970-01-01; null when unknown or open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly sourceCount: number;
  /** True when sources disagree on it. */
  readonly disputed: boolean;
  /** The day of the first claim about it or a tie of it; null when none is known. */
  readonly recorded: number | null;
  /** The record of the dataset. */
  readonly record: Record;
}

export type OrganizationKind =
  'COMPANY' | 'JOINT_COMPANY' | 'PUBLIC_BODY' | 'ASSOCIATION' | 'MEDIUM' | 'UNNAMED_GROUP';
export type PersonRow = EntityOf<'PERSON', ActorRecord>;
export type OrganizationRow = EntityOf<OrganizationKind, ActorRecord>;
export type AllianceRow = EntityOf<'ALLIANCE', AllianceRecord>;
export type PolicyRow = EntityOf<'POLICY' | 'LABEL', PolicyRecord>;
export type StatementRow = EntityOf<'STATEMENT', StatementRecord>;
export type MilestoneRow = EntityOf<'MILESTONE', MilestoneRecord>;
export type EntityRow = PersonRow | OrganizationRow | AllianceRow | PolicyRow | StatementRow | MilestoneRow;

export const ORGANIZATION_KINDS: readonly OrganizationKind[] = [
  'COMPANY',
  'JOINT_COMPANY',
  'PUBLIC_BODY',
  'ASSOCIATION',
  'MEDIUM',
  'UNNAMED_GROUP',
];
export const POLICY_KINDS: readonly EntityKind[] = ['POLICY', 'LABEL'];

export const isPerson = (row: EntityRow): row is PersonRow => row.kind === 'PERSON';
export const isOrganization = (row: EntityRow): row is OrganizationRow =>
  (ORGANIZATION_KINDS as readonly string[]).includes(row.kind);
export const isAlliance = (row: EntityRow): row is AllianceRow => row.kind === 'ALLIANCE';
export const isPolicy = (row: EntityRow): row is PolicyRow => POLICY_KINDS.includes(row.kind);
export const isStatement = (row: EntityRow): row is StatementRow => row.kind === 'STATEMENT';
export const isMilestone = (row: EntityRow): row is MilestoneRow => row.kind === 'MILESTONE';

/** A tie with the ids and kinds of its ends; `from` and `to` are day numbers. */
export type TieRow = QueryRow<'tie/byIds'> & {
  /** The entity at the other end of the one it hangs on, where it was read with the tie. */
  readonly end?: EntityRow;
};
export type TieWithEnd = TieRow & { readonly end: EntityRow };
export type ClaimRow = QueryRow<'claim/byIds'>;
export type CitationRow = QueryRow<'claim/citations'>;
export interface SourceRow {
  readonly id: string;
  readonly record: SourceRecord;
}
export interface DisputeRow {
  readonly id: string;
  readonly record: DisputeRecord;
}

/** Something that a record says of its entity; `claimId` is the claim built from its citations. */
export interface StatusChangeRow {
  readonly claimId: string;
  readonly status: AllianceStatus;
  readonly label: Localized;
  readonly date: DateValue;
}
export interface PolicyEventRow {
  readonly claimId: string;
  readonly text: Localized;
  readonly date: DateValue | null;
}
export interface HoldingRow {
  readonly tie: TieRow;
}
export interface PositionRow {
  readonly subject: string;
  readonly stance: Stance;
}

export type DateRow = DateValue;
export interface PeriodRow {
  readonly start: DateValue | null;
  readonly end: DateValue | null;
}
export interface StakeRow {
  readonly fr: string;
  readonly en: string;
  readonly least: number | null;
  readonly most: number | null;
}
export interface DayRangeRow {
  readonly least: number;
  readonly most: number;
  readonly planned: DateValue;
}
export interface DatasetRow {
  readonly id: string;
  readonly updated: string | null;
  readonly record: DatasetRecord;
}
export type QuestionRow = QuestionRecord;
export interface SearchHitRow {
  readonly id: string;
  readonly key: number;
  readonly entity: EntityRow;
  readonly score: number;
  readonly field: SearchField;
  readonly snippet: string;
  readonly highlights: { start: number; end: number }[];
}

/** The text of a pair of columns in a language; the other one where this one is missing. */
export function inLanguage(
  lang: Language,
  fr: string | null | undefined,
  en: string | null | undefined,
): string | null {
  return (lang === 'fr' ? (fr ?? en) : (en ?? fr)) ?? null;
}
