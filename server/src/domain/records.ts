/** The records of a dataset, as its YAML files hold them. `seeds/README.md` is their manual. */

/** A text that is the same in both languages, or one for each; a missing one falls back to the other. */
export type Localized = string | { readonly fr?: string; readonly en?: string };

/** An EDTF string, or one with the source's own words beside it. */
export type DateValue =
  | string
  | { readonly edtf: string; readonly asWritten?: string; readonly asWrittenEn?: string };

/** A source by its id, or with the exact fragment and its place. */
export type CitationRecord =
  | string
  | { readonly source: string; readonly quotation?: string; readonly locator?: string };
export type Citations = readonly CitationRecord[];

export interface StakeRecord {
  readonly text: Localized;
  /** Per cent. */
  readonly least?: number;
  readonly most?: number;
}

export interface RoleRecord {
  readonly organization: string;
  readonly title: Localized;
  readonly from?: DateValue;
  readonly to?: DateValue;
  readonly sources: Citations;
}
export interface OwnerRecord {
  readonly owner: string;
  readonly stake?: StakeRecord;
  readonly from?: DateValue;
  readonly to?: DateValue;
  readonly sources: Citations;
}
export interface MembershipRecord {
  readonly organization: string;
  readonly role?: Localized;
  readonly from?: DateValue;
  readonly to?: DateValue;
  readonly sources: Citations;
}
export interface ActorRecord {
  readonly id: string;
  readonly kind:
    | 'person'
    | 'company'
    | 'joint-company'
    | 'public-body'
    | 'association'
    | 'medium'
    | 'unnamed-group';
  readonly type?: string;
  readonly name: Localized;
  readonly shortName?: Localized;
  readonly aliases?: readonly string[];
  readonly country?: string;
  readonly summary?: Localized;
  readonly founded?: DateValue;
  readonly tier?: 'core' | 'secondary';
  readonly note?: Localized;
  readonly products?: readonly string[];
  readonly sources: Citations;
  readonly roles?: readonly RoleRecord[];
  readonly owners?: readonly OwnerRecord[];
  readonly memberships?: readonly MembershipRecord[];
}

export interface PartyRecord {
  readonly actor: string;
  readonly role: string;
  readonly roleText?: Localized;
  readonly stake?: StakeRecord;
  readonly sources: Citations;
}
export interface StatusRecord {
  readonly status: 'rumoured' | 'announced' | 'planned' | 'created' | 'operating' | 'ended';
  readonly label: Localized;
  readonly date: DateValue;
  readonly sources: Citations;
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
  readonly parties: readonly PartyRecord[];
  readonly history: readonly StatusRecord[];
  readonly resultsIn?: readonly { readonly organization: string; readonly sources: Citations }[];
  readonly seeks?: readonly PolicyLinkRecord[];
  readonly followsFrom?: readonly PolicyLinkRecord[];
}
export interface PolicyLinkRecord {
  readonly policy: string;
  readonly sources: Citations;
}

export interface HolderRecord {
  readonly holder: string;
  readonly scope?: Localized;
  readonly version?: string;
  readonly since?: DateValue;
  readonly status: Localized;
  readonly note?: Localized;
  readonly sources: Citations;
}
export interface PolicyEventRecord {
  readonly date?: DateValue;
  readonly text: Localized;
  readonly sources: Citations;
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
  readonly issuedBy?: readonly { readonly issuer: string; readonly sources: Citations }[];
  readonly followsFrom?: readonly PolicyLinkRecord[];
  readonly holders?: readonly HolderRecord[];
  readonly history?: readonly PolicyEventRecord[];
}

export type StanceWord = 'support' | 'welcome' | 'mixed' | 'concern' | 'oppose';
export interface StatementRecord {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly onBehalfOf?: readonly string[];
  readonly date?: DateValue;
  readonly medium?: string;
  readonly venue?: Localized;
  readonly reportedBy?: string;
  readonly language?: 'fr' | 'en';
  readonly quotation?: string;
  readonly paraphrase?: Localized;
  readonly note?: Localized;
  readonly positions: readonly { readonly subject: string; readonly stance: StanceWord }[];
  readonly sources: Citations;
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
}

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

/** The id of an entity, or a tie by its id. */
export type SubjectRecord = string | { readonly tie: string };
export interface ClaimRecord {
  readonly id: string;
  readonly about: SubjectRecord;
  readonly field?: string;
  readonly text: Localized;
  readonly status: 'sourced' | 'inferred' | 'disputed';
  readonly citations: Citations;
  readonly recordedAt?: string;
}
export interface VersionRecord {
  readonly id?: string;
  readonly text: Localized;
  readonly shown?: boolean;
  readonly citations: Citations;
}
export interface DisputeRecord {
  readonly id: string;
  readonly topic: Localized;
  readonly handling?: Localized;
  readonly about: readonly SubjectRecord[];
  readonly field?: string;
  readonly versions: readonly VersionRecord[];
}
export interface ClaimsRecord {
  readonly claims: readonly ClaimRecord[];
  readonly disputes: readonly DisputeRecord[];
}

export interface PlaceRecord {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly label?: 'above' | 'below' | 'left' | 'right';
}
export interface QuestionRecord {
  readonly id: string;
  readonly text: Localized;
  readonly answer?: Localized;
  readonly places?: readonly PlaceRecord[];
  readonly lit?: readonly string[];
  readonly selected?: string;
  readonly window?: string;
}
export interface DatasetRecord {
  readonly id: string;
  readonly title: Localized;
  readonly summary?: Localized;
  readonly license?: string;
  /** When claims without a date of their own entered the dataset. */
  readonly recorded: string;
  readonly start: {
    readonly selected?: string;
    readonly window?: string;
    readonly question?: string;
    readonly places: readonly PlaceRecord[];
  };
  readonly questions: readonly QuestionRecord[];
}

/** A whole dataset: one member a file. */
export interface Dataset {
  readonly dataset: DatasetRecord;
  readonly sources: readonly SourceRecord[];
  readonly actors: readonly ActorRecord[];
  readonly alliances: readonly AllianceRecord[];
  readonly policies: readonly PolicyRecord[];
  readonly statements: readonly StatementRecord[];
  readonly milestones: readonly MilestoneRecord[];
  readonly claims: ClaimsRecord;
}
export type EntityRecord = ActorRecord | AllianceRecord | PolicyRecord | StatementRecord | MilestoneRecord;
