/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Either kind of actor. */
export type ActorFilter = {
  /** The deals it is party to. */
  alliances?: AllianceRelation | null | undefined;
  and?: Array<ActorFilter> | null | undefined;
  /** Claims about it or a tie of it. */
  claims?: ClaimRelation | null | undefined;
  country?: TextFilter | null | undefined;
  /** Its own dates. */
  date?: DateFilter | null | undefined;
  /** Whether sources disagree on it. */
  disputed?: boolean | null | undefined;
  id?: TextFilter | null | undefined;
  kinds?: Array<EntityKind> | null | undefined;
  name?: TextFilter | null | undefined;
  not?: ActorFilter | null | undefined;
  or?: Array<ActorFilter> | null | undefined;
  /** The organizations where it holds or held posts. */
  organizations?: OrganizationRelation | null | undefined;
  sourceCount?: NumberFilter | null | undefined;
  /** What it said. */
  statements?: StatementRelation | null | undefined;
  tieCount?: NumberFilter | null | undefined;
  /** Its ties, with what stands at their other end. */
  ties?: TieRelation | null | undefined;
};

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type ActorOrder = {
  direction?: SortDirection;
  field: ActorOrderField;
  /** At most one. */
  thenBy?: ActorOrder | null | undefined;
};

export type ActorOrderField =
  /** How many deals it is party to. */
  | 'ALLIANCES'
  /** When it made the most recent statement. */
  | 'LATEST_STATEMENT'
  | 'NAME'
  | 'SOURCES'
  /** How many statements it made. */
  | 'STATEMENTS'
  | 'TIES';

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type ActorRelation = {
  all?: ActorFilter | null | undefined;
  none?: ActorFilter | null | undefined;
  single?: ActorFilter | null | undefined;
  some?: ActorFilter | null | undefined;
};

export type AllianceFilter = {
  and?: Array<AllianceFilter> | null | undefined;
  /** Claims about it or a tie of it. */
  claims?: ClaimRelation | null | undefined;
  /** Its own dates. */
  date?: DateFilter | null | undefined;
  /** Whether sources disagree on it. */
  disputed?: boolean | null | undefined;
  followsFrom?: PolicyRelation | null | undefined;
  id?: TextFilter | null | undefined;
  milestones?: MilestoneRelation | null | undefined;
  name?: TextFilter | null | undefined;
  not?: AllianceFilter | null | undefined;
  or?: Array<AllianceFilter> | null | undefined;
  parties?: ActorRelation | null | undefined;
  /** Has a party that …; `{}` is any. */
  party?: ActorFilter | null | undefined;
  resultsIn?: OrganizationRelation | null | undefined;
  /** Seeks this policy or label. */
  seeks?: string | number | null | undefined;
  /** The labels and policies it seeks. */
  sought?: PolicyRelation | null | undefined;
  sourceCount?: NumberFilter | null | undefined;
  /** A statement about it …; `stances` asked there are those on the alliance itself. */
  statement?: StatementFilter | null | undefined;
  /** What was said about it. */
  statements?: StatementRelation | null | undefined;
  statuses?: Array<AllianceStatus> | null | undefined;
  tieCount?: NumberFilter | null | undefined;
  /** Its ties, with what stands at their other end. */
  ties?: TieRelation | null | undefined;
  types?: Array<AllianceType> | null | undefined;
  /** Its dates overlap this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: string | null | undefined;
};

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type AllianceOrder = {
  direction?: SortDirection;
  field: AllianceOrderField;
  /** At most one. */
  thenBy?: AllianceOrder | null | undefined;
};

export type AllianceOrderField =
  | 'ANNOUNCED'
  /** When the most recent statement about it was made. */
  | 'LATEST_STATEMENT'
  | 'NAME'
  /** How many parties it has. */
  | 'PARTIES'
  | 'SOURCES'
  /** How many statements are about it. */
  | 'STATEMENTS'
  | 'TIES';

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type AllianceRelation = {
  all?: AllianceFilter | null | undefined;
  none?: AllianceFilter | null | undefined;
  single?: AllianceFilter | null | undefined;
  some?: AllianceFilter | null | undefined;
};

/** How far a deal has come. */
export type AllianceStatus =
  | 'ANNOUNCED'
  | 'CREATED'
  | 'ENDED'
  | 'OPERATING'
  | 'PLANNED'
  | 'RUMOURED';

export type AllianceType =
  | 'CONSORTIUM'
  | 'JOINT_VENTURE'
  | 'LICENCE'
  | 'PARTNERSHIP'
  | 'STAKE';

/** Whether something is new to the dataset, or something more was recorded of it. */
export type ChangeKind =
  | 'ADDED'
  | 'ALTERED';

export type ClaimFilter = {
  /** About this entity, or a tie of it. */
  about?: string | number | null | undefined;
  /** About any of these entities, or a tie of one. */
  aboutAny?: Array<string | number> | null | undefined;
  and?: Array<ClaimFilter> | null | undefined;
  /** Which field of the subject it asserts, such as `stake`. */
  field?: TextFilter | null | undefined;
  id?: TextFilter | null | undefined;
  not?: ClaimFilter | null | undefined;
  or?: Array<ClaimFilter> | null | undefined;
  /** Recorded before this day or instant. */
  recordedBefore?: string | null | undefined;
  /** Recorded at or after this day or instant. */
  recordedSince?: string | null | undefined;
  /** Whether it is the version drawn on the canvas. */
  shown?: boolean | null | undefined;
  source?: string | number | null | undefined;
  /** The sources it cites. */
  sources?: SourceRelation | null | undefined;
  statuses?: Array<ClaimStatus> | null | undefined;
  /** The entities it concerns. */
  subjects?: EntityRelation | null | undefined;
  text?: TextFilter | null | undefined;
};

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type ClaimOrder = {
  direction?: SortDirection;
  field: ClaimOrderField;
  /** At most one. */
  thenBy?: ClaimOrder | null | undefined;
};

export type ClaimOrderField =
  /** How many citations it has. */
  | 'CITATIONS'
  | 'ID'
  | 'RECORDED';

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type ClaimRelation = {
  all?: ClaimFilter | null | undefined;
  none?: ClaimFilter | null | undefined;
  single?: ClaimFilter | null | undefined;
  some?: ClaimFilter | null | undefined;
};

export type ClaimStatus =
  /** Sources disagree: see `contradicts`. */
  | 'DISPUTED'
  /** Our reading. */
  | 'INFERRED'
  /** A source says so. */
  | 'SOURCED';

/** Compares dates known to some precision with an EDTF date or interval; what has no date passes none. */
export type DateFilter = {
  /** It surely was after: its first possible day lies after the last day of this. */
  after?: string | null | undefined;
  /** It surely was before: its last possible day lies before the first day of this. */
  before?: string | null | undefined;
  /** Whether there is no date at all (`true`), or one (`false`). */
  isNull?: boolean | null | undefined;
  /** It may have been then: the days both can mean have one in common. */
  overlaps?: string | null | undefined;
  /** It surely was then: every day it can mean lies in this. */
  within?: string | null | undefined;
};

/**
 * What binds two actors. With x[a,b,k] the number of statements of actor a on subject b at step k of the scale and
 * w = 1 − |k − k′| / (K − 1) (after Leifeld, Discourse Network Analyzer):
 */
export type DiscourseMeasure =
  /** How far they say the opposite: the same with 1 − w. */
  | 'CONFLICT'
  /** How far they say the same: Σ_b Σ_k Σ_k′ w · x[a,b,k] · x[a′,b,k′]. */
  | 'CONGRUENCE'
  /** That they speak of the same subjects, whatever they say: congruence and conflict together. */
  | 'IGNORE'
  /** Congruence less conflict: above 0 rather friends, below rather opponents. */
  | 'SUBTRACT';

/** When the same stance of the same actor on the same subject, said again, counts once. */
export type Duplicates =
  /** Every statement counts. */
  | 'ALL'
  /** Once in a document: statements that cite the same source first. */
  | 'DOCUMENT'
  | 'MONTH'
  /** Once in the whole window. */
  | 'RANGE'
  /** Once in a week, from Monday. */
  | 'WEEK'
  | 'YEAR';

/** Any entity, whatever its kind. */
export type EntityFilter = {
  and?: Array<EntityFilter> | null | undefined;
  /** Claims about it or a tie of it. */
  claims?: ClaimRelation | null | undefined;
  country?: TextFilter | null | undefined;
  /** Its own dates. */
  date?: DateFilter | null | undefined;
  /** Whether sources disagree on it. */
  disputed?: boolean | null | undefined;
  id?: TextFilter | null | undefined;
  kinds?: Array<EntityKind> | null | undefined;
  name?: TextFilter | null | undefined;
  not?: EntityFilter | null | undefined;
  or?: Array<EntityFilter> | null | undefined;
  sourceCount?: NumberFilter | null | undefined;
  tieCount?: NumberFilter | null | undefined;
  /** Its ties, with what stands at their other end. */
  ties?: TieRelation | null | undefined;
  /** Its dates overlap this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: string | null | undefined;
};

/** What kind of thing an entity is: one legend row each. */
export type EntityKind =
  | 'ALLIANCE'
  | 'ASSOCIATION'
  | 'COMPANY'
  /** A company that an alliance results in. */
  | 'JOINT_COMPANY'
  /** Label or certification. */
  | 'LABEL'
  | 'MEDIUM'
  | 'MILESTONE'
  | 'PERSON'
  /** Strategy, law, doctrine, company offer. */
  | 'POLICY'
  /** Ministry, regulator, government, court, public institution. */
  | 'PUBLIC_BODY'
  | 'STATEMENT'
  /** Actors a source speaks of without naming them. */
  | 'UNNAMED_GROUP';

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type EntityRelation = {
  all?: EntityFilter | null | undefined;
  none?: EntityFilter | null | undefined;
  single?: EntityFilter | null | undefined;
  some?: EntityFilter | null | undefined;
};

export type LabelSide =
  | 'ABOVE'
  | 'BELOW'
  | 'LEFT'
  | 'RIGHT';

/** The languages the data and the words of the interface exist in. */
export type Language =
  | 'en'
  | 'fr';

export type MilestoneFilter = {
  actualDate?: DateFilter | null | undefined;
  and?: Array<MilestoneFilter> | null | undefined;
  belongsTo?: string | number | null | undefined;
  /** Claims about it or a tie of it. */
  claims?: ClaimRelation | null | undefined;
  /** Its own dates. */
  date?: DateFilter | null | undefined;
  /** Whether sources disagree on it. */
  disputed?: boolean | null | undefined;
  /** Is known to have happened (`true`) or not (`false`). */
  happened?: boolean | null | undefined;
  id?: TextFilter | null | undefined;
  name?: TextFilter | null | undefined;
  not?: MilestoneFilter | null | undefined;
  or?: Array<MilestoneFilter> | null | undefined;
  /** What it belongs to. */
  owners?: EntityRelation | null | undefined;
  /** Has a plan (`true`) or none (`false`). */
  planned?: boolean | null | undefined;
  plannedDate?: DateFilter | null | undefined;
  /** Days late at the least. */
  slip?: NumberFilter | null | undefined;
  sourceCount?: NumberFilter | null | undefined;
  tieCount?: NumberFilter | null | undefined;
  /** Its ties, with what stands at their other end. */
  ties?: TieRelation | null | undefined;
  /** Plan and fact together overlap this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: string | null | undefined;
};

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type MilestoneOrder = {
  direction?: SortDirection;
  field: MilestoneOrderField;
  /** At most one. */
  thenBy?: MilestoneOrder | null | undefined;
};

export type MilestoneOrderField =
  | 'ACTUAL'
  | 'NAME'
  | 'PLANNED'
  /** Days late at the least; unknown unless plan and fact are. */
  | 'SLIP';

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type MilestoneRelation = {
  all?: MilestoneFilter | null | undefined;
  none?: MilestoneFilter | null | undefined;
  single?: MilestoneFilter | null | undefined;
  some?: MilestoneFilter | null | undefined;
};

/** What a weight is divided by, so that who speaks much does not outweigh who is consistent. */
export type Normalization =
  /** (n(a) + n(a′)) / 2, n the number of positions of an actor. */
  | 'AVERAGE'
  /** n(a) · n(a′). */
  | 'COSINE'
  /** The weight itself, with the positions of either that meet none of the other. */
  | 'JACCARD'
  | 'NONE';

/** Compares a number: every comparison given must hold; what is unknown passes none. */
export type NumberFilter = {
  equals?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  /** Whether the number is unknown (`true`), or known (`false`). */
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
};

export type OrganizationFilter = {
  /** The deals it is party to. */
  alliances?: AllianceRelation | null | undefined;
  and?: Array<OrganizationFilter> | null | undefined;
  /** Claims about it or a tie of it. */
  claims?: ClaimRelation | null | undefined;
  country?: TextFilter | null | undefined;
  /** Its own dates. */
  date?: DateFilter | null | undefined;
  /** Whether sources disagree on it. */
  disputed?: boolean | null | undefined;
  /** Labels and certifications it holds. */
  holds?: PolicyRelation | null | undefined;
  id?: TextFilter | null | undefined;
  kinds?: Array<EntityKind> | null | undefined;
  /** Those who are members. */
  members?: ActorRelation | null | undefined;
  milestones?: MilestoneRelation | null | undefined;
  name?: TextFilter | null | undefined;
  not?: OrganizationFilter | null | undefined;
  or?: Array<OrganizationFilter> | null | undefined;
  /** Finer than the kind, such as `ministry`. */
  organizationType?: TextFilter | null | undefined;
  owners?: ActorRelation | null | undefined;
  /** Party to an alliance that … */
  partyTo?: AllianceFilter | null | undefined;
  /** Those who hold or held posts. */
  people?: PersonRelation | null | undefined;
  /** The deals it comes of. */
  resultOf?: AllianceRelation | null | undefined;
  /** Made a statement that … */
  said?: StatementFilter | null | undefined;
  sourceCount?: NumberFilter | null | undefined;
  /** What it said itself. */
  statements?: StatementRelation | null | undefined;
  /** What was said about it. */
  statementsAbout?: StatementRelation | null | undefined;
  subsidiaries?: OrganizationRelation | null | undefined;
  tieCount?: NumberFilter | null | undefined;
  /** Its ties, with what stands at their other end. */
  ties?: TieRelation | null | undefined;
};

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type OrganizationRelation = {
  all?: OrganizationFilter | null | undefined;
  none?: OrganizationFilter | null | undefined;
  single?: OrganizationFilter | null | undefined;
  some?: OrganizationFilter | null | undefined;
};

export type PartyRole =
  | 'BUYER'
  | 'CUSTOMER'
  | 'FOUNDER'
  | 'INVESTOR'
  | 'LEADER'
  | 'MAJORITY_SHAREHOLDER'
  | 'MEMBER'
  | 'MINORITY_SHAREHOLDER'
  | 'OPERATOR'
  | 'OTHER'
  | 'PARENT'
  | 'PARTNER'
  | 'SHAREHOLDER'
  | 'SUBSIDIARY'
  | 'SUPPLIER'
  | 'TARGET'
  | 'TECHNOLOGY_SUPPLIER';

export type PersonFilter = {
  /** The deals it is party to. */
  alliances?: AllianceRelation | null | undefined;
  and?: Array<PersonFilter> | null | undefined;
  /** Claims about it or a tie of it. */
  claims?: ClaimRelation | null | undefined;
  /** Its own dates. */
  date?: DateFilter | null | undefined;
  /** Whether sources disagree on it. */
  disputed?: boolean | null | undefined;
  id?: TextFilter | null | undefined;
  name?: TextFilter | null | undefined;
  not?: PersonFilter | null | undefined;
  or?: Array<PersonFilter> | null | undefined;
  /** The organizations where it holds or held posts. */
  organizations?: OrganizationRelation | null | undefined;
  /** Made a statement that … */
  said?: StatementFilter | null | undefined;
  sourceCount?: NumberFilter | null | undefined;
  /** What it said. */
  statements?: StatementRelation | null | undefined;
  /** What was said about it. */
  statementsAbout?: StatementRelation | null | undefined;
  tieCount?: NumberFilter | null | undefined;
  /** Its ties, with what stands at their other end. */
  ties?: TieRelation | null | undefined;
  /** Holds or held a post in an organization that … */
  worksFor?: OrganizationFilter | null | undefined;
};

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type PersonRelation = {
  all?: PersonFilter | null | undefined;
  none?: PersonFilter | null | undefined;
  single?: PersonFilter | null | undefined;
  some?: PersonFilter | null | undefined;
};

export type PolicyFilter = {
  and?: Array<PolicyFilter> | null | undefined;
  /** Claims about it or a tie of it. */
  claims?: ClaimRelation | null | undefined;
  /** Its own dates. */
  date?: DateFilter | null | undefined;
  /** Whether sources disagree on it. */
  disputed?: boolean | null | undefined;
  /** What it follows from. */
  followsFrom?: PolicyRelation | null | undefined;
  /** Held by an actor that … */
  holder?: ActorFilter | null | undefined;
  holders?: EntityRelation | null | undefined;
  id?: TextFilter | null | undefined;
  issuers?: ActorRelation | null | undefined;
  kinds?: Array<PolicyKind> | null | undefined;
  name?: TextFilter | null | undefined;
  not?: PolicyFilter | null | undefined;
  or?: Array<PolicyFilter> | null | undefined;
  /** The deals that seek it. */
  soughtBy?: AllianceRelation | null | undefined;
  sourceCount?: NumberFilter | null | undefined;
  /** What was said about it. */
  statements?: StatementRelation | null | undefined;
  tieCount?: NumberFilter | null | undefined;
  /** Its ties, with what stands at their other end. */
  ties?: TieRelation | null | undefined;
  /** Its dates overlap this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: string | null | undefined;
};

export type PolicyKind =
  | 'CERTIFICATION'
  | 'DOCTRINE'
  | 'LABEL'
  | 'LAW'
  | 'OFFER'
  | 'OTHER'
  | 'STRATEGY';

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type PolicyOrder = {
  direction?: SortDirection;
  field: PolicyOrderField;
  /** At most one. */
  thenBy?: PolicyOrder | null | undefined;
};

export type PolicyOrderField =
  | 'ADOPTED'
  /** How many hold it. */
  | 'HOLDERS'
  /** When the most recent statement about it was made. */
  | 'LATEST_STATEMENT'
  | 'NAME'
  | 'SOURCES'
  /** How many statements are about it. */
  | 'STATEMENTS'
  | 'TIES';

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type PolicyRelation = {
  all?: PolicyFilter | null | undefined;
  none?: PolicyFilter | null | undefined;
  single?: PolicyFilter | null | undefined;
  some?: PolicyFilter | null | undefined;
};

/** A way to look at the same selection, window and filter. */
export type ScreenView =
  | 'GRAPH'
  | 'POSITIONS'
  | 'TABLE'
  | 'TIMELINE';

export type SearchField =
  | 'ALIAS'
  | 'NAME'
  | 'QUOTATION';

/** Ascending or descending; unknown values come last in both. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

export type SourceFilter = {
  and?: Array<SourceFilter> | null | undefined;
  /** Cited by claims about this entity, or a tie of it. */
  citedFor?: string | number | null | undefined;
  /** Cited by claims about any of these entities, or a tie of one. */
  citedForAny?: Array<string | number> | null | undefined;
  /** The claims that cite it. */
  claims?: ClaimRelation | null | undefined;
  id?: TextFilter | null | undefined;
  kinds?: Array<SourceKind> | null | undefined;
  not?: SourceFilter | null | undefined;
  or?: Array<SourceFilter> | null | undefined;
  published?: DateFilter | null | undefined;
  publisher?: TextFilter | null | undefined;
  title?: TextFilter | null | undefined;
  /** Its date of publication overlaps this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: string | null | undefined;
};

export type SourceKind =
  | 'ASSOCIATION'
  | 'BLOG'
  | 'COMPANY'
  | 'INTERVIEW'
  | 'LEGAL'
  | 'OFFICIAL'
  | 'OTHER'
  | 'PRESS';

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type SourceOrder = {
  direction?: SortDirection;
  field: SourceOrderField;
  /** At most one. */
  thenBy?: SourceOrder | null | undefined;
};

