/** The records of a dataset as its files hold them; what each field means is said in seeds/README.md. */

export type Language = 'fr' | 'en';

/** A text in both languages; a plain string reads the same in both. */
export type Localized = string | { readonly fr?: string; readonly en?: string };

/** An EDTF string, or one beside the source's own words. */
export type DateValue =
  string | { readonly edtf: string; readonly asWritten?: string; readonly asWrittenEn?: string };

/** The id of a source, or the exact place in it. */
export type Citation =
  string | { readonly source: string; readonly quotation?: string; readonly locator?: string };
export type Citations = readonly Citation[];

/** The day or instant something entered the dataset; absent for that of the dataset. */
export type RecordDay = string;

/** A share in words, with its bounds in per cent where they are known. */
export interface StakeValue {
  readonly text: Localized;
  readonly least?: number;
  readonly most?: number;
}

/** An entity by its id, or a tie by its. */
export type ClaimTarget = string | { readonly tie: string };

export type EntityKind =
  | 'PERSON'
  | 'COMPANY'
  | 'JOINT_COMPANY'
  | 'PUBLIC_BODY'
  | 'ASSOCIATION'
  | 'MEDIUM'
  | 'UNNAMED_GROUP'
  | 'ALLIANCE'
  | 'POLICY'
  | 'LABEL'
  | 'STATEMENT'
  | 'MILESTONE';