export type SourceOrderField =
  /** How many claims cite it. */
  | 'CLAIMS'
  | 'PUBLISHED'
  | 'PUBLISHER'
  | 'TITLE';

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type SourceRelation = {
  all?: SourceFilter | null | undefined;
  none?: SourceFilter | null | undefined;
  single?: SourceFilter | null | undefined;
  some?: SourceFilter | null | undefined;
};

/** Where a speaker stands, from +2 to −2. */
export type Stance =
  | 'CONCERN'
  | 'MIXED'
  | 'OPPOSE'
  | 'SUPPORT'
  | 'WELCOME';

export type StatementFilter = {
  /** About this subject. */
  about?: string | number | null | undefined;
  and?: Array<StatementFilter> | null | undefined;
  /** Claims about it or a tie of it. */
  claims?: ClaimRelation | null | undefined;
  /** Its own dates. */
  date?: DateFilter | null | undefined;
  /** Whether sources disagree on it. */
  disputed?: boolean | null | undefined;
  id?: TextFilter | null | undefined;
  language?: Language | null | undefined;
  /** The language of the quotation by its ISO 639 code. */
  languageCode?: TextFilter | null | undefined;
  /** The medium it appeared in. */
  medium?: EntityRelation | null | undefined;
  not?: StatementFilter | null | undefined;
  onBehalfOf?: OrganizationRelation | null | undefined;
  or?: Array<StatementFilter> | null | undefined;
  sourceCount?: NumberFilter | null | undefined;
  speaker?: ActorFilter | null | undefined;
  speakers?: ActorRelation | null | undefined;
  /** One of these on any subject; with `about`, on that one. */
  stances?: Array<Stance> | null | undefined;
  /** What it is about; ask `ties` for a stance on a subject that … */
  subjects?: EntityRelation | null | undefined;
  /** Words of the quotation or paraphrase. */
  text?: TextFilter | null | undefined;
  tieCount?: NumberFilter | null | undefined;
  /** Its ties, with what stands at their other end. */
  ties?: TieRelation | null | undefined;
  /** Its dates overlap this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: string | null | undefined;
};

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type StatementOrder = {
  direction?: SortDirection;
  field: StatementOrderField;
  /** At most one. */
  thenBy?: StatementOrder | null | undefined;
};

export type StatementOrderField =
  | 'DATE'
  | 'SOURCES'
  /** How many subjects it is about. */
  | 'SUBJECTS';

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type StatementRelation = {
  all?: StatementFilter | null | undefined;
  none?: StatementFilter | null | undefined;
  single?: StatementFilter | null | undefined;
  some?: StatementFilter | null | undefined;
};

/** Compares a text: every comparison given must hold. Of a name that differs by language, one of both must. */
export type TextFilter = {
  contains?: string | null | undefined;
  endsWith?: string | null | undefined;
  equals?: string | null | undefined;
  /** Whether `equals`, `in`, `contains`, `startsWith` and `endsWith` take upper and lower case as the same; accents count. */
  ignoreCase?: boolean | null | undefined;
  in?: Array<string> | null | undefined;
  /** Whether there is no text (`true`), or any (`false`). */
  isNull?: boolean | null | undefined;
  /** Every word occurs, accents and case aside. */
  matches?: string | null | undefined;
  not?: TextFilter | null | undefined;
  startsWith?: string | null | undefined;
};

/** Of ties seen from an entity. In the list of all ties each is seen from its start: the other end is what it leads to. */
export type TieFilter = {
  and?: Array<TieFilter> | null | undefined;
  /** When it held. */
  date?: DateFilter | null | undefined;
  /** Whether its claims are contradicted. */
  disputed?: boolean | null | undefined;
  /** Kinds of the entity at the other end. */
  entityKinds?: Array<EntityKind> | null | undefined;
  /** What it starts at. */
  from?: EntityFilter | null | undefined;
  id?: TextFilter | null | undefined;
  kinds?: Array<TieKind> | null | undefined;
  not?: TieFilter | null | undefined;
  or?: Array<TieFilter> | null | undefined;
  /** What stands at the other end. */
  other?: EntityFilter | null | undefined;
  /** Only ties that start at (`true`) or lead to (`false`) the entity. */
  outgoing?: boolean | null | undefined;
  partyRoles?: Array<PartyRole> | null | undefined;
  /** Role, title or status in words. */
  role?: TextFilter | null | undefined;
  sourceCount?: NumberFilter | null | undefined;
  /** The least the stake can be, in per cent. */
  stake?: NumberFilter | null | undefined;
  stances?: Array<Stance> | null | undefined;
  /** What it leads to. */
  to?: EntityFilter | null | undefined;
  /** Its period overlaps this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: string | null | undefined;
};

/** How two entities are tied; the direction is that of `from` → `to`. */
export type TieKind =
  /** Statement → subject, with stance. */
  | 'ABOUT'
  /** Statement → medium it appeared in. */
  | 'APPEARED_IN'
  /** Milestone → what it belongs to. */
  | 'BELONGS_TO'
  /** Alliance or policy → the policy it follows from. */
  | 'FOLLOWS_FROM'
  /** Actor → label or certification it holds. */
  | 'HOLDS'
  /** Actor → policy it adopts or issues. */
  | 'ISSUES'
  /** Actor → association or alliance it belongs to. */
  | 'MEMBER_OF'
  /** Statement → organization spoken for. */
  | 'ON_BEHALF_OF'
  /** Owner → owned, with stake. */
  | 'OWNS'
  /** Actor → alliance, with role and stake. */
  | 'PARTY_TO'
  /** Statement → medium that reported it. */
  | 'REPORTED_BY'
  /** Alliance → organization. */
  | 'RESULTS_IN'
  /** Speaker → statement. */
  | 'SAID'
  /** Alliance → the label or policy it seeks. */
  | 'SEEKS'
  /** Person → organization, with title. */
  | 'WORKS_FOR';

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type TieOrder = {
  direction?: SortDirection;
  field: TieOrderField;
  /** At most one. */
  thenBy?: TieOrder | null | undefined;
};

export type TieOrderField =
  /** The first day it may have held. */
  | 'DATE'
  /** The last day it may have held. */
  | 'END'
  /** When it was first recorded. */
  | 'RECORDED'
  | 'SOURCES'
  /** The least its stake can be. */
  | 'STAKE'
  /** The id of what it starts at. */
  | 'START';

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type TieRelation = {
  all?: TieFilter | null | undefined;
  none?: TieFilter | null | undefined;
  single?: TieFilter | null | undefined;
  some?: TieFilter | null | undefined;
};

/** What a lane of the timeline tells. */
export type TimelineLaneKind =
  /** Policies adopted and amended, of all policies in reach. */
  | 'POLICY'
  /** What a deal, or another entity, promised and what came: milestones and the steps of its status. */
  | 'PROMISES'
  /** Positions that a speaker took. */
  | 'SAID'
  /** Positions that statements take on a subject. */
  | 'STATEMENTS'
  /** Ties of an entity with their periods. */
  | 'TIES';

export type TitleBasis =
  | 'DESCRIBED'
  | 'PRINTED'
  | 'SLUG';

export type ClaimLineFragment = { id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null };

export type EntityEvidenceQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type EntityEvidenceQuery = { entity:
    | { id: string, claims: { nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, about:
            | { __typename: 'Alliance', id: string }
            | { __typename: 'Milestone', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Policy', id: string }
            | { __typename: 'Statement', id: string }
            | { __typename: 'Tie' }
          , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }
    | { id: string, claims: { nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, about:
            | { __typename: 'Alliance', id: string }
            | { __typename: 'Milestone', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Policy', id: string }
            | { __typename: 'Statement', id: string }
            | { __typename: 'Tie' }
          , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }
    | { id: string, claims: { nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, about:
            | { __typename: 'Alliance', id: string }
            | { __typename: 'Milestone', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Policy', id: string }
            | { __typename: 'Statement', id: string }
            | { __typename: 'Tie' }
          , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }
    | { id: string, claims: { nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, about:
            | { __typename: 'Alliance', id: string }
            | { __typename: 'Milestone', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Policy', id: string }
            | { __typename: 'Statement', id: string }
            | { __typename: 'Tie' }
          , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }
    | { id: string, claims: { nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, about:
            | { __typename: 'Alliance', id: string }
            | { __typename: 'Milestone', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Policy', id: string }
            | { __typename: 'Statement', id: string }
            | { __typename: 'Tie' }
          , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }
    | { id: string, claims: { nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, about:
            | { __typename: 'Alliance', id: string }
            | { __typename: 'Milestone', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Policy', id: string }
            | { __typename: 'Statement', id: string }
            | { __typename: 'Tie' }
          , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }
   | null };

export type TieEvidenceQueryVariables = Exact<{
  ends: Array<string | number> | string | number;
  lang: Language;
}>;


export type TieEvidenceQuery = { neighborhood: { ties: Array<{ id: string, claims: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> }> } };

export type FootnoteCitationsFragment = { citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> };

export type AffairAnswerQueryVariables = Exact<{
  subject: string | number;
  window?: string | null | undefined;
  undated?: boolean | null | undefined;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type AffairAnswerQuery = { affair: { sentence: string, undated: number, subject:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    , parties: Array<{ role: string | null, sentence: string, actor:
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
      , via:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
      , stake: { text: string } | null, tie: { id: string }, claims: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> }>, supporters: Array<{ stance: Stance, turned: boolean, sentence: string, actor:
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
      , statements: Array<{ stance: Stance, subject:
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
        , statement: { id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, venue: string | null, date: { text: string } | null, medium:
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
           | null } }>, claims: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> }>, critics: Array<{ stance: Stance, turned: boolean, sentence: string, actor:
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
      , statements: Array<{ stance: Stance, subject:
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
        , statement: { id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, venue: string | null, date: { text: string } | null, medium:
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
           | null } }>, claims: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> }>, undecided: Array<{ stance: Stance, turned: boolean, sentence: string, actor:
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
      , statements: Array<{ stance: Stance, subject:
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
        , statement: { id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, venue: string | null, date: { text: string } | null, medium:
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
           | null } }>, claims: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> }>, promises: Array<{ id: string, name: string, planned: { text: string } | null, actual: { text: string } | null, slip: { text: string } | null, claims: { nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }> } };

export type AffairVoiceFragment = { stance: Stance, turned: boolean, sentence: string, actor:
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
  , statements: Array<{ stance: Stance, subject:
      | { id: string, shortName: string }
      | { id: string, shortName: string }
      | { id: string, shortName: string }
      | { id: string, shortName: string }
      | { id: string, shortName: string }
      | { id: string, shortName: string }
    , statement: { id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, venue: string | null, date: { text: string } | null, medium:
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
       | null } }>, claims: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> };

export type ExpansionQueryVariables = Exact<{
  id: string | number;
  lang: Language;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
}>;


export type ExpansionQuery = { entity:
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
   | null, neighborhood: { more: Array<{ kind: EntityKind, tieKind: TieKind, outgoing: boolean, total: number }> } };

export type HereQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type HereQuery = { neighborhood: { ties: Array<{ id: string, kind: TieKind, from:
        | { id: string, kind: EntityKind }
        | { id: string, kind: EntityKind }
        | { id: string, kind: EntityKind }
        | { id: string, kind: EntityKind }
        | { id: string, kind: EntityKind }
        | { id: string, kind: EntityKind }
      , to:
        | { id: string, kind: EntityKind }
        | { id: string, kind: EntityKind }
        | { id: string, kind: EntityKind }
        | { id: string, kind: EntityKind }
        | { id: string, kind: EntityKind }
        | { id: string, kind: EntityKind }
       }> } };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
  tieKinds?: Array<TieKind> | TieKind | null | undefined;
  entityKinds?: Array<EntityKind> | EntityKind | null | undefined;
  first: number;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
}>;


export type NeighboursQuery = { neighborhood: { nodes: Array<
      | { id: string, kind: EntityKind }
      | { id: string, kind: EntityKind }
      | { id: string, kind: EntityKind }
      | { id: string, kind: EntityKind }
      | { id: string, kind: EntityKind }
      | { id: string, kind: EntityKind }
    >, ties: Array<{ kind: TieKind, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , period: { start: { earliest: string | null } | null } | null }> } };

export type DegreesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type DegreesQuery = { neighborhood: { more: Array<{ of: string, total: number }> } };

export type AllianceCardFragment = { id: string, allianceType: AllianceType, history: Array<{ status: AllianceStatus, label: string, date: { text: string } | null }>, parties: Array<{ role: PartyRole, roleText: string | null, disputed: boolean, tie: { id: string, sourceCount: number, period: { text: string } | null }, actor:
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
    , stake: { text: string } | null, claims: Array<{ id: string, dispute: { id: string, versions: Array<{ id: string }> } | null }> }>, milestones: Array<{ id: string, name: string, shortName: string, sourceCount: number, planned: { text: string } | null, actual: { text: string } | null, slip: { text: string } | null }>, statements: { totalCount: number, nodes: Array<{ id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, disputed: boolean, sourceCount: number, date: { text: string } | null, speakers: Array<
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
      >, onBehalfOf: Array<{ id: string, shortName: string }>, reportedBy:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
       | null, positions: Array<{ stance: Stance, subject:
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
         }> }> } };

export type ClaimsOfQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type ClaimsOfQuery = { entity:
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } }
   | null };

export type InspectedQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type InspectedQuery = { entity:
    | { __typename: 'Alliance', id: string, kind: EntityKind, name: string, summary: string | null, note: string | null, aliases: Array<string>, allianceType: AllianceType, ties: { totalCount: number, nodes: Array<{ id: string, kind: TieKind, role: string | null, partyRole: PartyRole | null, stance: Stance | null, disputed: boolean, sourceCount: number, from:
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
          , to:
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
          , stake: { text: string } | null, period: { text: string } | null }> }, claims: { totalCount: number }, history: Array<{ status: AllianceStatus, label: string, date: { text: string } | null }>, parties: Array<{ role: PartyRole, roleText: string | null, disputed: boolean, tie: { id: string, sourceCount: number, period: { text: string } | null }, actor:
          | { id: string, kind: EntityKind, shortName: string }
          | { id: string, kind: EntityKind, shortName: string }
          | { id: string, kind: EntityKind, shortName: string }
          | { id: string, kind: EntityKind, shortName: string }
          | { id: string, kind: EntityKind, shortName: string }
          | { id: string, kind: EntityKind, shortName: string }
        , stake: { text: string } | null, claims: Array<{ id: string, dispute: { id: string, versions: Array<{ id: string }> } | null }> }>, milestones: Array<{ id: string, name: string, shortName: string, sourceCount: number, planned: { text: string } | null, actual: { text: string } | null, slip: { text: string } | null }>, statements: { totalCount: number, nodes: Array<{ id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, disputed: boolean, sourceCount: number, date: { text: string } | null, speakers: Array<
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
          >, onBehalfOf: Array<{ id: string, shortName: string }>, reportedBy:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
           | null, positions: Array<{ stance: Stance, subject:
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
             }> }> } }
    | { __typename: 'Milestone', id: string, kind: EntityKind, name: string, summary: string | null, note: string | null, aliases: Array<string>, shortName: string, sourceCount: number, ties: { totalCount: number, nodes: Array<{ id: string, kind: TieKind, role: string | null, partyRole: PartyRole | null, stance: Stance | null, disputed: boolean, sourceCount: number, from:
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
          , to:
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
          , stake: { text: string } | null, period: { text: string } | null }> }, claims: { totalCount: number }, planned: { text: string } | null, actual: { text: string } | null, slip: { text: string } | null }
    | { __typename: 'Organization', id: string, kind: EntityKind, name: string, summary: string | null, note: string | null, aliases: Array<string>, country: string | null, ties: { totalCount: number, nodes: Array<{ id: string, kind: TieKind, role: string | null, partyRole: PartyRole | null, stance: Stance | null, disputed: boolean, sourceCount: number, from:
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
          , to:
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
          , stake: { text: string } | null, period: { text: string } | null }> }, claims: { totalCount: number }, founded: { text: string } | null, statements: { totalCount: number, nodes: Array<{ id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, disputed: boolean, sourceCount: number, date: { text: string } | null, speakers: Array<
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
          >, onBehalfOf: Array<{ id: string, shortName: string }>, reportedBy:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
           | null, positions: Array<{ stance: Stance, subject:
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
             }> }> } }
    | { __typename: 'Person', id: string, kind: EntityKind, name: string, summary: string | null, note: string | null, aliases: Array<string>, ties: { totalCount: number, nodes: Array<{ id: string, kind: TieKind, role: string | null, partyRole: PartyRole | null, stance: Stance | null, disputed: boolean, sourceCount: number, from:
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
          , to:
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
          , stake: { text: string } | null, period: { text: string } | null }> }, claims: { totalCount: number }, statements: { totalCount: number, nodes: Array<{ id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, disputed: boolean, sourceCount: number, date: { text: string } | null, speakers: Array<
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
          >, onBehalfOf: Array<{ id: string, shortName: string }>, reportedBy:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
           | null, positions: Array<{ stance: Stance, subject:
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
             }> }> } }
    | { __typename: 'Policy', id: string, kind: EntityKind, name: string, summary: string | null, note: string | null, aliases: Array<string>, policyKind: PolicyKind, issuedByText: string | null, requirements: Array<string>, ties: { totalCount: number, nodes: Array<{ id: string, kind: TieKind, role: string | null, partyRole: PartyRole | null, stance: Stance | null, disputed: boolean, sourceCount: number, from:
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
          , to:
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
          , stake: { text: string } | null, period: { text: string } | null }> }, claims: { totalCount: number }, adopted: { text: string } | null, policyHistory: Array<{ text: string, date: { text: string } | null }>, statements: { totalCount: number, nodes: Array<{ id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, disputed: boolean, sourceCount: number, date: { text: string } | null, speakers: Array<
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
            | { id: string, kind: EntityKind, shortName: string }
          >, onBehalfOf: Array<{ id: string, shortName: string }>, reportedBy:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
           | null, positions: Array<{ stance: Stance, subject:
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
              | { id: string, shortName: string }
             }> }> } }
    | { __typename: 'Statement', id: string, kind: EntityKind, name: string, summary: string | null, note: string | null, aliases: Array<string>, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, venue: string | null, disputed: boolean, ties: { totalCount: number, nodes: Array<{ id: string, kind: TieKind, role: string | null, partyRole: PartyRole | null, stance: Stance | null, disputed: boolean, sourceCount: number, from:
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
          , to:
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
            | { id: string, kind: EntityKind, name: string, shortName: string }
          , stake: { text: string } | null, period: { text: string } | null }> }, claims: { totalCount: number }, date: { text: string } | null, medium:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
       | null, reportedBy:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
       | null, positions: Array<{ stance: Stance, subject:
          | { id: string, kind: EntityKind, shortName: string }
          | { id: string, kind: EntityKind, shortName: string }
          | { id: string, kind: EntityKind, shortName: string }
          | { id: string, kind: EntityKind, shortName: string }
          | { id: string, kind: EntityKind, shortName: string }
          | { id: string, kind: EntityKind, shortName: string }
         }> }
   | null, sources: { totalCount: number } };

export type MilestoneCardFragment = { id: string, note: string | null, name: string, shortName: string, sourceCount: number, planned: { text: string } | null, actual: { text: string } | null, slip: { text: string } | null };

export type OrganizationCardFragment = { id: string, country: string | null, founded: { text: string } | null, statements: { totalCount: number, nodes: Array<{ id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, disputed: boolean, sourceCount: number, date: { text: string } | null, speakers: Array<
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
      >, onBehalfOf: Array<{ id: string, shortName: string }>, reportedBy:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
       | null, positions: Array<{ stance: Stance, subject:
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
         }> }> } };

export type PersonCardFragment = { id: string, statements: { totalCount: number, nodes: Array<{ id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, disputed: boolean, sourceCount: number, date: { text: string } | null, speakers: Array<
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
      >, onBehalfOf: Array<{ id: string, shortName: string }>, reportedBy:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
       | null, positions: Array<{ stance: Stance, subject:
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
         }> }> } };

export type PolicyCardFragment = { id: string, policyKind: PolicyKind, issuedByText: string | null, requirements: Array<string>, adopted: { text: string } | null, policyHistory: Array<{ text: string, date: { text: string } | null }>, statements: { totalCount: number, nodes: Array<{ id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, disputed: boolean, sourceCount: number, date: { text: string } | null, speakers: Array<
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
        | { id: string, kind: EntityKind, shortName: string }
      >, onBehalfOf: Array<{ id: string, shortName: string }>, reportedBy:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
       | null, positions: Array<{ stance: Stance, subject:
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
         }> }> } };

export type PromiseLineFragment = { id: string, name: string, shortName: string, sourceCount: number, planned: { text: string } | null, actual: { text: string } | null, slip: { text: string } | null };

export type SourcesOfQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type SourcesOfQuery = { sources: { totalCount: number, nodes: Array<{ id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null }> } };

export type StatementCardFragment = { id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, note: string | null, venue: string | null, disputed: boolean, date: { text: string } | null, medium:
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
   | null, reportedBy:
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
   | null, positions: Array<{ stance: Stance, subject:
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
     }> };

export type StatementLineFragment = { id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, disputed: boolean, sourceCount: number, date: { text: string } | null, speakers: Array<
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
  >, onBehalfOf: Array<{ id: string, shortName: string }>, reportedBy:
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
   | null, positions: Array<{ stance: Stance, subject:
      | { id: string, shortName: string }
      | { id: string, shortName: string }
      | { id: string, shortName: string }
      | { id: string, shortName: string }
      | { id: string, shortName: string }
      | { id: string, shortName: string }
     }> };

export type TieInspectedQueryVariables = Exact<{
  ends: Array<string | number> | string | number;
  lang: Language;
}>;


export type TieInspectedQuery = { neighborhood: { ties: Array<{ sentence: string, id: string, kind: TieKind, role: string | null, partyRole: PartyRole | null, stance: Stance | null, disputed: boolean, sourceCount: number, claims: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }>, from:
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
      , to:
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
      , stake: { text: string } | null, period: { text: string } | null }> } };

export type TieLineFragment = { id: string, kind: TieKind, role: string | null, partyRole: PartyRole | null, stance: Stance | null, disputed: boolean, sourceCount: number, from:
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
  , to:
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
  , stake: { text: string } | null, period: { text: string } | null };

export type EntityTextQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type EntityTextQuery = { entity:
    | { id: string, name: string, summary: string | null, claims: { nodes: Array<{ text: string, about:
            | { __typename: 'Alliance', id: string }
            | { __typename: 'Milestone', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Policy', id: string }
            | { __typename: 'Statement', id: string }
            | { __typename: 'Tie' }
          , citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }, ties: { totalCount: number, nodes: Array<{ id: string, kind: TieKind, stance: Stance | null, sentence: string, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string, quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
              > }
          , to:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string, quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
              > }
          , claims: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }> } }
    | { id: string, name: string, summary: string | null, claims: { nodes: Array<{ text: string, about:
            | { __typename: 'Alliance', id: string }
            | { __typename: 'Milestone', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Policy', id: string }
            | { __typename: 'Statement', id: string }
            | { __typename: 'Tie' }
          , citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }, ties: { totalCount: number, nodes: Array<{ id: string, kind: TieKind, stance: Stance | null, sentence: string, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string, quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
              > }
          , to:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string, quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
              > }
          , claims: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }> } }
    | { id: string, name: string, summary: string | null, claims: { nodes: Array<{ text: string, about:
            | { __typename: 'Alliance', id: string }
            | { __typename: 'Milestone', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Policy', id: string }
            | { __typename: 'Statement', id: string }
            | { __typename: 'Tie' }
          , citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }, ties: { totalCount: number, nodes: Array<{ id: string, kind: TieKind, stance: Stance | null, sentence: string, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string, quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
              > }
          , to:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string, quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
              > }
          , claims: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }> } }
    | { id: string, name: string, summary: string | null, claims: { nodes: Array<{ text: string, about:
            | { __typename: 'Alliance', id: string }
            | { __typename: 'Milestone', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Policy', id: string }
            | { __typename: 'Statement', id: string }
            | { __typename: 'Tie' }
          , citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }, ties: { totalCount: number, nodes: Array<{ id: string, kind: TieKind, stance: Stance | null, sentence: string, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string, quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
              > }
          , to:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string, quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
              > }
          , claims: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }> } }
    | { id: string, name: string, summary: string | null, claims: { nodes: Array<{ text: string, about:
            | { __typename: 'Alliance', id: string }
            | { __typename: 'Milestone', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Policy', id: string }
            | { __typename: 'Statement', id: string }
            | { __typename: 'Tie' }
          , citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }, ties: { totalCount: number, nodes: Array<{ id: string, kind: TieKind, stance: Stance | null, sentence: string, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string, quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
              > }
          , to:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string, quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
              > }
          , claims: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }> } }
    | { id: string, name: string, summary: string | null, quotation: string | null, paraphrase: string | null, claims: { nodes: Array<{ text: string, about:
            | { __typename: 'Alliance', id: string }
            | { __typename: 'Milestone', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Policy', id: string }
            | { __typename: 'Statement', id: string }
            | { __typename: 'Tie' }
          , citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }, ties: { totalCount: number, nodes: Array<{ id: string, kind: TieKind, stance: Stance | null, sentence: string, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string, quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
              > }
          , to:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string, quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
                | { id: string, shortName: string }
              > }
          , claims: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }> }, date: { text: string } | null, speakers: Array<
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
      > }
   | null };

export type CopiedStatementFragment = { quotation: string | null, paraphrase: string | null, date: { text: string } | null, speakers: Array<
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
  > };

export type AliveQueryVariables = Exact<{ [key: string]: never; }>;


export type AliveQuery = { dataset: { id: string } };

export type VersionQueryVariables = Exact<{ [key: string]: never; }>;


export type VersionQuery = { dataset: { id: string, updated: string | null, counts: { claims: number } } };

export type CommonAnswerQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  window?: string | null | undefined;
  undated?: boolean | null | undefined;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type CommonAnswerQuery = { commonNeighbors: { total: number, nodes: Array<{ of: Array<string>, entity:
        | { id: string, kind: EntityKind, shortName: string, name: string }
        | { id: string, kind: EntityKind, shortName: string, name: string }
        | { id: string, kind: EntityKind, shortName: string, name: string }
        | { id: string, kind: EntityKind, shortName: string, name: string }
        | { id: string, kind: EntityKind, shortName: string, name: string }
        | { id: string, kind: EntityKind, shortName: string, name: string }
      , ties: Array<{ id: string, sentence: string, claims: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> }> }> }, entities: Array<
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
   | null> };

export type ConnectAnswerQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  window?: string | null | undefined;
  undated?: boolean | null | undefined;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type ConnectAnswerQuery = { connect: { note: string, capped: boolean, unreached: Array<
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
    >, nodes: Array<
      | { __typename: 'Alliance', id: string, kind: EntityKind, name: string, shortName: string }
      | { __typename: 'Milestone', id: string, kind: EntityKind, name: string, shortName: string }
      | { __typename: 'Organization', id: string, kind: EntityKind, name: string, shortName: string }
      | { __typename: 'Person', id: string, kind: EntityKind, name: string, shortName: string }
      | { __typename: 'Policy', id: string, kind: EntityKind, name: string, shortName: string }
      | { __typename: 'Statement', id: string, kind: EntityKind, name: string, shortName: string }
    >, ties: Array<{ id: string, sentence: string, claims: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> }> } };

export type PickEndQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  lang: Language;
}>;


export type PickEndQuery = { search: { nodes: Array<{ entity:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }>, suggestions: Array<
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    > } };

export type PickedEndQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type PickedEndQuery = { entity:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
   | null };

export type NearestPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxHops: number;
  ties?: Array<TieKind> | TieKind | null | undefined;
  minSources: number;
  avoid?: Array<string | number> | string | number | null | undefined;
  window?: string | null | undefined;
  undated?: boolean | null | undefined;
}>;


export type NearestPathsQuery = { plain: { paths: Array<{ length: number }> }, dates: { paths: Array<{ length: number }> }, ties: { paths: Array<{ length: number }> }, all: { paths: Array<{ length: number }> } };

export type PathAnswerQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxHops: number;
  ties?: Array<TieKind> | TieKind | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  minSources: number;
  avoid?: Array<string | number> | string | number | null | undefined;
  via?: Array<string | number> | string | number | null | undefined;
  window?: string | null | undefined;
  undated?: boolean | null | undefined;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type PathAnswerQuery = { paths: { capped: boolean, note: string, from:
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
    , to:
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
    , hubs: Array<
      | { id: string, shortName: string }
      | { id: string, shortName: string }
      | { id: string, shortName: string }
      | { id: string, shortName: string }
      | { id: string, shortName: string }
      | { id: string, shortName: string }
    >, paths: Array<{ length: number, title: string, through:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
       | null, nodes: Array<
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      >, hops: Array<{ sentence: string, from:
          | { id: string, kind: EntityKind, name: string, shortName: string }
          | { id: string, kind: EntityKind, name: string, shortName: string }
          | { id: string, kind: EntityKind, name: string, shortName: string }
          | { id: string, kind: EntityKind, name: string, shortName: string }
          | { id: string, kind: EntityKind, name: string, shortName: string }
          | { id: string, kind: EntityKind, name: string, shortName: string }
        , to:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , period: { text: string, start: { text: string } | null, end: { text: string } | null } | null, statement: { id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, venue: string | null, date: { text: string } | null, medium:
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
           | null, reportedBy:
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
            | { shortName: string }
           | null, positions: Array<{ stance: Stance, subject:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> } | null, ties: Array<{ id: string, disputed: boolean }>, claims: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> }> }> } };

export type AvoidedNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang: Language;
}>;


export type AvoidedNamesQuery = { entities: Array<
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
   | null> };

export type PathStepFragment = { sentence: string, from:
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
    | { id: string, kind: EntityKind, name: string, shortName: string }
  , to:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , period: { text: string, start: { text: string } | null, end: { text: string } | null } | null, statement: { id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, venue: string | null, date: { text: string } | null, medium:
      | { shortName: string }
      | { shortName: string }
      | { shortName: string }
      | { shortName: string }
      | { shortName: string }
      | { shortName: string }
     | null, reportedBy:
      | { shortName: string }
      | { shortName: string }
      | { shortName: string }
      | { shortName: string }
      | { shortName: string }
      | { shortName: string }
     | null, positions: Array<{ stance: Stance, subject:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } | null, ties: Array<{ id: string, disputed: boolean }>, claims: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> };

export type DiscourseSeriesQueryVariables = Exact<{
  window?: string | null | undefined;
  knownOn?: string | null | undefined;
  rollUp?: boolean | null | undefined;
  stances?: Array<Stance> | Stance | null | undefined;
  duplicates: Duplicates;
}>;


export type DiscourseSeriesQuery = { discourseSeries: Array<{ from: string, to: string, inFavour: number, against: number, agreement: number | null }> };

export type StatementsBehindQueryVariables = Exact<{
  actors: Array<string | number> | string | number;
  window?: string | null | undefined;
  undated?: boolean | null | undefined;
  knownOn?: string | null | undefined;
  rollUp?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementsBehindQuery = { positions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ actor:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , subject:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , history: Array<{ stance: Stance, statement: { id: string } }> }> } };

export type CellSourcesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang: Language;
}>;


export type CellSourcesQuery = { entities: Array<
    | { id: string, claims: { nodes: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> } }
    | { id: string, claims: { nodes: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> } }
    | { id: string, claims: { nodes: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> } }
    | { id: string, claims: { nodes: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> } }
    | { id: string, claims: { nodes: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> } }
    | { id: string, claims: { nodes: Array<{ citations: Array<{ source: { id: string, publisher: string, title: string, url: string, published: { text: string } | null } }> }> } }
   | null> };

export type CellPositionsQueryVariables = Exact<{
  actor: string | number;
  subject: string | number;
  lang: Language;
  window?: string | null | undefined;
  undated?: boolean | null | undefined;
  knownOn?: string | null | undefined;
  rollUp?: boolean | null | undefined;
}>;


export type CellPositionsQuery = { actor:
    | { __typename: 'Alliance', id: string, kind: EntityKind, name: string, summary: string | null }
    | { __typename: 'Milestone', id: string, kind: EntityKind, name: string, summary: string | null }
    | { __typename: 'Organization', country: string | null, id: string, kind: EntityKind, name: string, summary: string | null }
    | { __typename: 'Person', id: string, kind: EntityKind, name: string, summary: string | null }
    | { __typename: 'Policy', id: string, kind: EntityKind, name: string, summary: string | null }
    | { __typename: 'Statement', id: string, kind: EntityKind, name: string, summary: string | null }
   | null, subject:
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
   | null, positions: { nodes: Array<{ actor:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , subject:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
      , turns: Array<{ sentence: string }>, history: Array<{ stance: Stance, speaker:
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
        , date: { text: string, earliest: string | null, latest: string | null } | null, statement: { id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, sourceCount: number, venue: string | null, medium:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
           | null, reportedBy:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
           | null } }> }> } };

export type CoalitionPictureQueryVariables = Exact<{
  lang: Language;
  window?: string | null | undefined;
  undated?: boolean | null | undefined;
  knownOn?: string | null | undefined;
  rollUp?: boolean | null | undefined;
  stances?: Array<Stance> | Stance | null | undefined;
  measure: DiscourseMeasure;
  normalization: Normalization;
  duplicates: Duplicates;
  least: number;
  groups: number;
}>;


export type CoalitionPictureQuery = { discourseNetwork: { statements: number, undated: number, capped: boolean, sentence: string, actors: Array<{ statements: number, mean: number, entity:
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
        | { id: string, kind: EntityKind, name: string, shortName: string }
       }>, edges: Array<{ from: string, to: string, weight: number, drivers: Array<{ weight: number, subject:
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
         }> }> }, coalitions: { score: number, exact: boolean, sentence: string, groups: Array<{ mean: number | null, members: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      >, drivers: Array<{ mean: number, share: number, subject:
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
         }> }>, drivers: Array<{ share: number, subject:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
       }>, nearTies: Array<{ score: number, moved: Array<
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
      > }> } };

export type StanceMatrixQueryVariables = Exact<{
  lang: Language;
  window?: string | null | undefined;
  undated?: boolean | null | undefined;
  knownOn?: string | null | undefined;
  rollUp?: boolean | null | undefined;
  stances?: Array<Stance> | Stance | null | undefined;
}>;


export type StanceMatrixQuery = { stanceMatrix: { statements: number, undated: number, capped: boolean, actors: Array<
      | { id: string, kind: EntityKind, name: string, shortName: string }
      | { id: string, kind: EntityKind, name: string, shortName: string }
      | { id: string, kind: EntityKind, name: string, shortName: string }
      | { id: string, kind: EntityKind, name: string, shortName: string }
      | { id: string, kind: EntityKind, name: string, shortName: string }
      | { id: string, kind: EntityKind, name: string, shortName: string }
    >, subjects: Array<
      | { id: string, kind: EntityKind, name: string, shortName: string }
      | { id: string, kind: EntityKind, name: string, shortName: string }
      | { id: string, kind: EntityKind, name: string, shortName: string }
      | { id: string, kind: EntityKind, name: string, shortName: string }
      | { id: string, kind: EntityKind, name: string, shortName: string }
      | { id: string, kind: EntityKind, name: string, shortName: string }
    >, cells: Array<{ actor: string, subject: string, count: number, latest: Stance, previous: Stance | null, mean: number, byStance: Array<{ stance: Stance, count: number }> }>, actorTotals: Array<{ entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , firstTurn: { earliest: string | null, latest: string | null } | null }>, subjectTotals: Array<{ statements: number, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type ChangesQueryVariables = Exact<{
  since: string;
  lang: Language;
  first: number;
}>;


export type ChangesQuery = { changes: { totalCount: number, nodes: Array<{ kind: ChangeKind, recordedAt: string, text: string, about:
        | { __typename: 'Alliance', id: string }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Policy', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Tie', id: string }
       }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  lang: Language;
  kinds: Array<EntityKind> | EntityKind;
  names: boolean;
  words: boolean;
  first: number;
}>;


export type SearchQuery = { names?: { totalCount: number, nodes: Array<{ field: SearchField, snippet: string, highlights: Array<{ start: number, end: number }>, entity:
        | { __typename: 'Alliance', id: string, kind: EntityKind, name: string, summary: string | null }
        | { __typename: 'Milestone', id: string, kind: EntityKind, name: string, summary: string | null }
        | { __typename: 'Organization', id: string, kind: EntityKind, name: string, summary: string | null }
        | { __typename: 'Person', id: string, kind: EntityKind, name: string, summary: string | null }
        | { __typename: 'Policy', id: string, kind: EntityKind, name: string, summary: string | null }
        | { __typename: 'Statement', language: Language | null, languageCode: string | null, id: string, kind: EntityKind, name: string, summary: string | null, date: { text: string } | null, speakers: Array<
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
          >, positions: Array<{ stance: Stance }> }
       }>, suggestions: Array<
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
    > }, words?: { totalCount: number, nodes: Array<{ field: SearchField, snippet: string, highlights: Array<{ start: number, end: number }>, entity:
        | { __typename: 'Alliance', id: string, kind: EntityKind, name: string, summary: string | null }
        | { __typename: 'Milestone', id: string, kind: EntityKind, name: string, summary: string | null }
        | { __typename: 'Organization', id: string, kind: EntityKind, name: string, summary: string | null }
        | { __typename: 'Person', id: string, kind: EntityKind, name: string, summary: string | null }
        | { __typename: 'Policy', id: string, kind: EntityKind, name: string, summary: string | null }
        | { __typename: 'Statement', language: Language | null, languageCode: string | null, id: string, kind: EntityKind, name: string, summary: string | null, date: { text: string } | null, speakers: Array<
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
          >, positions: Array<{ stance: Stance }> }
       }>, suggestions: Array<
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
      | { id: string, kind: EntityKind, shortName: string }
    > } };

export type SearchFoundFragment = { totalCount: number, nodes: Array<{ field: SearchField, snippet: string, highlights: Array<{ start: number, end: number }>, entity:
      | { __typename: 'Alliance', id: string, kind: EntityKind, name: string, summary: string | null }
      | { __typename: 'Milestone', id: string, kind: EntityKind, name: string, summary: string | null }
      | { __typename: 'Organization', id: string, kind: EntityKind, name: string, summary: string | null }
      | { __typename: 'Person', id: string, kind: EntityKind, name: string, summary: string | null }
      | { __typename: 'Policy', id: string, kind: EntityKind, name: string, summary: string | null }
      | { __typename: 'Statement', language: Language | null, languageCode: string | null, id: string, kind: EntityKind, name: string, summary: string | null, date: { text: string } | null, speakers: Array<
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
        >, positions: Array<{ stance: Stance }> }
     }>, suggestions: Array<
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
    | { id: string, kind: EntityKind, shortName: string }
  > };

export type RecentQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang: Language;
}>;


export type RecentQuery = { entities: Array<
    | { id: string, kind: EntityKind, name: string, summary: string | null }
    | { id: string, kind: EntityKind, name: string, summary: string | null }
    | { id: string, kind: EntityKind, name: string, summary: string | null }
    | { id: string, kind: EntityKind, name: string, summary: string | null }
    | { id: string, kind: EntityKind, name: string, summary: string | null }
    | { id: string, kind: EntityKind, name: string, summary: string | null }
   | null> };

export type FigureEvidenceQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  among?: Array<string | number> | string | number | null | undefined;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type FigureEvidenceQuery = { neighborhood: { nodes: Array<
      | { id: string, summary: string | null, claims: { nodes: Array<{ id: string, text: string, status: ClaimStatus, about:
              | { __typename: 'Alliance', id: string }
              | { __typename: 'Milestone', id: string }
              | { __typename: 'Organization', id: string }
              | { __typename: 'Person', id: string }
              | { __typename: 'Policy', id: string }
              | { __typename: 'Statement', id: string }
              | { __typename: 'Tie' }
            , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, note: string | null, published: { text: string, edtf: string } | null, accessed: { text: string } | null } }> }> } }
      | { id: string, summary: string | null, claims: { nodes: Array<{ id: string, text: string, status: ClaimStatus, about:
              | { __typename: 'Alliance', id: string }
              | { __typename: 'Milestone', id: string }
              | { __typename: 'Organization', id: string }
              | { __typename: 'Person', id: string }
              | { __typename: 'Policy', id: string }
              | { __typename: 'Statement', id: string }
              | { __typename: 'Tie' }
            , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, note: string | null, published: { text: string, edtf: string } | null, accessed: { text: string } | null } }> }> } }
      | { id: string, summary: string | null, claims: { nodes: Array<{ id: string, text: string, status: ClaimStatus, about:
              | { __typename: 'Alliance', id: string }
              | { __typename: 'Milestone', id: string }
              | { __typename: 'Organization', id: string }
              | { __typename: 'Person', id: string }
              | { __typename: 'Policy', id: string }
              | { __typename: 'Statement', id: string }
              | { __typename: 'Tie' }
            , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, note: string | null, published: { text: string, edtf: string } | null, accessed: { text: string } | null } }> }> } }
      | { id: string, summary: string | null, claims: { nodes: Array<{ id: string, text: string, status: ClaimStatus, about:
              | { __typename: 'Alliance', id: string }
              | { __typename: 'Milestone', id: string }
              | { __typename: 'Organization', id: string }
              | { __typename: 'Person', id: string }
              | { __typename: 'Policy', id: string }
              | { __typename: 'Statement', id: string }
              | { __typename: 'Tie' }
            , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, note: string | null, published: { text: string, edtf: string } | null, accessed: { text: string } | null } }> }> } }
      | { id: string, summary: string | null, claims: { nodes: Array<{ id: string, text: string, status: ClaimStatus, about:
              | { __typename: 'Alliance', id: string }
              | { __typename: 'Milestone', id: string }
              | { __typename: 'Organization', id: string }
              | { __typename: 'Person', id: string }
              | { __typename: 'Policy', id: string }
              | { __typename: 'Statement', id: string }
              | { __typename: 'Tie' }
            , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, note: string | null, published: { text: string, edtf: string } | null, accessed: { text: string } | null } }> }> } }
      | { id: string, summary: string | null, claims: { nodes: Array<{ id: string, text: string, status: ClaimStatus, about:
              | { __typename: 'Alliance', id: string }
              | { __typename: 'Milestone', id: string }
              | { __typename: 'Organization', id: string }
              | { __typename: 'Person', id: string }
              | { __typename: 'Policy', id: string }
              | { __typename: 'Statement', id: string }
              | { __typename: 'Tie' }
            , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, note: string | null, published: { text: string, edtf: string } | null, accessed: { text: string } | null } }> }> } }
    >, ties: Array<{ id: string, sentence: string, period: { text: string } | null, claims: Array<{ id: string, text: string, status: ClaimStatus, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, note: string | null, published: { text: string, edtf: string } | null, accessed: { text: string } | null } }> }> }> } };