/** Every way in which two entities can be tied. */
export const TIE_KINDS = [
  'PARTY_TO',
  'OWNS',
  'WORKS_FOR',
  'MEMBER_OF',
  'RESULTS_IN',
  'SEEKS',
  'FOLLOWS_FROM',
  'ISSUES',
  'HOLDS',
  'BELONGS_TO',
  'SAID',
  'ABOUT',
  'ON_BEHALF_OF',
  'APPEARED_IN',
  'REPORTED_BY',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

export type Stance = 'SUPPORT' | 'WELCOME' | 'MIXED' | 'CONCERN' | 'OPPOSE';
export type ClaimStatus = 'SOURCED' | 'INFERRED' | 'DISPUTED';

export interface SourceRecord {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly titleBasis: 'printed' | 'slug' | 'described';
  readonly url: string;
  readonly published?: DateValue;
  readonly accessed?: DateValue;
  readonly language?: string;
  readonly kind: 'press' | 'official' | 'company' | 'association' | 'legal' | 'blog' | 'interview' | 'other';
  readonly archiveUrl?: string;
  readonly note?: Localized;
}

export interface RoleRecord {
  readonly organization: string;
  readonly title: Localized;
  readonly from?: DateValue;
  readonly to?: DateValue;
  readonly sources: Citations;
  readonly recorded?: RecordDay;
}
export interface OwnerRecord {
  readonly owner: string;
  readonly stake?: StakeValue;
  readonly from?: DateValue;
  readonly to?: DateValue;
  readonly sources: Citations;
  readonly recorded?: RecordDay;
}
export interface MembershipRecord {
  readonly organization: string;
  readonly role?: Localized;
  readonly from?: DateValue;
  readonly to?: DateValue;
  readonly sources: Citations;
  readonly recorded?: RecordDay;
}
export interface ActorRecord {
  readonly id: string;
  readonly kind:
    'person' | 'company' | 'joint-company' | 'public-body' | 'association' | 'medium' | 'unnamed-group';
  readonly type?: string;
  readonly name: Localized;
  readonly shortName?: Localized;
  readonly aliases?: readonly string[];
  readonly country?: string;
  readonly summary?: Localized;
  readonly founded?: DateValue;
  readonly tier?: 'core' | 'secondary';
  readonly note?: Localized;
  readonly products?: readonly Localized[];
  readonly sources: Citations;
  readonly recorded?: RecordDay;
  readonly roles?: readonly RoleRecord[];
  readonly owners?: readonly OwnerRecord[];
  readonly memberships?: readonly MembershipRecord[];
}

export interface PartyRecord {
  readonly actor: string;
  /** A value of the schema's `PartyRole`, in lower case with hyphens. */
  readonly role: string;
  readonly roleText?: Localized;
  readonly stake?: StakeValue;
  readonly sources: Citations;
  readonly recorded?: RecordDay;
}
export interface StatusRecord {
  readonly status: 'rumoured' | 'announced' | 'planned' | 'created' | 'operating' | 'ended';
  readonly label: Localized;
  readonly date: DateValue;
  readonly sources: Citations;
  readonly recorded?: RecordDay;
}
export interface OrganizationTieRecord {
  readonly organization: string;
  readonly sources: Citations;
  readonly recorded?: RecordDay;
}
export interface PolicyTieRecord {
  readonly policy: string;
  readonly sources: Citations;
  readonly recorded?: RecordDay;
}
export interface AllianceRecord {
  readonly id: string;
  readonly type: 'joint-venture' | 'partnership' | 'consortium' | 'licence' | 'stake';
  readonly name: Localized;
  readonly shortName?: Localized;
  readonly summary?: Localized;
  readonly aliases?: readonly string[];
  readonly note?: Localized;
  readonly sources: Citations;
  readonly recorded?: RecordDay;
  readonly parties: readonly PartyRecord[];
  readonly history?: readonly StatusRecord[];
  readonly resultsIn?: readonly OrganizationTieRecord[];
  readonly seeks?: readonly PolicyTieRecord[];
  readonly followsFrom?: readonly PolicyTieRecord[];
}

export interface IssuerRecord {
  readonly issuer: string;
  readonly sources: Citations;
  readonly recorded?: RecordDay;
}
export interface HolderRecord {
  readonly holder: string;
  readonly scope?: Localized;
  readonly version?: string;
  readonly since?: DateValue;
  readonly status: Localized;
  readonly note?: Localized;
  readonly sources: Citations;
  readonly recorded?: RecordDay;
}
export interface PolicyEventRecord {
  readonly date: DateValue;
  readonly text: Localized;
  readonly sources: Citations;
  readonly recorded?: RecordDay;
}
export interface PolicyRecord {
  readonly id: string;
  readonly kind: 'strategy' | 'law' | 'doctrine' | 'label' | 'certification' | 'offer' | 'other';
  readonly name: Localized;
  readonly shortName?: Localized;
  readonly aliases?: readonly string[];
  readonly summary?: Localized;
  readonly adopted?: DateValue;
  readonly issuedByText?: Localized;
  readonly requirements?: readonly Localized[];
  readonly note?: Localized;
  readonly sources: Citations;
  readonly recorded?: RecordDay;
  readonly issuedBy?: readonly IssuerRecord[];
  readonly followsFrom?: readonly PolicyTieRecord[];
  readonly holders?: readonly HolderRecord[];
  readonly history?: readonly PolicyEventRecord[];
}

export interface PositionRecord {
  readonly subject: string;
  readonly stance: 'support' | 'welcome' | 'mixed' | 'concern' | 'oppose';
}
export interface StatementRecord {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly onBehalfOf?: readonly string[];
  readonly date?: DateValue;
  readonly medium?: string;
  readonly venue?: Localized;
  readonly reportedBy?: string;
  /** Of the quotation: an ISO 639 code. */
  readonly language?: string;
  readonly quotation?: string;
  readonly paraphrase?: Localized;
  readonly note?: Localized;
  readonly positions: readonly PositionRecord[];
  readonly sources: Citations;
  readonly recorded?: RecordDay;
}

export interface MilestoneRecord {
  readonly id: string;
  readonly name: Localized;
  readonly shortName?: Localized;
  readonly summary?: Localized;
  readonly planned?: DateValue;
  readonly plannedNote?: Localized;
  readonly actual?: DateValue;
  readonly actualNote?: Localized;
  readonly note?: Localized;
  readonly belongsTo: readonly string[];
  readonly sources: Citations;
  readonly recorded?: RecordDay;
}

export interface ClaimRecord {
  readonly id: string;
  readonly about: ClaimTarget;
  readonly field?: string;
  readonly text: Localized;
  readonly status: 'sourced' | 'inferred' | 'disputed';
  readonly citations: Citations;
  readonly recordedAt?: string;
}
export interface DisputeVersionRecord {
  readonly id?: string;
  readonly text: Localized;
  readonly shown?: boolean;
  readonly citations: Citations;
}
export interface DisputeRecord {
  readonly id: string;
  readonly topic: Localized;
  readonly handling?: Localized;
  readonly about: readonly ClaimTarget[];
  readonly field?: string;
  readonly versions: readonly DisputeVersionRecord[];
  readonly recorded?: RecordDay;
}

export interface PlaceRecord {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly label?: 'above' | 'below' | 'left' | 'right';
}
export interface StartRecord {
  readonly selected?: string;
  readonly window?: string;
  readonly question?: string;
  readonly places?: readonly PlaceRecord[];
}
export interface QuestionRecord {
  readonly id: string;
  readonly text: Localized;
  readonly answer?: Localized;
  readonly places?: readonly PlaceRecord[];
  readonly lit?: readonly string[];
  readonly selected?: string;
  readonly window?: string;
  /** The view the answer is seen in; absent is the graph. */
  readonly view?: 'graph' | 'timeline' | 'positions' | 'table';
  /** The two things whose best path is the answer. */
  readonly path?: { readonly from: string; readonly to: string };
}
export interface DatasetRecord {
  readonly id: string;
  readonly title: Localized;
  readonly summary?: Localized;
  readonly license?: string;
  readonly recorded: string;
  readonly start?: StartRecord;
  readonly questions?: readonly QuestionRecord[];
}

/** A whole dataset: one list for each file, in the order of the file. */
export interface Dataset {
  readonly dataset: DatasetRecord;
  readonly sources: readonly SourceRecord[];
  readonly actors: readonly ActorRecord[];
  readonly alliances: readonly AllianceRecord[];
  readonly policies: readonly PolicyRecord[];
  readonly statements: readonly StatementRecord[];
  readonly milestones: readonly MilestoneRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly disputes: readonly DisputeRecord[];
}