export type FigureClaimFieldsFragment = { id: string, text: string, status: ClaimStatus, citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, note: string | null, published: { text: string, edtf: string } | null, accessed: { text: string } | null } }> };

export type LedgerThingQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type LedgerThingQuery = { entity:
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
   | null };

export type LedgerSourcesQueryVariables = Exact<{
  where?: SourceFilter | null | undefined;
  knownOn?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type LedgerSourcesQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string, earliest: string | null } | null, claims: { totalCount: number } }> } };

export type LedgerUsesQueryVariables = Exact<{
  where?: ClaimFilter | null | undefined;
  knownOn?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type LedgerUsesQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, shown: boolean, inFrench: string, inEnglish: string, about:
        | { __typename: 'Alliance', id: string }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Policy', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Tie', id: string }
      , citations: Array<{ quotation: string | null, locator: string | null, source: { id: string, publisher: string, title: string, titleBasis: TitleBasis, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null } }>, dispute: { id: string, topic: string, handling: string | null, versions: Array<{ id: string, text: string, shown: boolean, inFrench: string, inEnglish: string, citations: Array<{ quotation: string | null, source: { id: string, publisher: string, title: string, url: string, language: Language | null, languageCode: string | null, published: { text: string } | null } }> }> } | null }> } };

export type ActivityQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityQuery = { dataset: { updated: string | null, activity: Array<{ month: string, for: number, against: number }> } };

export type TableAboutQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type TableAboutQuery = { entity:
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
   | null };

export type TableAlliancesQueryVariables = Exact<{
  where?: AllianceFilter | null | undefined;
  orderBy?: AllianceOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  withRows: boolean;
  withUndated: boolean;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type TableAlliancesQuery = { page: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, name: string, summary: string | null, allianceType: AllianceType, status: AllianceStatus, sourceCount: number, announced: { text: string } | null, parties: Array<{ actor:
          | { shortName: string }
          | { shortName: string }
          | { shortName: string }
          | { shortName: string }
          | { shortName: string }
          | { shortName: string }
         }>, stanceCounts: Array<{ stance: Stance, count: number }> }> } };

export type TableClaimsQueryVariables = Exact<{
  where?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  withRows: boolean;
  withUndated: boolean;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type TableClaimsQuery = { page: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, text: string, field: string | null, status: ClaimStatus, recordedAt: string, about:
        | { __typename: 'Alliance', id: string, shortName: string }
        | { __typename: 'Milestone', id: string, shortName: string }
        | { __typename: 'Organization', id: string, shortName: string }
        | { __typename: 'Person', id: string, shortName: string }
        | { __typename: 'Policy', id: string, shortName: string }
        | { __typename: 'Statement', id: string, shortName: string }
        | { __typename: 'Tie', id: string, sentence: string }
      , citations: Array<{ quotation: string | null, source: { publisher: string, url: string } }> }> } };

export type TableMilestonesQueryVariables = Exact<{
  where?: MilestoneFilter | null | undefined;
  orderBy?: MilestoneOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  withRows: boolean;
  withUndated: boolean;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type TableMilestonesQuery = { page: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, name: string, sourceCount: number, planned: { text: string } | null, actual: { text: string } | null, slip: { text: string } | null, belongsTo: Array<
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
      > }> } };

export type TableOrganizationsQueryVariables = Exact<{
  where?: OrganizationFilter | null | undefined;
  orderBy?: ActorOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  withRows: boolean;
  withUndated: boolean;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type TableOrganizationsQuery = { page: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, kind: EntityKind, name: string, summary: string | null, country: string | null, sourceCount: number, founded: { text: string } | null, tieCounts: Array<{ tieKind: TieKind, outgoing: boolean, count: number }> }> } };

export type TablePersonsQueryVariables = Exact<{
  where?: PersonFilter | null | undefined;
  orderBy?: ActorOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  withRows: boolean;
  withUndated: boolean;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type TablePersonsQuery = { page: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, name: string, summary: string | null, sourceCount: number, roles: Array<{ title: string, period: { text: string } | null, organization: { shortName: string } }>, statements: { totalCount: number }, tieCounts: Array<{ count: number }> }> } };

export type TablePoliciesQueryVariables = Exact<{
  where?: PolicyFilter | null | undefined;
  orderBy?: PolicyOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  withRows: boolean;
  withUndated: boolean;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type TablePoliciesQuery = { page: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, kind: EntityKind, policyKind: PolicyKind, name: string, summary: string | null, issuedByText: string | null, sourceCount: number, adopted: { text: string } | null, issuedBy: Array<
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
      >, stanceCounts: Array<{ count: number }> }> } };

export type TableSourcesQueryVariables = Exact<{
  where?: SourceFilter | null | undefined;
  orderBy?: SourceOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  withRows: boolean;
  withUndated: boolean;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type TableSourcesQuery = { page: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, title: string, publisher: string, url: string, archiveUrl: string | null, sourceKind: SourceKind, language: Language | null, languageCode: string | null, note: string | null, published: { text: string } | null, accessed: { text: string } | null, claims: { totalCount: number } }> } };

export type TableStatementsQueryVariables = Exact<{
  where?: StatementFilter | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  withRows: boolean;
  withUndated: boolean;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type TableStatementsQuery = { page: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, quotation: string | null, paraphrase: string | null, language: Language | null, languageCode: string | null, disputed: boolean, sourceCount: number, venue: string | null, date: { edtf: string, text: string } | null, medium:
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
       | null, reportedBy:
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
        | { shortName: string }
       | null, speakers: Array<
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
      >, onBehalfOf: Array<{ shortName: string }>, positions: Array<{ stance: Stance, subject:
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
         }> }> } };

export type TieCellsFragment = { id: string, kind: TieKind, role: string | null, stance: Stance | null, sentence: string, disputed: boolean, sourceCount: number, stake: { text: string } | null, period: { text: string, start: { earliest: string | null } | null, end: { latest: string | null } | null } | null, from:
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
  , to:
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
   };

export type TableTiesAboutQueryVariables = Exact<{
  id: string | number;
  where?: TieFilter | null | undefined;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  withRows: boolean;
  withUndated: boolean;
  lang: Language;
}>;


export type TableTiesAboutQuery = { entity:
    | { id: string, ties: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, kind: TieKind, role: string | null, stance: Stance | null, sentence: string, disputed: boolean, sourceCount: number, stake: { text: string } | null, period: { text: string, start: { earliest: string | null } | null, end: { latest: string | null } | null } | null, from:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
          , to:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
           }> } }
    | { id: string, ties: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, kind: TieKind, role: string | null, stance: Stance | null, sentence: string, disputed: boolean, sourceCount: number, stake: { text: string } | null, period: { text: string, start: { earliest: string | null } | null, end: { latest: string | null } | null } | null, from:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
          , to:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
           }> } }
    | { id: string, ties: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, kind: TieKind, role: string | null, stance: Stance | null, sentence: string, disputed: boolean, sourceCount: number, stake: { text: string } | null, period: { text: string, start: { earliest: string | null } | null, end: { latest: string | null } | null } | null, from:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
          , to:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
           }> } }
    | { id: string, ties: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, kind: TieKind, role: string | null, stance: Stance | null, sentence: string, disputed: boolean, sourceCount: number, stake: { text: string } | null, period: { text: string, start: { earliest: string | null } | null, end: { latest: string | null } | null } | null, from:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
          , to:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
           }> } }
    | { id: string, ties: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, kind: TieKind, role: string | null, stance: Stance | null, sentence: string, disputed: boolean, sourceCount: number, stake: { text: string } | null, period: { text: string, start: { earliest: string | null } | null, end: { latest: string | null } | null } | null, from:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
          , to:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
           }> } }
    | { id: string, ties: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, kind: TieKind, role: string | null, stance: Stance | null, sentence: string, disputed: boolean, sourceCount: number, stake: { text: string } | null, period: { text: string, start: { earliest: string | null } | null, end: { latest: string | null } | null } | null, from:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
          , to:
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
            | { id: string, shortName: string }
           }> } }
   | null };

export type TableAllTiesQueryVariables = Exact<{
  where?: TieFilter | null | undefined;
  orderBy?: TieOrder | null | undefined;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  withRows: boolean;
  withUndated: boolean;
  lang: Language;
}>;


export type TableAllTiesQuery = { ties: { totalCount: number, undated?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes?: Array<{ id: string, kind: TieKind, role: string | null, stance: Stance | null, sentence: string, disputed: boolean, sourceCount: number, stake: { text: string } | null, period: { text: string, start: { earliest: string | null } | null, end: { latest: string | null } | null } | null, from:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
      , to:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
       }> } };

export type TableTiesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
  lang: Language;
}>;


export type TableTiesQuery = { neighborhood: { ties: Array<{ id: string, kind: TieKind, role: string | null, stance: Stance | null, sentence: string, disputed: boolean, sourceCount: number, stake: { text: string } | null, period: { text: string, start: { earliest: string | null } | null, end: { latest: string | null } | null } | null, from:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
      , to:
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
        | { id: string, shortName: string }
       }> } };

export type TableCountsQueryVariables = Exact<{
  statements?: StatementFilter | null | undefined;
  alliances?: AllianceFilter | null | undefined;
  persons?: PersonFilter | null | undefined;
  organizations?: OrganizationFilter | null | undefined;
  policies?: PolicyFilter | null | undefined;
  milestones?: MilestoneFilter | null | undefined;
  claims?: ClaimFilter | null | undefined;
  sources?: SourceFilter | null | undefined;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
}>;


export type TableCountsQuery = { statements: { totalCount: number }, alliances: { totalCount: number }, persons: { totalCount: number }, organizations: { totalCount: number }, policies: { totalCount: number }, milestones: { totalCount: number }, claims: { totalCount: number }, sources: { totalCount: number } };

export type TableRowsQueryVariables = Exact<{
  persons?: PersonFilter | null | undefined;
  companies?: OrganizationFilter | null | undefined;
  jointCompanies?: OrganizationFilter | null | undefined;
  publicBodies?: OrganizationFilter | null | undefined;
  associations?: OrganizationFilter | null | undefined;
  media?: OrganizationFilter | null | undefined;
  unnamedGroups?: OrganizationFilter | null | undefined;
  alliances?: AllianceFilter | null | undefined;
  policies?: PolicyFilter | null | undefined;
  labels?: PolicyFilter | null | undefined;
  milestones?: MilestoneFilter | null | undefined;
  support?: StatementFilter | null | undefined;
  welcome?: StatementFilter | null | undefined;
  mixed?: StatementFilter | null | undefined;
  concern?: StatementFilter | null | undefined;
  oppose?: StatementFilter | null | undefined;
  window?: string | null | undefined;
  undated: boolean;
  knownOn?: string | null | undefined;
}>;


export type TableRowsQuery = { PERSON: { totalCount: number }, COMPANY: { totalCount: number }, JOINT_COMPANY: { totalCount: number }, PUBLIC_BODY: { totalCount: number }, ASSOCIATION: { totalCount: number }, MEDIUM: { totalCount: number }, UNNAMED_GROUP: { totalCount: number }, ALLIANCE: { totalCount: number }, POLICY: { totalCount: number }, LABEL: { totalCount: number }, MILESTONE: { totalCount: number }, SUPPORT: { totalCount: number }, WELCOME: { totalCount: number }, MIXED: { totalCount: number }, CONCERN: { totalCount: number }, OPPOSE: { totalCount: number } };

export type TimelineQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  lang: Language;
  window?: string | null | undefined;
  undated?: boolean | null | undefined;
  knownOn?: string | null | undefined;
  lanes?: Array<TimelineLaneKind> | TimelineLaneKind | null | undefined;
}>;


export type TimelineQuery = { timeline: { undated: number, earliest: string | null, latest: string | null, lastSource: string | null, capped: boolean, lanes: Array<{ kind: TimelineLaneKind, title: string, subject:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, items: Array<{ id: string, label: string, note: string, stance: Stance | null, entity:
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
         | null, tie: { id: string } | null, planned: { text: string, earliest: string | null, latest: string | null } | null, actual: { text: string, earliest: string | null, latest: string | null } | null, period: { text: string, start: { earliest: string | null } | null, end: { latest: string | null } | null } | null }> }> } };

export type StepNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang: Language;
}>;


export type StepNamesQuery = { entities: Array<
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
    | { id: string, shortName: string }
   | null> };

export type RingQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type RingQuery = { neighborhood: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type EcosystemQueryVariables = Exact<{
  lang: Language;
}>;


export type EcosystemQuery = { dataset: { id: string, title: string, summary: string | null, updated: string | null, counts: { entities: number, ties: number, claims: number, sources: number, statements: number, byKind: Array<{ kind: EntityKind, count: number }>, byStance: Array<{ stance: Stance, count: number }> }, start: { selected: string | null, window: string | null, question: string | null, places: Array<{ id: string, x: number, y: number, width: number | null, label: LabelSide | null }> }, questions: Array<{ id: string, text: string, answer: string | null, lit: Array<string>, selected: string | null, window: string | null, view: ScreenView, places: Array<{ id: string, x: number, y: number, width: number | null, label: LabelSide | null }>, path: { from: string, to: string } | null }> } };

export type EverythingQueryVariables = Exact<{
  persons?: string | null | undefined;
  organizations?: string | null | undefined;
  alliances?: string | null | undefined;
  policies?: string | null | undefined;
  statements?: string | null | undefined;
  milestones?: string | null | undefined;
  first: number;
}>;


export type EverythingQuery = { persons: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, organizations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, alliances: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, policies: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, milestones: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> } };

export type MarkedQueryVariables = Exact<{
  since: string;
  after?: string | null | undefined;
}>;


export type MarkedQuery = { changes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: ChangeKind, about:
        | { __typename: 'Alliance', id: string }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Policy', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Tie', id: string }
       }> } };

export type KnownQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type KnownQuery = { entities: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type PictureQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang: Language;
  among?: Array<string | number> | string | number | null | undefined;
  knownOn?: string | null | undefined;
}>;


export type PictureQuery = { neighborhood: { nodes: Array<
      | { __typename: 'Alliance', id: string, kind: EntityKind, name: string, shortName: string, sourceCount: number, announced: { earliest: string | null, latest: string | null } | null, history: Array<{ date: { earliest: string | null, latest: string | null } | null }> }
      | { __typename: 'Milestone', id: string, kind: EntityKind, name: string, shortName: string, sourceCount: number, planned: { text: string, earliest: string | null, latest: string | null } | null, actual: { text: string, earliest: string | null, latest: string | null } | null }
      | { __typename: 'Organization', country: string | null, id: string, kind: EntityKind, name: string, shortName: string, sourceCount: number, founded: { earliest: string | null, latest: string | null } | null }
      | { __typename: 'Person', id: string, kind: EntityKind, name: string, shortName: string, sourceCount: number }
      | { __typename: 'Policy', id: string, kind: EntityKind, name: string, shortName: string, sourceCount: number, adopted: { text: string, earliest: string | null, latest: string | null } | null }
      | { __typename: 'Statement', quotation: string | null, paraphrase: string | null, languageCode: string | null, venue: string | null, disputed: boolean, id: string, kind: EntityKind, name: string, shortName: string, sourceCount: number, date: { text: string, earliest: string | null, latest: string | null } | null, medium:
          | { shortName: string }
          | { shortName: string }
          | { shortName: string }
          | { shortName: string }
          | { shortName: string }
          | { shortName: string }
         | null, reportedBy:
          | { shortName: string }
          | { shortName: string }
          | { shortName: string }
          | { shortName: string }
          | { shortName: string }
          | { shortName: string }
         | null, speakers: Array<
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
          | { id: string, shortName: string }
        >, positions: Array<{ stance: Stance, subject:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
    >, ties: Array<{ id: string, kind: TieKind, role: string | null, partyRole: PartyRole | null, stance: Stance | null, disputed: boolean, sourceCount: number, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , stake: { text: string, most: number | null } | null, period: { text: string, start: { earliest: string | null } | null, end: { edtf: string, latest: string | null } | null } | null }>, more: Array<{ of: string, count: number }> } };

export type ChangeCountQueryVariables = Exact<{
  since: string;
}>;


export type ChangeCountQuery = { changes: { totalCount: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FootnoteCitationsFragmentDoc = new TypedDocumentString(`
    fragment FootnoteCitations on Claim {
  citations {
    source {
      id
      publisher
      title
      url
      published {
        text(lang: $lang)
      }
    }
  }
}
    `, {"fragmentName":"FootnoteCitations"}) as unknown as TypedDocumentString<FootnoteCitationsFragment, unknown>;
export const ClaimLineFragmentDoc = new TypedDocumentString(`
    fragment ClaimLine on Claim {
  id
  text(lang: $lang)
  inFrench: text(lang: fr)
  inEnglish: text(lang: en)
  field
  status
  shown
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
    }
  }
  dispute {
    id
    topic(lang: $lang)
    handling(lang: $lang)
    versions {
      id
      text(lang: $lang)
      inFrench: text(lang: fr)
      inEnglish: text(lang: en)
      shown
      citations {
        quotation
        source {
          id
          publisher
          title
          url
          language
          languageCode
          published {
            text(lang: $lang)
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const AffairVoiceFragmentDoc = new TypedDocumentString(`
    fragment AffairVoice on Voice {
  actor {
    id
    kind
    shortName(lang: $lang)
  }
  stance
  turned
  sentence(lang: $lang)
  statements {
    stance
    subject {
      id
      shortName(lang: $lang)
    }
    statement {
      id
      quotation
      paraphrase(lang: $lang)
      language
      languageCode
      venue(lang: $lang)
      date {
        text(lang: $lang)
      }
      medium {
        shortName(lang: $lang)
      }
    }
  }
  claims {
    ...ClaimLine
  }
}
    fragment ClaimLine on Claim {
  id
  text(lang: $lang)
  inFrench: text(lang: fr)
  inEnglish: text(lang: en)
  field
  status
  shown
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
    }
  }
  dispute {
    id
    topic(lang: $lang)
    handling(lang: $lang)
    versions {
      id
      text(lang: $lang)
      inFrench: text(lang: fr)
      inEnglish: text(lang: en)
      shown
      citations {
        quotation
        source {
          id
          publisher
          title
          url
          language
          languageCode
          published {
            text(lang: $lang)
          }
        }
      }
    }
  }
}`, {"fragmentName":"AffairVoice"}) as unknown as TypedDocumentString<AffairVoiceFragment, unknown>;
export const PromiseLineFragmentDoc = new TypedDocumentString(`
    fragment PromiseLine on Milestone {
  id
  name(lang: $lang)
  shortName(lang: $lang)
  sourceCount
  planned {
    text(lang: $lang)
  }
  actual {
    text(lang: $lang)
  }
  slip {
    text(lang: $lang)
  }
}
    `, {"fragmentName":"PromiseLine"}) as unknown as TypedDocumentString<PromiseLineFragment, unknown>;
export const StatementLineFragmentDoc = new TypedDocumentString(`
    fragment StatementLine on Statement {
  id
  quotation
  paraphrase(lang: $lang)
  language
  languageCode
  disputed
  sourceCount
  date {
    text(lang: $lang)
  }
  speakers {
    id
    kind
    shortName(lang: $lang)
  }
  onBehalfOf {
    id
    shortName(lang: $lang)
  }
  reportedBy {
    id
    shortName(lang: $lang)
  }
  positions {
    stance
    subject {
      id
      shortName(lang: $lang)
    }
  }
}
    `, {"fragmentName":"StatementLine"}) as unknown as TypedDocumentString<StatementLineFragment, unknown>;
export const AllianceCardFragmentDoc = new TypedDocumentString(`
    fragment AllianceCard on Alliance {
  id
  allianceType
  history {
    status
    label(lang: $lang)
    date {
      text(lang: $lang)
    }
  }
  parties {
    tie {
      id
      sourceCount
      period {
        text(lang: $lang)
      }
    }
    actor {
      id
      kind
      shortName(lang: $lang)
    }
    role
    roleText(lang: $lang)
    stake {
      text(lang: $lang)
    }
    disputed
    claims {
      id
      dispute {
        id
        versions {
          id
        }
      }
    }
  }
  milestones {
    ...PromiseLine
  }
  statements(first: 100) {
    totalCount
    nodes {
      ...StatementLine
    }
  }
}
    fragment PromiseLine on Milestone {
  id
  name(lang: $lang)
  shortName(lang: $lang)
  sourceCount
  planned {
    text(lang: $lang)
  }
  actual {
    text(lang: $lang)
  }
  slip {
    text(lang: $lang)
  }
}
fragment StatementLine on Statement {
  id
  quotation
  paraphrase(lang: $lang)
  language
  languageCode
  disputed
  sourceCount
  date {
    text(lang: $lang)
  }
  speakers {
    id
    kind
    shortName(lang: $lang)
  }
  onBehalfOf {
    id
    shortName(lang: $lang)
  }
  reportedBy {
    id
    shortName(lang: $lang)
  }
  positions {
    stance
    subject {
      id
      shortName(lang: $lang)
    }
  }
}`, {"fragmentName":"AllianceCard"}) as unknown as TypedDocumentString<AllianceCardFragment, unknown>;
export const MilestoneCardFragmentDoc = new TypedDocumentString(`
    fragment MilestoneCard on Milestone {
  id
  note(lang: $lang)
  ...PromiseLine
}
    fragment PromiseLine on Milestone {
  id
  name(lang: $lang)
  shortName(lang: $lang)
  sourceCount
  planned {
    text(lang: $lang)
  }
  actual {
    text(lang: $lang)
  }
  slip {
    text(lang: $lang)
  }
}`, {"fragmentName":"MilestoneCard"}) as unknown as TypedDocumentString<MilestoneCardFragment, unknown>;
export const OrganizationCardFragmentDoc = new TypedDocumentString(`
    fragment OrganizationCard on Organization {
  id
  country
  founded {
    text(lang: $lang)
  }
  statements(first: 100) {
    totalCount
    nodes {
      ...StatementLine
    }
  }
}
    fragment StatementLine on Statement {
  id
  quotation
  paraphrase(lang: $lang)
  language
  languageCode
  disputed
  sourceCount
  date {
    text(lang: $lang)
  }
  speakers {
    id
    kind
    shortName(lang: $lang)
  }
  onBehalfOf {
    id
    shortName(lang: $lang)
  }
  reportedBy {
    id
    shortName(lang: $lang)
  }
  positions {
    stance
    subject {
      id
      shortName(lang: $lang)
    }
  }
}`, {"fragmentName":"OrganizationCard"}) as unknown as TypedDocumentString<OrganizationCardFragment, unknown>;
export const PersonCardFragmentDoc = new TypedDocumentString(`
    fragment PersonCard on Person {
  id
  statements(first: 100) {
    totalCount
    nodes {
      ...StatementLine
    }
  }
}
    fragment StatementLine on Statement {
  id
  quotation
  paraphrase(lang: $lang)
  language
  languageCode
  disputed
  sourceCount
  date {
    text(lang: $lang)
  }
  speakers {
    id
    kind
    shortName(lang: $lang)
  }
  onBehalfOf {
    id
    shortName(lang: $lang)
  }
  reportedBy {
    id
    shortName(lang: $lang)
  }
  positions {
    stance
    subject {
      id
      shortName(lang: $lang)
    }
  }
}`, {"fragmentName":"PersonCard"}) as unknown as TypedDocumentString<PersonCardFragment, unknown>;
export const PolicyCardFragmentDoc = new TypedDocumentString(`
    fragment PolicyCard on Policy {
  id
  policyKind
  adopted {
    text(lang: $lang)
  }
  issuedByText
  requirements(lang: $lang)
  policyHistory: history {
    date {
      text(lang: $lang)
    }
    text(lang: $lang)
  }
  statements(first: 100) {
    totalCount
    nodes {
      ...StatementLine
    }
  }
}
    fragment StatementLine on Statement {
  id
  quotation
  paraphrase(lang: $lang)
  language
  languageCode
  disputed
  sourceCount
  date {
    text(lang: $lang)
  }
  speakers {
    id
    kind
    shortName(lang: $lang)
  }
  onBehalfOf {
    id
    shortName(lang: $lang)
  }
  reportedBy {
    id
    shortName(lang: $lang)
  }
  positions {
    stance
    subject {
      id
      shortName(lang: $lang)
    }
  }
}`, {"fragmentName":"PolicyCard"}) as unknown as TypedDocumentString<PolicyCardFragment, unknown>;
export const StatementCardFragmentDoc = new TypedDocumentString(`
    fragment StatementCard on Statement {
  id
  quotation
  paraphrase(lang: $lang)
  language
  languageCode
  note(lang: $lang)
  venue(lang: $lang)
  disputed
  date {
    text(lang: $lang)
  }
  medium {
    id
    shortName(lang: $lang)
  }
  reportedBy {
    id
    shortName(lang: $lang)
  }
  positions {
    stance
    subject {
      id
      kind
      shortName(lang: $lang)
    }
  }
}
    `, {"fragmentName":"StatementCard"}) as unknown as TypedDocumentString<StatementCardFragment, unknown>;
export const TieLineFragmentDoc = new TypedDocumentString(`
    fragment TieLine on Tie {
  id
  kind
  from {
    id
    kind
    name(lang: $lang)
    shortName(lang: $lang)
  }
  to {
    id
    kind
    name(lang: $lang)
    shortName(lang: $lang)
  }
  role(lang: $lang)
  partyRole
  stake {
    text(lang: $lang)
  }
  stance
  period {
    text(lang: $lang)
  }
  disputed
  sourceCount
}
    `, {"fragmentName":"TieLine"}) as unknown as TypedDocumentString<TieLineFragment, unknown>;
export const CopiedStatementFragmentDoc = new TypedDocumentString(`
    fragment CopiedStatement on Statement {
  quotation
  paraphrase(lang: $lang)
  date {
    text(lang: $lang)
  }
  speakers {
    id
    shortName(lang: $lang)
  }
}
    `, {"fragmentName":"CopiedStatement"}) as unknown as TypedDocumentString<CopiedStatementFragment, unknown>;
export const PathStepFragmentDoc = new TypedDocumentString(`
    fragment PathStep on PathHop {
  from {
    id
    kind
    name(lang: $lang)
    shortName(lang: $lang)
  }
  to {
    id
    name(lang: $lang)
  }
  sentence(lang: $lang)
  period {
    text(lang: $lang)
    start {
      text(lang: $lang)
    }
    end {
      text(lang: $lang)
    }
  }
  statement {
    id
    quotation
    paraphrase(lang: $lang)
    language
    languageCode
    venue(lang: $lang)
    date {
      text(lang: $lang)
    }
    medium {
      shortName(lang: $lang)
    }
    reportedBy {
      shortName(lang: $lang)
    }
    positions {
      stance
      subject {
        id
      }
    }
  }
  ties {
    id
    disputed
  }
  claims {
    ...ClaimLine
  }
}
    fragment ClaimLine on Claim {
  id
  text(lang: $lang)
  inFrench: text(lang: fr)
  inEnglish: text(lang: en)
  field
  status
  shown
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
    }
  }
  dispute {
    id
    topic(lang: $lang)
    handling(lang: $lang)
    versions {
      id
      text(lang: $lang)
      inFrench: text(lang: fr)
      inEnglish: text(lang: en)
      shown
      citations {
        quotation
        source {
          id
          publisher
          title
          url
          language
          languageCode
          published {
            text(lang: $lang)
          }
        }
      }
    }
  }
}`, {"fragmentName":"PathStep"}) as unknown as TypedDocumentString<PathStepFragment, unknown>;
export const SearchFoundFragmentDoc = new TypedDocumentString(`
    fragment SearchFound on SearchConnection {
  totalCount
  nodes {
    field
    snippet
    highlights {
      start
      end
    }
    entity {
      __typename
      id
      kind
      name(lang: $lang)
      summary(lang: $lang)
      ... on Statement {
        language
        languageCode
        date {
          text(lang: $lang)
        }
        speakers {
          id
          shortName(lang: $lang)
        }
        positions {
          stance
        }
      }
    }
  }
  suggestions {
    id
    kind
    shortName(lang: $lang)
  }
}
    `, {"fragmentName":"SearchFound"}) as unknown as TypedDocumentString<SearchFoundFragment, unknown>;
export const FigureClaimFieldsFragmentDoc = new TypedDocumentString(`
    fragment FigureClaimFields on Claim {
  id
  text(lang: $lang)
  status
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      url
      archiveUrl
      sourceKind
      language
      note
      published {
        text(lang: $lang)
        edtf
      }
      accessed {
        text(lang: $lang)
      }
    }
  }
}
    `, {"fragmentName":"FigureClaimFields"}) as unknown as TypedDocumentString<FigureClaimFieldsFragment, unknown>;
export const TieCellsFragmentDoc = new TypedDocumentString(`
    fragment TieCells on Tie {
  id
  kind
  role(lang: $lang)
  stance
  sentence(lang: $lang)
  disputed
  sourceCount
  stake {
    text(lang: $lang)
  }
  period {
    text(lang: $lang)
    start {
      earliest
    }
    end {
      latest
    }
  }
  from {
    id
    shortName(lang: $lang)
  }
  to {
    id
    shortName(lang: $lang)
  }
}
    `, {"fragmentName":"TieCells"}) as unknown as TypedDocumentString<TieCellsFragment, unknown>;
export const EntityEvidenceDocument = new TypedDocumentString(`
    query EntityEvidence($id: ID!, $lang: Language!) {
  entity(id: $id) {
    id
    claims(first: 50) {
      nodes {
        about {
          __typename
          ... on Person {
            id
          }
          ... on Organization {
            id
          }
          ... on Alliance {
            id
          }
          ... on Policy {
            id
          }
          ... on Statement {
            id
          }
          ... on Milestone {
            id
          }
        }
        ...ClaimLine
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text(lang: $lang)
  inFrench: text(lang: fr)
  inEnglish: text(lang: en)
  field
  status
  shown
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
    }
  }
  dispute {
    id
    topic(lang: $lang)
    handling(lang: $lang)
    versions {
      id
      text(lang: $lang)
      inFrench: text(lang: fr)
      inEnglish: text(lang: en)
      shown
      citations {
        quotation
        source {
          id
          publisher
          title
          url
          language
          languageCode
          published {
            text(lang: $lang)
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityEvidenceQuery, EntityEvidenceQueryVariables>;
export const TieEvidenceDocument = new TypedDocumentString(`
    query TieEvidence($ends: [ID!]!, $lang: Language!) {
  neighborhood(ids: $ends, first: 0) {
    ties {
      id
      claims {
        ...ClaimLine
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text(lang: $lang)
  inFrench: text(lang: fr)
  inEnglish: text(lang: en)
  field
  status
  shown
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
    }
  }
  dispute {
    id
    topic(lang: $lang)
    handling(lang: $lang)
    versions {
      id
      text(lang: $lang)
      inFrench: text(lang: fr)
      inEnglish: text(lang: en)
      shown
      citations {
        quotation
        source {
          id
          publisher
          title
          url
          language
          languageCode
          published {
            text(lang: $lang)
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TieEvidenceQuery, TieEvidenceQueryVariables>;
export const AffairAnswerDocument = new TypedDocumentString(`
    query AffairAnswer($subject: ID!, $window: String, $undated: Boolean, $knownOn: Date, $lang: Language!) {
  affair(subject: $subject, window: $window, undated: $undated, knownOn: $knownOn) {
    sentence(lang: $lang)
    undated
    subject {
      id
      kind
      name(lang: $lang)
    }
    parties {
      actor {
        id
        kind
        shortName(lang: $lang)
      }
      via {
        id
        shortName(lang: $lang)
      }
      role(lang: $lang)
      stake {
        text(lang: $lang)
      }
      tie {
        id
      }
      sentence(lang: $lang)
      claims {
        ...ClaimLine
      }
    }
    supporters {
      ...AffairVoice
    }
    critics {
      ...AffairVoice
    }
    undecided {
      ...AffairVoice
    }
    promises {
      id
      name(lang: $lang)
      planned {
        text(lang: $lang)
      }
      actual {
        text(lang: $lang)
      }
      slip {
        text(lang: $lang)
      }
      claims(first: 10) {
        nodes {
          ...ClaimLine
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text(lang: $lang)
  inFrench: text(lang: fr)
  inEnglish: text(lang: en)
  field
  status
  shown
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
    }
  }
  dispute {
    id
    topic(lang: $lang)
    handling(lang: $lang)
    versions {
      id
      text(lang: $lang)
      inFrench: text(lang: fr)
      inEnglish: text(lang: en)
      shown
      citations {
        quotation
        source {
          id
          publisher
          title
          url
          language
          languageCode
          published {
            text(lang: $lang)
          }
        }
      }
    }
  }
}
fragment AffairVoice on Voice {
  actor {
    id
    kind
    shortName(lang: $lang)
  }
  stance
  turned
  sentence(lang: $lang)
  statements {
    stance
    subject {
      id
      shortName(lang: $lang)
    }
    statement {
      id
      quotation
      paraphrase(lang: $lang)
      language
      languageCode
      venue(lang: $lang)
      date {
        text(lang: $lang)
      }
      medium {
        shortName(lang: $lang)
      }
    }
  }
  claims {
    ...ClaimLine
  }
}`) as unknown as TypedDocumentString<AffairAnswerQuery, AffairAnswerQueryVariables>;
export const ExpansionDocument = new TypedDocumentString(`
    query Expansion($id: ID!, $lang: Language!, $window: String, $undated: Boolean!, $knownOn: Date) {
  entity(id: $id) {
    id
    kind
    shortName(lang: $lang)
  }
  neighborhood(
    ids: [$id]
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    more {
      kind
      tieKind
      outgoing
      total
    }
  }
}
    `) as unknown as TypedDocumentString<ExpansionQuery, ExpansionQueryVariables>;
export const HereDocument = new TypedDocumentString(`
    query Here($ids: [ID!]!) {
  neighborhood(ids: $ids, first: 0) {
    ties {
      id
      kind
      from {
        id
        kind
      }
      to {
        id
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HereQuery, HereQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $tieKinds: [TieKind!], $entityKinds: [EntityKind!], $first: Int!, $window: String, $undated: Boolean!, $knownOn: Date) {
  neighborhood(
    ids: [$id]
    tieKinds: $tieKinds
    entityKinds: $entityKinds
    first: $first
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    nodes {
      id
      kind
    }
    ties {
      kind
      from {
        id
      }
      to {
        id
      }
      period {
        start {
          earliest
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const DegreesDocument = new TypedDocumentString(`
    query Degrees($ids: [ID!]!) {
  neighborhood(ids: $ids, first: 0) {
    more {
      of
      total
    }
  }
}
    `) as unknown as TypedDocumentString<DegreesQuery, DegreesQueryVariables>;
export const ClaimsOfDocument = new TypedDocumentString(`
    query ClaimsOf($id: ID!, $lang: Language!) {
  entity(id: $id) {
    id
    claims(first: 100) {
      totalCount
      nodes {
        ...ClaimLine
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text(lang: $lang)
  inFrench: text(lang: fr)
  inEnglish: text(lang: en)
  field
  status
  shown
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
    }
  }
  dispute {
    id
    topic(lang: $lang)
    handling(lang: $lang)
    versions {
      id
      text(lang: $lang)
      inFrench: text(lang: fr)
      inEnglish: text(lang: en)
      shown
      citations {
        quotation
        source {
          id
          publisher
          title
          url
          language
          languageCode
          published {
            text(lang: $lang)
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ClaimsOfQuery, ClaimsOfQueryVariables>;
export const InspectedDocument = new TypedDocumentString(`
    query Inspected($id: ID!, $lang: Language!) {
  entity(id: $id) {
    __typename
    id
    kind
    name(lang: $lang)
    summary(lang: $lang)
    note(lang: $lang)
    aliases
    ties(first: 100) {
      totalCount
      nodes {
        ...TieLine
      }
    }
    claims(first: 1) {
      totalCount
    }
    ...AllianceCard
    ...PersonCard
    ...OrganizationCard
    ...PolicyCard
    ...StatementCard
    ...MilestoneCard
  }
  sources(where: {citedFor: $id}, first: 1) {
    totalCount
  }
}
    fragment AllianceCard on Alliance {
  id
  allianceType
  history {
    status
    label(lang: $lang)
    date {
      text(lang: $lang)
    }
  }
  parties {
    tie {
      id
      sourceCount
      period {
        text(lang: $lang)
      }
    }
    actor {
      id
      kind
      shortName(lang: $lang)
    }
    role
    roleText(lang: $lang)
    stake {
      text(lang: $lang)
    }
    disputed
    claims {
      id
      dispute {
        id
        versions {
          id
        }
      }
    }
  }
  milestones {
    ...PromiseLine
  }
  statements(first: 100) {
    totalCount
    nodes {
      ...StatementLine
    }
  }
}
fragment MilestoneCard on Milestone {
  id
  note(lang: $lang)
  ...PromiseLine
}
fragment OrganizationCard on Organization {
  id
  country
  founded {
    text(lang: $lang)
  }
  statements(first: 100) {
    totalCount
    nodes {
      ...StatementLine
    }
  }
}
fragment PersonCard on Person {
  id
  statements(first: 100) {
    totalCount
    nodes {
      ...StatementLine
    }
  }
}
fragment PolicyCard on Policy {
  id
  policyKind
  adopted {
    text(lang: $lang)
  }
  issuedByText
  requirements(lang: $lang)
  policyHistory: history {
    date {
      text(lang: $lang)
    }
    text(lang: $lang)
  }
  statements(first: 100) {
    totalCount
    nodes {
      ...StatementLine
    }
  }
}
fragment PromiseLine on Milestone {
  id
  name(lang: $lang)
  shortName(lang: $lang)
  sourceCount
  planned {
    text(lang: $lang)
  }
  actual {
    text(lang: $lang)
  }
  slip {
    text(lang: $lang)
  }
}
fragment StatementCard on Statement {
  id
  quotation
  paraphrase(lang: $lang)
  language
  languageCode
  note(lang: $lang)
  venue(lang: $lang)
  disputed
  date {
    text(lang: $lang)
  }
  medium {
    id
    shortName(lang: $lang)
  }
  reportedBy {
    id
    shortName(lang: $lang)
  }
  positions {
    stance
    subject {
      id
      kind
      shortName(lang: $lang)
    }
  }
}
fragment StatementLine on Statement {
  id
  quotation
  paraphrase(lang: $lang)
  language
  languageCode
  disputed
  sourceCount
  date {
    text(lang: $lang)
  }
  speakers {
    id
    kind
    shortName(lang: $lang)
  }
  onBehalfOf {
    id
    shortName(lang: $lang)
  }
  reportedBy {
    id
    shortName(lang: $lang)
  }
  positions {
    stance
    subject {
      id
      shortName(lang: $lang)
    }
  }
}
fragment TieLine on Tie {
  id
  kind
  from {
    id
    kind
    name(lang: $lang)
    shortName(lang: $lang)
  }
  to {
    id
    kind
    name(lang: $lang)
    shortName(lang: $lang)
  }
  role(lang: $lang)
  partyRole
  stake {
    text(lang: $lang)
  }
  stance
  period {
    text(lang: $lang)
  }
  disputed
  sourceCount
}`) as unknown as TypedDocumentString<InspectedQuery, InspectedQueryVariables>;
export const SourcesOfDocument = new TypedDocumentString(`
    query SourcesOf($id: ID!, $lang: Language!) {
  sources(
    where: {citedFor: $id}
    orderBy: {field: PUBLISHED, direction: DESC}
    first: 100
  ) {
    totalCount
    nodes {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesOfQuery, SourcesOfQueryVariables>;
export const TieInspectedDocument = new TypedDocumentString(`
    query TieInspected($ends: [ID!]!, $lang: Language!) {
  neighborhood(ids: $ends, first: 0) {
    ties {
      ...TieLine
      sentence(lang: $lang)
      claims {
        ...ClaimLine
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text(lang: $lang)
  inFrench: text(lang: fr)
  inEnglish: text(lang: en)
  field
  status
  shown
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
    }
  }
  dispute {
    id
    topic(lang: $lang)
    handling(lang: $lang)
    versions {
      id
      text(lang: $lang)
      inFrench: text(lang: fr)
      inEnglish: text(lang: en)
      shown
      citations {
        quotation
        source {
          id
          publisher
          title
          url
          language
          languageCode
          published {
            text(lang: $lang)
          }
        }
      }
    }
  }
}
fragment TieLine on Tie {
  id
  kind
  from {
    id
    kind
    name(lang: $lang)
    shortName(lang: $lang)
  }
  to {
    id
    kind
    name(lang: $lang)
    shortName(lang: $lang)
  }
  role(lang: $lang)
  partyRole
  stake {
    text(lang: $lang)
  }
  stance
  period {
    text(lang: $lang)
  }
  disputed
  sourceCount
}`) as unknown as TypedDocumentString<TieInspectedQuery, TieInspectedQueryVariables>;
export const EntityTextDocument = new TypedDocumentString(`
    query EntityText($id: ID!, $lang: Language!) {
  entity(id: $id) {
    id
    name(lang: $lang)
    summary(lang: $lang)
    ...CopiedStatement
    claims(first: 100) {
      nodes {
        text(lang: $lang)
        about {
          __typename
          ... on Entity {
            id
          }
        }
        ...FootnoteCitations
      }
    }
    ties(first: 100) {
      totalCount
      nodes {
        id
        kind
        stance
        sentence(lang: $lang)
        from {
          id
          ...CopiedStatement
        }
        to {
          id
          shortName(lang: $lang)
          ...CopiedStatement
        }
        claims {
          ...FootnoteCitations
        }
      }
    }
  }
}
    fragment FootnoteCitations on Claim {
  citations {
    source {
      id
      publisher
      title
      url
      published {
        text(lang: $lang)
      }
    }
  }
}
fragment CopiedStatement on Statement {
  quotation
  paraphrase(lang: $lang)
  date {
    text(lang: $lang)
  }
  speakers {
    id
    shortName(lang: $lang)
  }
}`) as unknown as TypedDocumentString<EntityTextQuery, EntityTextQueryVariables>;
export const AliveDocument = new TypedDocumentString(`
    query Alive {
  dataset {
    id
  }
}
    `) as unknown as TypedDocumentString<AliveQuery, AliveQueryVariables>;
export const VersionDocument = new TypedDocumentString(`
    query Version {
  dataset {
    id
    updated
    counts {
      claims
    }
  }
}
    `) as unknown as TypedDocumentString<VersionQuery, VersionQueryVariables>;
export const CommonAnswerDocument = new TypedDocumentString(`
    query CommonAnswer($ids: [ID!]!, $window: String, $undated: Boolean, $knownOn: Date, $lang: Language!) {
  commonNeighbors(
    ids: $ids
    window: $window
    undated: $undated
    knownOn: $knownOn
    first: 50
  ) {
    total
    nodes {
      of
      entity {
        id
        kind
        shortName(lang: $lang)
        name(lang: $lang)
      }
      ties {
        id
        sentence(lang: $lang)
        claims {
          ...FootnoteCitations
        }
      }
    }
  }
  entities(ids: $ids) {
    id
    kind
    shortName(lang: $lang)
  }
}
    fragment FootnoteCitations on Claim {
  citations {
    source {
      id
      publisher
      title
      url
      published {
        text(lang: $lang)
      }
    }
  }
}`) as unknown as TypedDocumentString<CommonAnswerQuery, CommonAnswerQueryVariables>;
export const ConnectAnswerDocument = new TypedDocumentString(`
    query ConnectAnswer($ids: [ID!]!, $window: String, $undated: Boolean, $knownOn: Date, $lang: Language!) {
  connect(
    ids: $ids
    maxHops: 4
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    note(lang: $lang)
    capped
    unreached {
      id
      kind
      shortName(lang: $lang)
    }
    nodes {
      __typename
      id
      kind
      name(lang: $lang)
      shortName(lang: $lang)
    }
    ties {
      id
      sentence(lang: $lang)
      claims {
        ...ClaimLine
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text(lang: $lang)
  inFrench: text(lang: fr)
  inEnglish: text(lang: en)
  field
  status
  shown
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
    }
  }
  dispute {
    id
    topic(lang: $lang)
    handling(lang: $lang)
    versions {
      id
      text(lang: $lang)
      inFrench: text(lang: fr)
      inEnglish: text(lang: en)
      shown
      citations {
        quotation
        source {
          id
          publisher
          title
          url
          language
          languageCode
          published {
            text(lang: $lang)
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ConnectAnswerQuery, ConnectAnswerQueryVariables>;
export const PickEndDocument = new TypedDocumentString(`
    query PickEnd($text: String!, $kinds: [EntityKind!], $lang: Language!) {
  search(text: $text, kinds: $kinds, first: 8) {
    nodes {
      entity {
        id
        kind
        name(lang: $lang)
      }
    }
    suggestions {
      id
      kind
      name(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<PickEndQuery, PickEndQueryVariables>;
export const PickedEndDocument = new TypedDocumentString(`
    query PickedEnd($id: ID!, $lang: Language!) {
  entity(id: $id) {
    id
    kind
    name(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<PickedEndQuery, PickedEndQueryVariables>;
export const NearestPathsDocument = new TypedDocumentString(`
    query NearestPaths($from: ID!, $to: ID!, $maxHops: Int!, $ties: [TieKind!], $minSources: Int!, $avoid: [ID!], $window: String, $undated: Boolean) {
  plain: paths(
    from: $from
    to: $to
    ties: $ties
    window: $window
    undated: $undated
    first: 1
  ) {
    paths {
      length
    }
  }
  dates: paths(
    from: $from
    to: $to
    maxHops: $maxHops
    ties: $ties
    minSources: $minSources
    avoid: $avoid
    first: 1
  ) {
    paths {
      length
    }
  }
  ties: paths(
    from: $from
    to: $to
    maxHops: $maxHops
    minSources: $minSources
    avoid: $avoid
    window: $window
    undated: $undated
    first: 1
  ) {
    paths {
      length
    }
  }
  all: paths(from: $from, to: $to, first: 1) {
    paths {
      length
    }
  }
}
    `) as unknown as TypedDocumentString<NearestPathsQuery, NearestPathsQueryVariables>;
export const PathAnswerDocument = new TypedDocumentString(`
    query PathAnswer($from: ID!, $to: ID!, $maxHops: Int!, $ties: [TieKind!], $kinds: [EntityKind!], $minSources: Int!, $avoid: [ID!], $via: [ID!], $window: String, $undated: Boolean, $knownOn: Date, $lang: Language!) {
  paths(
    from: $from
    to: $to
    maxHops: $maxHops
    ties: $ties
    kinds: $kinds
    minSources: $minSources
    avoid: $avoid
    via: $via
    window: $window
    undated: $undated
    knownOn: $knownOn
    first: 3
  ) {
    from {
      id
      kind
      shortName(lang: $lang)
    }
    to {
      id
      kind
      shortName(lang: $lang)
    }
    capped
    note(lang: $lang)
    hubs {
      id
      shortName(lang: $lang)
    }
    paths {
      length
      title(lang: $lang)
      through {
        id
        shortName(lang: $lang)
      }
      nodes {
        id
        kind
        name(lang: $lang)
      }
      hops {
        ...PathStep
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text(lang: $lang)
  inFrench: text(lang: fr)
  inEnglish: text(lang: en)
  field
  status
  shown
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
    }
  }
  dispute {
    id
    topic(lang: $lang)
    handling(lang: $lang)
    versions {
      id
      text(lang: $lang)
      inFrench: text(lang: fr)
      inEnglish: text(lang: en)
      shown
      citations {
        quotation
        source {
          id
          publisher
          title
          url
          language
          languageCode
          published {
            text(lang: $lang)
          }
        }
      }
    }
  }
}
fragment PathStep on PathHop {
  from {
    id
    kind
    name(lang: $lang)
    shortName(lang: $lang)
  }
  to {
    id
    name(lang: $lang)
  }
  sentence(lang: $lang)
  period {
    text(lang: $lang)
    start {
      text(lang: $lang)
    }
    end {
      text(lang: $lang)
    }
  }
  statement {
    id
    quotation
    paraphrase(lang: $lang)
    language
    languageCode
    venue(lang: $lang)
    date {
      text(lang: $lang)
    }
    medium {
      shortName(lang: $lang)
    }
    reportedBy {
      shortName(lang: $lang)
    }
    positions {
      stance
      subject {
        id
      }
    }
  }
  ties {
    id
    disputed
  }
  claims {
    ...ClaimLine
  }
}`) as unknown as TypedDocumentString<PathAnswerQuery, PathAnswerQueryVariables>;
export const AvoidedNamesDocument = new TypedDocumentString(`
    query AvoidedNames($ids: [ID!]!, $lang: Language!) {
  entities(ids: $ids) {
    id
    shortName(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<AvoidedNamesQuery, AvoidedNamesQueryVariables>;
export const DiscourseSeriesDocument = new TypedDocumentString(`
    query DiscourseSeries($window: String, $knownOn: Date, $rollUp: Boolean, $stances: [Stance!], $duplicates: Duplicates!) {
  discourseSeries(
    window: $window
    knownOn: $knownOn
    rollUp: $rollUp
    stances: $stances
    duplicates: $duplicates
    step: QUARTER
    span: 4
  ) {
    from
    to
    inFavour
    against
    agreement
  }
}
    `) as unknown as TypedDocumentString<DiscourseSeriesQuery, DiscourseSeriesQueryVariables>;
export const StatementsBehindDocument = new TypedDocumentString(`
    query StatementsBehind($actors: [ID!]!, $window: String, $undated: Boolean, $knownOn: Date, $rollUp: Boolean, $after: String) {
  positions(
    actors: $actors
    window: $window
    undated: $undated
    knownOn: $knownOn
    rollUp: $rollUp
    first: 200
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      actor {
        id
      }
      subject {
        id
      }
      history {
        stance
        statement {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatementsBehindQuery, StatementsBehindQueryVariables>;
export const CellSourcesDocument = new TypedDocumentString(`
    query CellSources($ids: [ID!]!, $lang: Language!) {
  entities(ids: $ids) {
    id
    claims(first: 20) {
      nodes {
        ...FootnoteCitations
      }
    }
  }
}
    fragment FootnoteCitations on Claim {
  citations {
    source {
      id
      publisher
      title
      url
      published {
        text(lang: $lang)
      }
    }
  }
}`) as unknown as TypedDocumentString<CellSourcesQuery, CellSourcesQueryVariables>;
export const CellPositionsDocument = new TypedDocumentString(`
    query CellPositions($actor: ID!, $subject: ID!, $lang: Language!, $window: String, $undated: Boolean, $knownOn: Date, $rollUp: Boolean) {
  actor: entity(id: $actor) {
    __typename
    id
    kind
    name(lang: $lang)
    summary(lang: $lang)
    ... on Organization {
      country
    }
  }
  subject: entity(id: $subject) {
    id
    shortName(lang: $lang)
  }
  positions(
    actors: [$actor]
    window: $window
    undated: $undated
    knownOn: $knownOn
    rollUp: $rollUp
    first: 200
  ) {
    nodes {
      actor {
        id
      }
      subject {
        id
        shortName(lang: $lang)
      }
      turns {
        sentence(lang: $lang)
      }
      history {
        stance
        speaker {
          id
          shortName(lang: $lang)
        }
        date {
          text(lang: $lang)
          earliest
          latest
        }
        statement {
          id
          quotation
          paraphrase(lang: $lang)
          language
          languageCode
          sourceCount
          venue(lang: $lang)
          medium {
            id
            shortName(lang: $lang)
          }
          reportedBy {
            id
            shortName(lang: $lang)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CellPositionsQuery, CellPositionsQueryVariables>;
export const CoalitionPictureDocument = new TypedDocumentString(`
    query CoalitionPicture($lang: Language!, $window: String, $undated: Boolean, $knownOn: Date, $rollUp: Boolean, $stances: [Stance!], $measure: DiscourseMeasure!, $normalization: Normalization!, $duplicates: Duplicates!, $least: Int!, $groups: Int!) {
  discourseNetwork(
    window: $window
    undated: $undated
    knownOn: $knownOn
    rollUp: $rollUp
    stances: $stances
    measure: $measure
    normalization: $normalization
    duplicates: $duplicates
    minStatements: $least
  ) {
    statements
    undated
    capped
    sentence(lang: $lang)
    actors {
      statements
      mean
      entity {
        id
        kind
        name(lang: $lang)
        shortName(lang: $lang)
      }
    }
    edges {
      from
      to
      weight
      drivers {
        weight
        subject {
          id
          shortName(lang: $lang)
        }
      }
    }
  }
  coalitions(
    window: $window
    undated: $undated
    knownOn: $knownOn
    rollUp: $rollUp
    stances: $stances
    normalization: $normalization
    duplicates: $duplicates
    minStatements: $least
    groups: $groups
  ) {
    score
    exact
    sentence(lang: $lang)
    groups {
      mean
      members {
        id
      }
      drivers {
        mean
        share
        subject {
          id
          shortName(lang: $lang)
        }
      }
    }
    drivers {
      share
      subject {
        id
        shortName(lang: $lang)
      }
    }
    nearTies {
      score
      moved {
        id
        shortName(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoalitionPictureQuery, CoalitionPictureQueryVariables>;
export const StanceMatrixDocument = new TypedDocumentString(`
    query StanceMatrix($lang: Language!, $window: String, $undated: Boolean, $knownOn: Date, $rollUp: Boolean, $stances: [Stance!]) {
  stanceMatrix(
    window: $window
    undated: $undated
    knownOn: $knownOn
    rollUp: $rollUp
    stances: $stances
  ) {
    statements
    undated
    capped
    actors {
      id
      kind
      name(lang: $lang)
      shortName(lang: $lang)
    }
    subjects {
      id
      kind
      name(lang: $lang)
      shortName(lang: $lang)
    }
    cells {
      actor
      subject
      count
      latest
      previous
      mean
      byStance {
        stance
        count
      }
    }
    actorTotals {
      entity {
        id
      }
      firstTurn {
        earliest
        latest
      }
    }
    subjectTotals {
      entity {
        id
      }
      statements
    }
  }
}
    `) as unknown as TypedDocumentString<StanceMatrixQuery, StanceMatrixQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: DateTime!, $lang: Language!, $first: Int!) {
  changes(since: $since, first: $first) {
    totalCount
    nodes {
      kind
      recordedAt
      text(lang: $lang)
      about {
        __typename
        ... on Entity {
          id
        }
        ... on Tie {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $lang: Language!, $kinds: [EntityKind!]!, $names: Boolean!, $words: Boolean!, $first: Int!) {
  names: search(text: $text, kinds: $kinds, lang: $lang, first: $first) @include(if: $names) {
    ...SearchFound
  }
  words: search(text: $text, kinds: [STATEMENT], lang: $lang, first: $first) @include(if: $words) {
    ...SearchFound
  }
}
    fragment SearchFound on SearchConnection {
  totalCount
  nodes {
    field
    snippet
    highlights {
      start
      end
    }
    entity {
      __typename
      id
      kind
      name(lang: $lang)
      summary(lang: $lang)
      ... on Statement {
        language
        languageCode
        date {
          text(lang: $lang)
        }
        speakers {
          id
          shortName(lang: $lang)
        }
        positions {
          stance
        }
      }
    }
  }
  suggestions {
    id
    kind
    shortName(lang: $lang)
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const RecentDocument = new TypedDocumentString(`
    query Recent($ids: [ID!]!, $lang: Language!) {
  entities(ids: $ids) {
    id
    kind
    name(lang: $lang)
    summary(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<RecentQuery, RecentQueryVariables>;
export const FigureEvidenceDocument = new TypedDocumentString(`
    query FigureEvidence($ids: [ID!]!, $among: [ID!], $knownOn: Date, $lang: Language!) {
  neighborhood(ids: $ids, among: $among, knownOn: $knownOn, first: 0) {
    nodes {
      id
      summary(lang: $lang)
      claims(first: 50) {
        nodes {
          about {
            __typename
            ... on Entity {
              id
            }
          }
          ...FigureClaimFields
        }
      }
    }
    ties {
      id
      sentence(lang: $lang)
      period {
        text(lang: $lang)
      }
      claims {
        ...FigureClaimFields
      }
    }
  }
}
    fragment FigureClaimFields on Claim {
  id
  text(lang: $lang)
  status
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      url
      archiveUrl
      sourceKind
      language
      note
      published {
        text(lang: $lang)
        edtf
      }
      accessed {
        text(lang: $lang)
      }
    }
  }
}`) as unknown as TypedDocumentString<FigureEvidenceQuery, FigureEvidenceQueryVariables>;
export const LedgerThingDocument = new TypedDocumentString(`
    query LedgerThing($id: ID!, $lang: Language!) {
  entity(id: $id) {
    id
    shortName(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<LedgerThingQuery, LedgerThingQueryVariables>;
export const LedgerSourcesDocument = new TypedDocumentString(`
    query LedgerSources($where: SourceFilter, $knownOn: Date, $after: String, $lang: Language!) {
  sources(
    where: $where
    knownOn: $knownOn
    orderBy: {field: PUBLISHED, direction: DESC}
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note(lang: $lang)
      published {
        text(lang: $lang)
        earliest
      }
      claims(first: 0) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerSourcesQuery, LedgerSourcesQueryVariables>;
export const LedgerUsesDocument = new TypedDocumentString(`
    query LedgerUses($where: ClaimFilter, $knownOn: Date, $after: String, $lang: Language!) {
  claims(where: $where, knownOn: $knownOn, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ClaimLine
      about {
        __typename
        ... on Entity {
          id
        }
        ... on Tie {
          id
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text(lang: $lang)
  inFrench: text(lang: fr)
  inEnglish: text(lang: en)
  field
  status
  shown
  citations {
    quotation
    locator
    source {
      id
      publisher
      title
      titleBasis
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
    }
  }
  dispute {
    id
    topic(lang: $lang)
    handling(lang: $lang)
    versions {
      id
      text(lang: $lang)
      inFrench: text(lang: fr)
      inEnglish: text(lang: en)
      shown
      citations {
        quotation
        source {
          id
          publisher
          title
          url
          language
          languageCode
          published {
            text(lang: $lang)
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<LedgerUsesQuery, LedgerUsesQueryVariables>;
export const ActivityDocument = new TypedDocumentString(`
    query Activity {
  dataset {
    updated
    activity {
      month
      for
      against
    }
  }
}
    `) as unknown as TypedDocumentString<ActivityQuery, ActivityQueryVariables>;
export const TableAboutDocument = new TypedDocumentString(`
    query TableAbout($id: ID!, $lang: Language!) {
  entity(id: $id) {
    id
    shortName(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<TableAboutQuery, TableAboutQueryVariables>;
export const TableAlliancesDocument = new TypedDocumentString(`
    query TableAlliances($where: AllianceFilter, $orderBy: AllianceOrder, $first: Int!, $after: String, $withRows: Boolean!, $withUndated: Boolean!, $window: String, $undated: Boolean!, $knownOn: Date, $lang: Language!) {
  page: alliances(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
    undated @include(if: $withUndated)
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes @include(if: $withRows) {
      id
      name(lang: $lang)
      summary(lang: $lang)
      allianceType
      status
      sourceCount
      announced {
        text(lang: $lang)
      }
      parties {
        actor {
          shortName(lang: $lang)
        }
      }
      stanceCounts {
        stance
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TableAlliancesQuery, TableAlliancesQueryVariables>;
export const TableClaimsDocument = new TypedDocumentString(`
    query TableClaims($where: ClaimFilter, $orderBy: ClaimOrder, $first: Int!, $after: String, $withRows: Boolean!, $withUndated: Boolean!, $window: String, $undated: Boolean!, $knownOn: Date, $lang: Language!) {
  page: claims(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
    undated @include(if: $withUndated)
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes @include(if: $withRows) {
      id
      text(lang: $lang)
      field
      status
      recordedAt
      about {
        __typename
        ... on Tie {
          id
          sentence(lang: $lang)
        }
        ... on Entity {
          id
          shortName(lang: $lang)
        }
      }
      citations {
        quotation
        source {
          publisher
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TableClaimsQuery, TableClaimsQueryVariables>;
export const TableMilestonesDocument = new TypedDocumentString(`
    query TableMilestones($where: MilestoneFilter, $orderBy: MilestoneOrder, $first: Int!, $after: String, $withRows: Boolean!, $withUndated: Boolean!, $window: String, $undated: Boolean!, $knownOn: Date, $lang: Language!) {
  page: milestones(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
    undated @include(if: $withUndated)
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes @include(if: $withRows) {
      id
      name(lang: $lang)
      sourceCount
      planned {
        text(lang: $lang)
      }
      actual {
        text(lang: $lang)
      }
      slip {
        text(lang: $lang)
      }
      belongsTo {
        shortName(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TableMilestonesQuery, TableMilestonesQueryVariables>;
export const TableOrganizationsDocument = new TypedDocumentString(`
    query TableOrganizations($where: OrganizationFilter, $orderBy: ActorOrder, $first: Int!, $after: String, $withRows: Boolean!, $withUndated: Boolean!, $window: String, $undated: Boolean!, $knownOn: Date, $lang: Language!) {
  page: organizations(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
    undated @include(if: $withUndated)
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes @include(if: $withRows) {
      id
      kind
      name(lang: $lang)
      summary(lang: $lang)
      country
      sourceCount
      founded {
        text(lang: $lang)
      }
      tieCounts {
        tieKind
        outgoing
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TableOrganizationsQuery, TableOrganizationsQueryVariables>;
export const TablePersonsDocument = new TypedDocumentString(`
    query TablePersons($where: PersonFilter, $orderBy: ActorOrder, $first: Int!, $after: String, $withRows: Boolean!, $withUndated: Boolean!, $window: String, $undated: Boolean!, $knownOn: Date, $lang: Language!) {
  page: persons(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
    undated @include(if: $withUndated)
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes @include(if: $withRows) {
      id
      name(lang: $lang)
      summary(lang: $lang)
      sourceCount
      roles {
        title(lang: $lang)
        period {
          text(lang: $lang)
        }
        organization {
          shortName(lang: $lang)
        }
      }
      statements(first: 0) {
        totalCount
      }
      tieCounts {
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TablePersonsQuery, TablePersonsQueryVariables>;
export const TablePoliciesDocument = new TypedDocumentString(`
    query TablePolicies($where: PolicyFilter, $orderBy: PolicyOrder, $first: Int!, $after: String, $withRows: Boolean!, $withUndated: Boolean!, $window: String, $undated: Boolean!, $knownOn: Date, $lang: Language!) {
  page: policies(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
    undated @include(if: $withUndated)
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes @include(if: $withRows) {
      id
      kind
      policyKind
      name(lang: $lang)
      summary(lang: $lang)
      issuedByText
      sourceCount
      adopted {
        text(lang: $lang)
      }
      issuedBy {
        shortName(lang: $lang)
      }
      stanceCounts {
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TablePoliciesQuery, TablePoliciesQueryVariables>;
export const TableSourcesDocument = new TypedDocumentString(`
    query TableSources($where: SourceFilter, $orderBy: SourceOrder, $first: Int!, $after: String, $withRows: Boolean!, $withUndated: Boolean!, $window: String, $undated: Boolean!, $knownOn: Date, $lang: Language!) {
  page: sources(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
    undated @include(if: $withUndated)
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes @include(if: $withRows) {
      id
      title
      publisher
      url
      archiveUrl
      sourceKind
      language
      languageCode
      note
      published {
        text(lang: $lang)
      }
      accessed {
        text(lang: $lang)
      }
      claims(first: 0) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TableSourcesQuery, TableSourcesQueryVariables>;
export const TableStatementsDocument = new TypedDocumentString(`
    query TableStatements($where: StatementFilter, $orderBy: StatementOrder, $first: Int!, $after: String, $withRows: Boolean!, $withUndated: Boolean!, $window: String, $undated: Boolean!, $knownOn: Date, $lang: Language!) {
  page: statements(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
    undated @include(if: $withUndated)
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes @include(if: $withRows) {
      id
      quotation
      paraphrase(lang: $lang)
      language
      languageCode
      disputed
      sourceCount
      venue(lang: $lang)
      date {
        edtf
        text(lang: $lang)
      }
      medium {
        shortName(lang: $lang)
      }
      reportedBy {
        shortName(lang: $lang)
      }
      speakers {
        id
        shortName(lang: $lang)
      }
      onBehalfOf {
        shortName(lang: $lang)
      }
      positions {
        stance
        subject {
          id
          shortName(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TableStatementsQuery, TableStatementsQueryVariables>;
export const TableTiesAboutDocument = new TypedDocumentString(`
    query TableTiesAbout($id: ID!, $where: TieFilter, $window: String, $undated: Boolean!, $knownOn: Date, $first: Int!, $after: String, $withRows: Boolean!, $withUndated: Boolean!, $lang: Language!) {
  entity(id: $id) {
    id
    ties(
      where: $where
      window: $window
      undated: $undated
      knownOn: $knownOn
      first: $first
      after: $after
    ) {
      totalCount
      undated @include(if: $withUndated)
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes @include(if: $withRows) {
        ...TieCells
      }
    }
  }
}
    fragment TieCells on Tie {
  id
  kind
  role(lang: $lang)
  stance
  sentence(lang: $lang)
  disputed
  sourceCount
  stake {
    text(lang: $lang)
  }
  period {
    text(lang: $lang)
    start {
      earliest
    }
    end {
      latest
    }
  }
  from {
    id
    shortName(lang: $lang)
  }
  to {
    id
    shortName(lang: $lang)
  }
}`) as unknown as TypedDocumentString<TableTiesAboutQuery, TableTiesAboutQueryVariables>;
export const TableAllTiesDocument = new TypedDocumentString(`
    query TableAllTies($where: TieFilter, $orderBy: TieOrder, $window: String, $undated: Boolean!, $knownOn: Date, $first: Int!, $after: String, $withRows: Boolean!, $withUndated: Boolean!, $lang: Language!) {
  ties(
    where: $where
    orderBy: $orderBy
    window: $window
    undated: $undated
    knownOn: $knownOn
    first: $first
    after: $after
  ) {
    totalCount
    undated @include(if: $withUndated)
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes @include(if: $withRows) {
      ...TieCells
    }
  }
}
    fragment TieCells on Tie {
  id
  kind
  role(lang: $lang)
  stance
  sentence(lang: $lang)
  disputed
  sourceCount
  stake {
    text(lang: $lang)
  }
  period {
    text(lang: $lang)
    start {
      earliest
    }
    end {
      latest
    }
  }
  from {
    id
    shortName(lang: $lang)
  }
  to {
    id
    shortName(lang: $lang)
  }
}`) as unknown as TypedDocumentString<TableAllTiesQuery, TableAllTiesQueryVariables>;
export const TableTiesDocument = new TypedDocumentString(`
    query TableTies($ids: [ID!]!, $window: String, $undated: Boolean!, $knownOn: Date, $lang: Language!) {
  neighborhood(
    ids: $ids
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    ties {
      ...TieCells
    }
  }
}
    fragment TieCells on Tie {
  id
  kind
  role(lang: $lang)
  stance
  sentence(lang: $lang)
  disputed
  sourceCount
  stake {
    text(lang: $lang)
  }
  period {
    text(lang: $lang)
    start {
      earliest
    }
    end {
      latest
    }
  }
  from {
    id
    shortName(lang: $lang)
  }
  to {
    id
    shortName(lang: $lang)
  }
}`) as unknown as TypedDocumentString<TableTiesQuery, TableTiesQueryVariables>;
export const TableCountsDocument = new TypedDocumentString(`
    query TableCounts($statements: StatementFilter, $alliances: AllianceFilter, $persons: PersonFilter, $organizations: OrganizationFilter, $policies: PolicyFilter, $milestones: MilestoneFilter, $claims: ClaimFilter, $sources: SourceFilter, $window: String, $undated: Boolean!, $knownOn: Date) {
  statements(
    where: $statements
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  alliances(
    where: $alliances
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  persons(
    where: $persons
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  organizations(
    where: $organizations
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  policies(
    where: $policies
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  milestones(
    where: $milestones
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  claims(
    where: $claims
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  sources(
    where: $sources
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TableCountsQuery, TableCountsQueryVariables>;
export const TableRowsDocument = new TypedDocumentString(`
    query TableRows($persons: PersonFilter, $companies: OrganizationFilter, $jointCompanies: OrganizationFilter, $publicBodies: OrganizationFilter, $associations: OrganizationFilter, $media: OrganizationFilter, $unnamedGroups: OrganizationFilter, $alliances: AllianceFilter, $policies: PolicyFilter, $labels: PolicyFilter, $milestones: MilestoneFilter, $support: StatementFilter, $welcome: StatementFilter, $mixed: StatementFilter, $concern: StatementFilter, $oppose: StatementFilter, $window: String, $undated: Boolean!, $knownOn: Date) {
  PERSON: persons(
    where: $persons
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  COMPANY: organizations(
    where: $companies
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  JOINT_COMPANY: organizations(
    where: $jointCompanies
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  PUBLIC_BODY: organizations(
    where: $publicBodies
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  ASSOCIATION: organizations(
    where: $associations
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  MEDIUM: organizations(
    where: $media
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  UNNAMED_GROUP: organizations(
    where: $unnamedGroups
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  ALLIANCE: alliances(
    where: $alliances
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  POLICY: policies(
    where: $policies
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  LABEL: policies(
    where: $labels
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  MILESTONE: milestones(
    where: $milestones
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  SUPPORT: statements(
    where: $support
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  WELCOME: statements(
    where: $welcome
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  MIXED: statements(
    where: $mixed
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  CONCERN: statements(
    where: $concern
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
  OPPOSE: statements(
    where: $oppose
    first: 0
    window: $window
    undated: $undated
    knownOn: $knownOn
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TableRowsQuery, TableRowsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($ids: [ID!], $lang: Language!, $window: String, $undated: Boolean, $knownOn: Date, $lanes: [TimelineLaneKind!]) {
  timeline(
    ids: $ids
    window: $window
    undated: $undated
    knownOn: $knownOn
    lanes: $lanes
  ) {
    undated
    earliest
    latest
    lastSource
    capped
    lanes {
      kind
      title(lang: $lang)
      subject {
        id
      }
      items {
        id
        label(lang: $lang)
        note(lang: $lang)
        entity {
          id
          kind
        }
        tie {
          id
        }
        planned {
          text(lang: $lang)
          earliest
          latest
        }
        actual {
          text(lang: $lang)
          earliest
          latest
        }
        period {
          text(lang: $lang)
          start {
            earliest
          }
          end {
            latest
          }
        }
        stance
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const StepNamesDocument = new TypedDocumentString(`
    query StepNames($ids: [ID!]!, $lang: Language!) {
  entities(ids: $ids) {
    id
    shortName(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<StepNamesQuery, StepNamesQueryVariables>;
export const RingDocument = new TypedDocumentString(`
    query Ring($id: ID!, $first: Int!) {
  neighborhood(ids: [$id], first: $first) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RingQuery, RingQueryVariables>;
export const EcosystemDocument = new TypedDocumentString(`
    query Ecosystem($lang: Language!) {
  dataset {
    id
    title(lang: $lang)
    summary(lang: $lang)
    updated
    counts {
      entities
      ties
      claims
      sources
      byKind {
        kind
        count
      }
      byStance {
        stance
        count
      }
      statements
    }
    start {
      places {
        id
        x
        y
        width
        label
      }
      selected
      window
      question
    }
    questions {
      id
      text(lang: $lang)
      answer(lang: $lang)
      places {
        id
        x
        y
        width
        label
      }
      lit
      selected
      window
      view
      path {
        from
        to
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EcosystemQuery, EcosystemQueryVariables>;
export const EverythingDocument = new TypedDocumentString(`
    query Everything($persons: String, $organizations: String, $alliances: String, $policies: String, $statements: String, $milestones: String, $first: Int!) {
  persons(first: $first, after: $persons) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
  organizations(first: $first, after: $organizations) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
  alliances(first: $first, after: $alliances) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
  policies(first: $first, after: $policies) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
  statements(first: $first, after: $statements) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
  milestones(first: $first, after: $milestones) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EverythingQuery, EverythingQueryVariables>;
export const MarkedDocument = new TypedDocumentString(`
    query Marked($since: DateTime!, $after: String) {
  changes(since: $since, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      about {
        __typename
        ... on Entity {
          id
        }
        ... on Tie {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarkedQuery, MarkedQueryVariables>;
export const KnownDocument = new TypedDocumentString(`
    query Known($ids: [ID!]!) {
  entities(ids: $ids) {
    id
  }
}
    `) as unknown as TypedDocumentString<KnownQuery, KnownQueryVariables>;
export const PictureDocument = new TypedDocumentString(`
    query Picture($ids: [ID!]!, $lang: Language!, $among: [ID!], $knownOn: Date) {
  neighborhood(ids: $ids, among: $among, knownOn: $knownOn, first: 0) {
    nodes {
      __typename
      id
      kind
      name(lang: $lang)
      shortName(lang: $lang)
      sourceCount
      ... on Organization {
        country
        founded {
          earliest
          latest
        }
      }
      ... on Alliance {
        announced {
          earliest
          latest
        }
        history {
          date {
            earliest
            latest
          }
        }
      }
      ... on Policy {
        adopted {
          text(lang: $lang)
          earliest
          latest
        }
      }
      ... on Milestone {
        planned {
          text(lang: $lang)
          earliest
          latest
        }
        actual {
          text(lang: $lang)
          earliest
          latest
        }
      }
      ... on Statement {
        quotation
        paraphrase(lang: $lang)
        languageCode
        venue(lang: $lang)
        date {
          text(lang: $lang)
          earliest
          latest
        }
        medium {
          shortName(lang: $lang)
        }
        reportedBy {
          shortName(lang: $lang)
        }
        disputed
        speakers {
          id
          shortName(lang: $lang)
        }
        positions {
          subject {
            id
          }
          stance
        }
      }
    }
    ties {
      id
      kind
      from {
        id
      }
      to {
        id
      }
      role(lang: $lang)
      partyRole
      stake {
        text(lang: $lang)
        most
      }
      stance
      period {
        text(lang: $lang)
        start {
          earliest
        }
        end {
          edtf
          latest
        }
      }
      disputed
      sourceCount
    }
    more {
      of
      count
    }
  }
}
    `) as unknown as TypedDocumentString<PictureQuery, PictureQueryVariables>;
export const ChangeCountDocument = new TypedDocumentString(`
    query ChangeCount($since: DateTime!) {
  changes(since: $since, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ChangeCountQuery, ChangeCountQueryVariables>;