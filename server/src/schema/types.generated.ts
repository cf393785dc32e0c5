import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonRow, OrganizationRow, AllianceRow, PolicyRow, StatementRow, MilestoneRow, TieRow, HoldingRow, StatusChangeRow, PolicyEventRow, ClaimRow, DisputeRow, CitationRow, SourceRow, DateRow, PeriodRow, StakeRow, DayRangeRow, DatasetRow, QuestionRow, PositionRow, SearchHitRow } from './rows.ts';
import type { PathAnswerRow, PathRow, PathHopRow, CommonNeighborRow, ConnectAnswerRow } from './path/pathRows.ts';
import type { AffairRow, AffairPartyRow, VoiceRow, VoiceStatementRow } from './affair/affairRows.ts';
import type { StanceHistory } from '../discourse/stanceHistory.ts';
import type { StatedPosition } from '../discourse/statedPosition.ts';
import type { TurnRow, StanceMatrixRow, StanceCellRow, StanceTotalRow, DiscourseNetworkRow, DiscourseActorRow, DiscourseDriverRow, CoalitionsRow, CoalitionRow, SplitDriverRow, DiscoursePointRow } from './discourse/discourseRows.ts';
import type { GroupDriver, NearTie } from '../discourse/coalitions.ts';
import type { MeasuresRow, NodeMeasuresRow, NodeGroupRow } from './analytics/measureRows.ts';
import type { PersonList, OrganizationList, AllianceList, PolicyList, StatementList, MilestoneList, ClaimList, SourceList, TieList } from './list.ts';
import type { NeighborhoodRow } from './graph/neighborhoodRow.ts';
import type { TimelineLaneRow, TimelineItemRow, ChangeRow } from './time/timelineRows.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`; of years before 0000 as ISO 8601 extends it, `-000044-03-15`. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with a time zone. */
  DateTime: { input: string; output: string; }
};

/** Either kind of actor. */
export type ActorFilter = {
  /** The deals it is party to. */
  alliances?: InputMaybe<AllianceRelation>;
  and?: InputMaybe<Array<ActorFilter>>;
  /** Claims about it or a tie of it. */
  claims?: InputMaybe<ClaimRelation>;
  country?: InputMaybe<TextFilter>;
  /** Its own dates. */
  date?: InputMaybe<DateFilter>;
  /** Whether sources disagree on it. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<TextFilter>;
  kinds?: InputMaybe<Array<EntityKind>>;
  name?: InputMaybe<TextFilter>;
  not?: InputMaybe<ActorFilter>;
  or?: InputMaybe<Array<ActorFilter>>;
  /** The organizations where it holds or held posts. */
  organizations?: InputMaybe<OrganizationRelation>;
  sourceCount?: InputMaybe<NumberFilter>;
  /** What it said. */
  statements?: InputMaybe<StatementRelation>;
  tieCount?: InputMaybe<NumberFilter>;
  /** Its ties, with what stands at their other end. */
  ties?: InputMaybe<TieRelation>;
};

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type ActorOrder = {
  direction?: SortDirection;
  field: ActorOrderField;
  /** At most one. */
  thenBy?: InputMaybe<ActorOrder>;
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
  all?: InputMaybe<ActorFilter>;
  none?: InputMaybe<ActorFilter>;
  single?: InputMaybe<ActorFilter>;
  some?: InputMaybe<ActorFilter>;
};

/** Who is in it, who is for and against it in what words, and what came of what was promised: one matter in one answer. */
export type Affair = {
  __typename?: 'Affair';
  /** Those whose latest stance is against it. */
  critics: Array<Voice>;
  /**
   * Of a deal its parties; of a policy or label who issued it, who holds it and the deals that seek or follow from it; of an
   * actor the other parties of its deals. In the order of the dataset.
   */
  parties: Array<AffairParty>;
  /** What was promised for when and what came of it; earliest plan first. */
  promises: Array<Milestone>;
  /** The matter in one sentence. */
  sentence: Scalars['String']['output'];
  subject: Entity;
  /** The subject, and for an actor the deals it is party to: what all the rest is about. */
  subjects: Array<Entity>;
  /** Those whose latest stance is for it; by the date of what they said first, undated last. */
  supporters: Array<Voice>;
  /** How many parties, statements and promises of these have no date: kept in the window, or left out where `undated` is false; 0 without a window. */
  undated: Scalars['Int']['output'];
  /** Those whose latest stance is mixed. */
  undecided: Array<Voice>;
};


/** Who is in it, who is for and against it in what words, and what came of what was promised: one matter in one answer. */
export type AffairSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type AffairParty = {
  __typename?: 'AffairParty';
  actor: Entity;
  claims: Array<Claim>;
  /** Role in words; null when the sentence says all. */
  role?: Maybe<Scalars['String']['output']>;
  sentence: Scalars['String']['output'];
  stake?: Maybe<Stake>;
  tie: Tie;
  /** What it is party to: the subject, or a deal of it. */
  via: Entity;
};


export type AffairPartyRoleArgs = {
  lang?: InputMaybe<Language>;
};


export type AffairPartySentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** A deal: a node of its own, never an edge between two companies. */
export type Alliance = Entity & Node & {
  __typename?: 'Alliance';
  aliases: Array<Scalars['String']['output']>;
  allianceType: AllianceType;
  announced?: Maybe<PartialDate>;
  claims: ClaimConnection;
  followsFrom: Array<Policy>;
  /** Oldest first. */
  history: Array<StatusChange>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** Planned order: earliest plan first, unplanned last. */
  milestones: Array<Milestone>;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** In the order of the dataset: the leading party first. */
  parties: Array<Party>;
  resultsIn: Array<Organization>;
  seeks: Array<Policy>;
  shortName: Scalars['String']['output'];
  sourceCount: Scalars['Int']['output'];
  /** Statements about it counted by stance, for → against. */
  stanceCounts: Array<StanceCount>;
  /** Statements about it, most recent first. */
  statements: StatementConnection;
  /** The last status in `history`. */
  status: AllianceStatus;
  summary?: Maybe<Scalars['String']['output']>;
  tieCounts: Array<TieCount>;
  ties: TieConnection;
};


/** A deal: a node of its own, never an edge between two companies. */
export type AllianceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A deal: a node of its own, never an edge between two companies. */
export type AllianceMilestonesArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


/** A deal: a node of its own, never an edge between two companies. */
export type AllianceNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A deal: a node of its own, never an edge between two companies. */
export type AllianceNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** A deal: a node of its own, never an edge between two companies. */
export type AlliancePartiesArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


/** A deal: a node of its own, never an edge between two companies. */
export type AllianceShortNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A deal: a node of its own, never an edge between two companies. */
export type AllianceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  stance?: InputMaybe<Array<Stance>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


/** A deal: a node of its own, never an edge between two companies. */
export type AllianceSummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** A deal: a node of its own, never an edge between two companies. */
export type AllianceTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<TieFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};

export type AllianceConnection = {
  __typename?: 'AllianceConnection';
  edges: Array<AllianceEdge>;
  nodes: Array<Alliance>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  /** How many have no date, kept in the window or left out of it; 0 without a window. */
  undated: Scalars['Int']['output'];
};

export type AllianceEdge = {
  __typename?: 'AllianceEdge';
  cursor: Scalars['String']['output'];
  node: Alliance;
};

export type AllianceFilter = {
  and?: InputMaybe<Array<AllianceFilter>>;
  /** Claims about it or a tie of it. */
  claims?: InputMaybe<ClaimRelation>;
  /** Its own dates. */
  date?: InputMaybe<DateFilter>;
  /** Whether sources disagree on it. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  followsFrom?: InputMaybe<PolicyRelation>;
  id?: InputMaybe<TextFilter>;
  milestones?: InputMaybe<MilestoneRelation>;
  name?: InputMaybe<TextFilter>;
  not?: InputMaybe<AllianceFilter>;
  or?: InputMaybe<Array<AllianceFilter>>;
  parties?: InputMaybe<ActorRelation>;
  /** Has a party that …; `{}` is any. */
  party?: InputMaybe<ActorFilter>;
  resultsIn?: InputMaybe<OrganizationRelation>;
  /** Seeks this policy or label. */
  seeks?: InputMaybe<Scalars['ID']['input']>;
  /** The labels and policies it seeks. */
  sought?: InputMaybe<PolicyRelation>;
  sourceCount?: InputMaybe<NumberFilter>;
  /** A statement about it …; `stances` asked there are those on the alliance itself. */
  statement?: InputMaybe<StatementFilter>;
  /** What was said about it. */
  statements?: InputMaybe<StatementRelation>;
  statuses?: InputMaybe<Array<AllianceStatus>>;
  tieCount?: InputMaybe<NumberFilter>;
  /** Its ties, with what stands at their other end. */
  ties?: InputMaybe<TieRelation>;
  types?: InputMaybe<Array<AllianceType>>;
  /** Its dates overlap this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: InputMaybe<Scalars['String']['input']>;
};

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type AllianceOrder = {
  direction?: SortDirection;
  field: AllianceOrderField;
  /** At most one. */
  thenBy?: InputMaybe<AllianceOrder>;
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
  all?: InputMaybe<AllianceFilter>;
  none?: InputMaybe<AllianceFilter>;
  single?: InputMaybe<AllianceFilter>;
  some?: InputMaybe<AllianceFilter>;
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

/**
 * Pairs of neighbours not linked to each other, by the communities of the three (Gould & Fernandez, Sociological Methodology
 * 19, 1989; without direction, gatekeeper and representative are one).
 */
export type Brokerage = {
  __typename?: 'Brokerage';
  /** All three in one community. */
  coordinator: Scalars['Int']['output'];
  /** The broker in the community of one of them. */
  gatekeeper: Scalars['Int']['output'];
  /** Both neighbours in one, the broker in another. */
  itinerant: Scalars['Int']['output'];
  /** Three communities. */
  liaison: Scalars['Int']['output'];
};

/** What was recorded about an entity or a tie at one instant. */
export type Change = {
  __typename?: 'Change';
  about: ClaimSubject;
  /** The claims recorded then, in the order of the dataset. */
  claims: Array<Claim>;
  kind: ChangeKind;
  recordedAt: Scalars['DateTime']['output'];
  /** The change in a sentence. */
  text: Scalars['String']['output'];
};


/** What was recorded about an entity or a tie at one instant. */
export type ChangeTextArgs = {
  lang?: InputMaybe<Language>;
};

export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  edges: Array<ChangeEdge>;
  nodes: Array<Change>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  cursor: Scalars['String']['output'];
  node: Change;
};

/** Whether something is new to the dataset, or something more was recorded of it. */
export type ChangeKind =
  | 'ADDED'
  | 'ALTERED';

export type Citation = {
  __typename?: 'Citation';
  /** Where in the source; null when not said. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The exact fragment of the source; null when only the page is cited. */
  quotation?: Maybe<Scalars['String']['output']>;
  source: Source;
};

/** One assertion in our own words, with its evidence. */
export type Claim = Node & {
  __typename?: 'Claim';
  about: ClaimSubject;
  /** At least one. */
  citations: Array<Citation>;
  /** The other versions; empty when undisputed. */
  contradicts: Array<Claim>;
  dispute?: Maybe<Dispute>;
  /** Which field of the subject, such as `stake`; null for the whole. */
  field?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** When it entered the dataset. */
  recordedAt: Scalars['DateTime']['output'];
  /** True for the version drawn on the canvas; true when undisputed. */
  shown: Scalars['Boolean']['output'];
  status: ClaimStatus;
  text: Scalars['String']['output'];
};


/** One assertion in our own words, with its evidence. */
export type ClaimTextArgs = {
  lang?: InputMaybe<Language>;
};

export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  edges: Array<ClaimEdge>;
  nodes: Array<Claim>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  /** How many have no date, kept in the window or left out of it; 0 without a window. */
  undated: Scalars['Int']['output'];
};

export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  cursor: Scalars['String']['output'];
  node: Claim;
};

export type ClaimFilter = {
  /** About this entity, or a tie of it. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** About any of these entities, or a tie of one. */
  aboutAny?: InputMaybe<Array<Scalars['ID']['input']>>;
  and?: InputMaybe<Array<ClaimFilter>>;
  /** Which field of the subject it asserts, such as `stake`. */
  field?: InputMaybe<TextFilter>;
  id?: InputMaybe<TextFilter>;
  not?: InputMaybe<ClaimFilter>;
  or?: InputMaybe<Array<ClaimFilter>>;
  /** Recorded before this day or instant. */
  recordedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Recorded at or after this day or instant. */
  recordedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it is the version drawn on the canvas. */
  shown?: InputMaybe<Scalars['Boolean']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
  /** The sources it cites. */
  sources?: InputMaybe<SourceRelation>;
  statuses?: InputMaybe<Array<ClaimStatus>>;
  /** The entities it concerns. */
  subjects?: InputMaybe<EntityRelation>;
  text?: InputMaybe<TextFilter>;
};

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type ClaimOrder = {
  direction?: SortDirection;
  field: ClaimOrderField;
  /** At most one. */
  thenBy?: InputMaybe<ClaimOrder>;
};

export type ClaimOrderField =
  /** How many citations it has. */
  | 'CITATIONS'
  | 'ID'
  | 'RECORDED';

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type ClaimRelation = {
  all?: InputMaybe<ClaimFilter>;
  none?: InputMaybe<ClaimFilter>;
  single?: InputMaybe<ClaimFilter>;
  some?: InputMaybe<ClaimFilter>;
};

export type ClaimStatus =
  /** Sources disagree: see `contradicts`. */
  | 'DISPUTED'
  /** Our reading. */
  | 'INFERRED'
  /** A source says so. */
  | 'SOURCED';

export type ClaimSubject = Alliance | Milestone | Organization | Person | Policy | Statement | Tie;

export type Coalition = {
  __typename?: 'Coalition';
  /** The subjects it speaks of most. */
  drivers: Array<CoalitionDriver>;
  /** Mean of its stances on the three subjects that drive the split most, from +2 to −2; null when it has none. */
  mean?: Maybe<Scalars['Float']['output']>;
  /** Most positions first. */
  members: Array<Entity>;
};

export type CoalitionDriver = {
  __typename?: 'CoalitionDriver';
  /** Mean of the group's stances on it, from +2 to −2. */
  mean: Scalars['Float']['output'];
  /** Per cent of the group's positions. */
  share: Scalars['Float']['output'];
  subject: Entity;
};

export type CoalitionSplit = {
  __typename?: 'CoalitionSplit';
  /** Who stands elsewhere than in the best split. */
  moved: Array<Entity>;
  score: Scalars['Float']['output'];
};

/** The camps that actors fall into by what they say. */
export type Coalitions = {
  __typename?: 'Coalitions';
  capped: Scalars['Boolean']['output'];
  /** Which subjects the split rests on, heaviest first. */
  drivers: Array<SplitDriver>;
  /** True when every split was looked at, so that none is better. */
  exact: Scalars['Boolean']['output'];
  /** Largest first. */
  groups: Array<Coalition>;
  /** Other splits whose score is within 0.02, best first, at most five. */
  nearTies: Array<CoalitionSplit>;
  /** 0 to 1, by the quality asked. */
  score: Scalars['Float']['output'];
  /** What is seen, in words. */
  sentence: Scalars['String']['output'];
  statements: Scalars['Int']['output'];
  undated: Scalars['Int']['output'];
  /** Actors that share no subject with another and so stand nowhere. */
  unplaced: Array<Entity>;
};


/** The camps that actors fall into by what they say. */
export type CoalitionsSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** What an actor's statements on a subject come to, taken together. */
export type CombinedStance =
  | 'AGAINST'
  | 'FOR'
  /** Both for and against, or a mixed stance. */
  | 'MIXED';

/** Something tied to two or more of the asked things. */
export type CommonNeighbor = {
  __typename?: 'CommonNeighbor';
  entity: Entity;
  /** Which of the asked ones, in the order asked. */
  of: Array<Scalars['ID']['output']>;
  /** Its ties to the asked ones, most sources first. */
  ties: Array<Tie>;
};

export type CommonNeighbors = {
  __typename?: 'CommonNeighbors';
  /** Most of the asked ones first, then most sources. */
  nodes: Array<CommonNeighbor>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** The sub-graph that joins a selection. */
export type ConnectAnswer = {
  __typename?: 'ConnectAnswer';
  /** True when the search was cut short: there may be a smaller sub-graph, or one that joins more. */
  capped: Scalars['Boolean']['output'];
  /** The asked ones first, then what joins them, statements included. */
  nodes: Array<Entity>;
  /** What was searched and found, in words. */
  note: Scalars['String']['output'];
  /** The ties that join them: a tree, but for the two ties of each statement. */
  ties: Array<Tie>;
  /** Those of the asked ones that are not joined to the others. */
  unreached: Array<Entity>;
};


/** The sub-graph that joins a selection. */
export type ConnectAnswerNoteArgs = {
  lang?: InputMaybe<Language>;
};

/** The ecosystem that is loaded. */
export type Dataset = {
  __typename?: 'Dataset';
  /** Statements per month and side, oldest first; what the time strip draws. */
  activity: Array<MonthActivity>;
  counts: DatasetCounts;
  id: Scalars['ID']['output'];
  /** Ready questions, in the order shown. */
  questions: Array<Question>;
  start: StartView;
  summary?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** Day of the newest change to the data. */
  updated?: Maybe<Scalars['Date']['output']>;
};


/** The ecosystem that is loaded. */
export type DatasetSummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** The ecosystem that is loaded. */
export type DatasetTitleArgs = {
  lang?: InputMaybe<Language>;
};

export type DatasetCounts = {
  __typename?: 'DatasetCounts';
  byKind: Array<KindCount>;
  /** Statements, each counted once: by the stance it takes towards most of its subjects, among equals by the more outspoken one. */
  byStance: Array<StanceCount>;
  claims: Scalars['Int']['output'];
  entities: Scalars['Int']['output'];
  sources: Scalars['Int']['output'];
  /** Statements in all, those without a stance too. */
  statements: Scalars['Int']['output'];
  ties: Scalars['Int']['output'];
};

/** Compares dates known to some precision with an EDTF date or interval; what has no date passes none. */
export type DateFilter = {
  /** It surely was after: its first possible day lies after the last day of this. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** It surely was before: its last possible day lies before the first day of this. */
  before?: InputMaybe<Scalars['String']['input']>;
  /** Whether there is no date at all (`true`), or one (`false`). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It may have been then: the days both can mean have one in common. */
  overlaps?: InputMaybe<Scalars['String']['input']>;
  /** It surely was then: every day it can mean lies in this. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A number of days as a range: a vague plan gives a range, never a guess. Negative is early. */
export type DayRange = {
  __typename?: 'DayRange';
  /** Days at the least. */
  least: Scalars['Int']['output'];
  /** Days at the most. */
  most: Scalars['Int']['output'];
  /** The range in words, such as “3–6 months late” or « dans l’année prévue ». */
  text: Scalars['String']['output'];
};


/** A number of days as a range: a vague plan gives a range, never a guess. Negative is early. */
export type DayRangeTextArgs = {
  lang?: InputMaybe<Language>;
};

export type DiscourseActor = {
  __typename?: 'DiscourseActor';
  entity: Entity;
  /** Mean of its stances, from +2 to −2. */
  mean: Scalars['Float']['output'];
  /** Positions taken on the scale asked, duplicates taken out. */
  statements: Scalars['Int']['output'];
};

export type DiscourseDriver = {
  __typename?: 'DiscourseDriver';
  subject: Entity;
  weight: Scalars['Float']['output'];
};

export type DiscourseEdge = {
  __typename?: 'DiscourseEdge';
  /** What each subject adds to the weight, heaviest first. */
  drivers: Array<DiscourseDriver>;
  from: Scalars['ID']['output'];
  to: Scalars['ID']['output'];
  weight: Scalars['Float']['output'];
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

/** Who agrees and disagrees with whom. */
export type DiscourseNetwork = {
  __typename?: 'DiscourseNetwork';
  /** Most positions first; at most 250. */
  actors: Array<DiscourseActor>;
  /**
   * True when more than 250 actors, 20,000 statements or 5,000 edges match: those with most positions, the most recent and the
   * heaviest are told.
   */
  capped: Scalars['Boolean']['output'];
  /** Heaviest first, by absolute weight; none of weight 0. */
  edges: Array<DiscourseEdge>;
  /** What is seen, in words. */
  sentence: Scalars['String']['output'];
  statements: Scalars['Int']['output'];
  /** Statements without a date that are among them, or, with `undated: false`, that were left out. */
  undated: Scalars['Int']['output'];
};


/** Who agrees and disagrees with whom. */
export type DiscourseNetworkSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** What was said in one position of a moving window. */
export type DiscoursePoint = {
  __typename?: 'DiscoursePoint';
  /** Positions against (concern, oppose). */
  against: Scalars['Int']['output'];
  /** Share of agreement among all pairs of actors that speak of the same, 0 to 1; null when none do. */
  agreement?: Maybe<Scalars['Float']['output']>;
  byStance: Array<StanceShare>;
  /** First and last day of the window. */
  from: Scalars['Date']['output'];
  /** Positions for (support, welcome). */
  inFavour: Scalars['Int']['output'];
  /** Mean of the stances, from +2 to −2; null when nothing was said. */
  mean?: Maybe<Scalars['Float']['output']>;
  positions: Scalars['Int']['output'];
  statements: Scalars['Int']['output'];
  to: Scalars['Date']['output'];
};

/** Where sources disagree: all versions side by side. */
export type Dispute = {
  __typename?: 'Dispute';
  /** What the dataset keeps, and why. */
  handling?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  topic: Scalars['String']['output'];
  versions: Array<Claim>;
};


/** Where sources disagree: all versions side by side. */
export type DisputeHandlingArgs = {
  lang?: InputMaybe<Language>;
};


/** Where sources disagree: all versions side by side. */
export type DisputeTopicArgs = {
  lang?: InputMaybe<Language>;
};

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

/** Anything that can be explored: an actor, an alliance, a policy, a statement, a milestone. */
export type Entity = {
  /** Other spellings and former names. */
  aliases: Array<Scalars['String']['output']>;
  /** What is asserted of it and of its ties. */
  claims: ClaimConnection;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The full name. */
  name: Scalars['String']['output'];
  /** A doubt or remark on it, such as a misprint among the aliases; null when there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The name on the canvas and in the matrix. */
  shortName: Scalars['String']['output'];
  /** How many different sources its claims cite. */
  sourceCount: Scalars['Int']['output'];
  /** One line on what it is; null when there is none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Its ties counted by kind. */
  tieCounts: Array<TieCount>;
  /** Its ties, most recent first, undated last; a window leaves the undated out. */
  ties: TieConnection;
};


/** Anything that can be explored: an actor, an alliance, a policy, a statement, a milestone. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Anything that can be explored: an actor, an alliance, a policy, a statement, a milestone. */
export type EntityNameArgs = {
  lang?: InputMaybe<Language>;
};


/** Anything that can be explored: an actor, an alliance, a policy, a statement, a milestone. */
export type EntityNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** Anything that can be explored: an actor, an alliance, a policy, a statement, a milestone. */
export type EntityShortNameArgs = {
  lang?: InputMaybe<Language>;
};


/** Anything that can be explored: an actor, an alliance, a policy, a statement, a milestone. */
export type EntitySummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** Anything that can be explored: an actor, an alliance, a policy, a statement, a milestone. */
export type EntityTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<TieFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};

/** Any entity, whatever its kind. */
export type EntityFilter = {
  and?: InputMaybe<Array<EntityFilter>>;
  /** Claims about it or a tie of it. */
  claims?: InputMaybe<ClaimRelation>;
  country?: InputMaybe<TextFilter>;
  /** Its own dates. */
  date?: InputMaybe<DateFilter>;
  /** Whether sources disagree on it. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<TextFilter>;
  kinds?: InputMaybe<Array<EntityKind>>;
  name?: InputMaybe<TextFilter>;
  not?: InputMaybe<EntityFilter>;
  or?: InputMaybe<Array<EntityFilter>>;
  sourceCount?: InputMaybe<NumberFilter>;
  tieCount?: InputMaybe<NumberFilter>;
  /** Its ties, with what stands at their other end. */
  ties?: InputMaybe<TieRelation>;
  /** Its dates overlap this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: InputMaybe<Scalars['String']['input']>;
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
  all?: InputMaybe<EntityFilter>;
  none?: InputMaybe<EntityFilter>;
  single?: InputMaybe<EntityFilter>;
  some?: InputMaybe<EntityFilter>;
};

export type Holding = {
  __typename?: 'Holding';
  claims: Array<Claim>;
  holder: Entity;
  /** What is covered; null when the source does not say. */
  scope?: Maybe<Scalars['String']['output']>;
  since?: Maybe<PartialDate>;
  /** How far: qualified, or a step on the way. */
  status?: Maybe<Scalars['String']['output']>;
  tie: Tie;
};


export type HoldingScopeArgs = {
  lang?: InputMaybe<Language>;
};


export type HoldingStatusArgs = {
  lang?: InputMaybe<Language>;
};

export type KindCount = {
  __typename?: 'KindCount';
  count: Scalars['Int']['output'];
  kind: EntityKind;
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

export type Measure =
  | 'BETWEENNESS'
  | 'BROKER'
  | 'CLOSENESS'
  | 'DEGREE'
  | 'LINKS'
  | 'PAGE_RANK';

/**
 * How the things of a selection, or of a window of the whole, lie to each other. A tie is a link, without direction; a
 * statement that is not itself among the things is a link between each of its speakers and each of its subjects; parallel
 * links are one of more weight. Numbers depend on what is measured: they compare things of one answer, not of two.
 */
export type Measures = {
  __typename?: 'Measures';
  /** True when there are more things or links than can be measured (20,000 and 100,000): only those of most neighbours were. */
  capped: Scalars['Boolean']['output'];
  /**
   * Groups more densely linked within than between, largest first: the method of Louvain (Blondel et al., J. Stat. Mech.
   * P10008, 2008), links by weight, resolution 1, the best of up to 20 seeded runs, so that the same question always gets the
   * same groups. At most 100.
   */
  communities: Array<NodeGroup>;
  /** How many communities and components there are. */
  communityCount: Scalars['Int']['output'];
  componentCount: Scalars['Int']['output'];
  /** Groups without any link between them, largest first. At most 100. */
  components: Array<NodeGroup>;
  /** True when betweenness and closeness are estimates from a seeded random sample, as in networks of some 5,000 things and more. */
  estimated: Scalars['Boolean']['output'];
  /** How many pairs of them are linked. */
  linkCount: Scalars['Int']['output'];
  /** How good the communities are, −0.5 to 1 (Newman & Girvan, Phys. Rev. E 69, 2004); above 0.3 they say something. */
  modularity: Scalars['Float']['output'];
  /** How many things were measured. */
  nodeCount: Scalars['Int']['output'];
  /** The first of the order asked; ties by id. */
  nodes: Array<NodeMeasures>;
  /** What was measured and within which limits, in words. */
  note: Scalars['String']['output'];
  /** Links without any date, kept or left out; 0 without a window. */
  undated: Scalars['Int']['output'];
};


/**
 * How the things of a selection, or of a window of the whole, lie to each other. A tie is a link, without direction; a
 * statement that is not itself among the things is a link between each of its speakers and each of its subjects; parallel
 * links are one of more weight. Numbers depend on what is measured: they compare things of one answer, not of two.
 */
export type MeasuresNoteArgs = {
  lang?: InputMaybe<Language>;
};

/** Something promised or something that happened: plan and fact side by side. */
export type Milestone = Entity & Node & {
  __typename?: 'Milestone';
  /** Null: no source confirms that it happened. */
  actual?: Maybe<PartialDate>;
  aliases: Array<Scalars['String']['output']>;
  belongsTo: Array<Entity>;
  claims: ClaimConnection;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  planned?: Maybe<PartialDate>;
  shortName: Scalars['String']['output'];
  /** Actual less planned; null unless both are known. */
  slip?: Maybe<DayRange>;
  sourceCount: Scalars['Int']['output'];
  summary?: Maybe<Scalars['String']['output']>;
  tieCounts: Array<TieCount>;
  ties: TieConnection;
};


/** Something promised or something that happened: plan and fact side by side. */
export type MilestoneClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Something promised or something that happened: plan and fact side by side. */
export type MilestoneNameArgs = {
  lang?: InputMaybe<Language>;
};


/** Something promised or something that happened: plan and fact side by side. */
export type MilestoneNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** Something promised or something that happened: plan and fact side by side. */
export type MilestoneShortNameArgs = {
  lang?: InputMaybe<Language>;
};


/** Something promised or something that happened: plan and fact side by side. */
export type MilestoneSummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** Something promised or something that happened: plan and fact side by side. */
export type MilestoneTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<TieFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};

export type MilestoneConnection = {
  __typename?: 'MilestoneConnection';
  edges: Array<MilestoneEdge>;
  nodes: Array<Milestone>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  /** How many have no date, kept in the window or left out of it; 0 without a window. */
  undated: Scalars['Int']['output'];
};

export type MilestoneEdge = {
  __typename?: 'MilestoneEdge';
  cursor: Scalars['String']['output'];
  node: Milestone;
};

export type MilestoneFilter = {
  actualDate?: InputMaybe<DateFilter>;
  and?: InputMaybe<Array<MilestoneFilter>>;
  belongsTo?: InputMaybe<Scalars['ID']['input']>;
  /** Claims about it or a tie of it. */
  claims?: InputMaybe<ClaimRelation>;
  /** Its own dates. */
  date?: InputMaybe<DateFilter>;
  /** Whether sources disagree on it. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known to have happened (`true`) or not (`false`). */
  happened?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<TextFilter>;
  name?: InputMaybe<TextFilter>;
  not?: InputMaybe<MilestoneFilter>;
  or?: InputMaybe<Array<MilestoneFilter>>;
  /** What it belongs to. */
  owners?: InputMaybe<EntityRelation>;
  /** Has a plan (`true`) or none (`false`). */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  plannedDate?: InputMaybe<DateFilter>;
  /** Days late at the least. */
  slip?: InputMaybe<NumberFilter>;
  sourceCount?: InputMaybe<NumberFilter>;
  tieCount?: InputMaybe<NumberFilter>;
  /** Its ties, with what stands at their other end. */
  ties?: InputMaybe<TieRelation>;
  /** Plan and fact together overlap this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: InputMaybe<Scalars['String']['input']>;
};

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type MilestoneOrder = {
  direction?: SortDirection;
  field: MilestoneOrderField;
  /** At most one. */
  thenBy?: InputMaybe<MilestoneOrder>;
};

export type MilestoneOrderField =
  | 'ACTUAL'
  | 'NAME'
  | 'PLANNED'
  /** Days late at the least; unknown unless plan and fact are. */
  | 'SLIP';

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type MilestoneRelation = {
  all?: InputMaybe<MilestoneFilter>;
  none?: InputMaybe<MilestoneFilter>;
  single?: InputMaybe<MilestoneFilter>;
  some?: InputMaybe<MilestoneFilter>;
};

export type MonthActivity = {
  __typename?: 'MonthActivity';
  against: Scalars['Int']['output'];
  for: Scalars['Int']['output'];
  /** `YYYY-MM`. */
  month: Scalars['String']['output'];
};

export type More = {
  __typename?: 'More';
  /** How many were not returned. */
  count: Scalars['Int']['output'];
  kind: EntityKind;
  /** The asked entity the neighbours belong to. */
  of: Scalars['ID']['output'];
  outgoing: Scalars['Boolean']['output'];
  tieKind: TieKind;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** Entities with the ties among them, and what was left out. */
export type Neighborhood = {
  __typename?: 'Neighborhood';
  /** Neighbours not returned, by asked entity and kind. */
  more: Array<More>;
  /** The asked ones first, then neighbours: most sources first. */
  nodes: Array<Entity>;
  /** Every tie whose two ends are among `nodes`; with `among`, of which one end is and the other is in `among`. */
  ties: Array<Tie>;
  /** How many ties of the asked entities have no date, kept in the window or left out of it; 0 without a window. */
  undated: Scalars['Int']['output'];
};

/** Anything with an id of its own. */
export type Node = {
  /** Stable and readable, such as `al-thales-google`. */
  id: Scalars['ID']['output'];
};

/** A community or component. */
export type NodeGroup = {
  __typename?: 'NodeGroup';
  /** Those of most neighbours, by which it can be named. */
  foremost: Array<Entity>;
  /** The ids of all. */
  ids: Array<Scalars['ID']['output']>;
  /** Its number, from 0: the largest. */
  number: Scalars['Int']['output'];
  size: Scalars['Int']['output'];
};


/** A community or component. */
export type NodeGroupForemostArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A thing's place in what was measured. */
export type NodeMeasures = {
  __typename?: 'NodeMeasures';
  /**
   * The share of shortest ways between two others that pass it, over all pairs of others: 0 to 1 (Freeman, Sociometry 40,
   * 1977).
   */
  betweenness: Scalars['Float']['output'];
  /** Pairs of its neighbours in different communities that are not linked: `brokerage.gatekeeper` and `.liaison` together. */
  broker: Scalars['Int']['output'];
  brokerage: Brokerage;
  /**
   * The reciprocal of its mean distance to those it can reach, times their share of all: 0 to 1 (Wasserman & Faust, Social
   * Network Analysis, 1994, p. 201).
   */
  closeness: Scalars['Float']['output'];
  /** The number of its community among `communities`, from 0. */
  community: Scalars['Int']['output'];
  /** The number of its component among `components`, from 0. */
  component: Scalars['Int']['output'];
  /** How many others it is linked to. */
  degree: Scalars['Int']['output'];
  entity: Entity;
  /** How many links it has; parallel ones count each. */
  links: Scalars['Int']['output'];
  /** Where a walk along links by their weight, begun anew with probability 0.15, is found; adds up to 1 over all. */
  pageRank: Scalars['Float']['output'];
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
  equals?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Whether the number is unknown (`true`), or known (`false`). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** A company, public body, association, medium or unnamed group. */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  aliases: Array<Scalars['String']['output']>;
  /** Deals it is party to, most recent first. */
  alliances: AllianceConnection;
  claims: ClaimConnection;
  /** ISO 3166 code of the seat; null when no source gives it. */
  country?: Maybe<Scalars['String']['output']>;
  founded?: Maybe<PartialDate>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** People who hold or held posts, and members. */
  members: Array<Tie>;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Finer than `kind`, in the data's words, such as `ministry`; null when not said. */
  organizationType?: Maybe<Scalars['String']['output']>;
  /** Ties to its owners. */
  parents: Array<Tie>;
  shortName: Scalars['String']['output'];
  sourceCount: Scalars['Int']['output'];
  /** What it said itself, most recent first. */
  statements: StatementConnection;
  /** Ties to what it owns. */
  subsidiaries: Array<Tie>;
  summary?: Maybe<Scalars['String']['output']>;
  tieCounts: Array<TieCount>;
  ties: TieConnection;
};


/** A company, public body, association, medium or unnamed group. */
export type OrganizationAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


/** A company, public body, association, medium or unnamed group. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A company, public body, association, medium or unnamed group. */
export type OrganizationMembersArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


/** A company, public body, association, medium or unnamed group. */
export type OrganizationNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A company, public body, association, medium or unnamed group. */
export type OrganizationNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** A company, public body, association, medium or unnamed group. */
export type OrganizationParentsArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


/** A company, public body, association, medium or unnamed group. */
export type OrganizationShortNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A company, public body, association, medium or unnamed group. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  stance?: InputMaybe<Array<Stance>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


/** A company, public body, association, medium or unnamed group. */
export type OrganizationSubsidiariesArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


/** A company, public body, association, medium or unnamed group. */
export type OrganizationSummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** A company, public body, association, medium or unnamed group. */
export type OrganizationTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<TieFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};

export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  edges: Array<OrganizationEdge>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  /** How many have no date, kept in the window or left out of it; 0 without a window. */
  undated: Scalars['Int']['output'];
};

export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  cursor: Scalars['String']['output'];
  node: Organization;
};

export type OrganizationFilter = {
  /** The deals it is party to. */
  alliances?: InputMaybe<AllianceRelation>;
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** Claims about it or a tie of it. */
  claims?: InputMaybe<ClaimRelation>;
  country?: InputMaybe<TextFilter>;
  /** Its own dates. */
  date?: InputMaybe<DateFilter>;
  /** Whether sources disagree on it. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Labels and certifications it holds. */
  holds?: InputMaybe<PolicyRelation>;
  id?: InputMaybe<TextFilter>;
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Those who are members. */
  members?: InputMaybe<ActorRelation>;
  milestones?: InputMaybe<MilestoneRelation>;
  name?: InputMaybe<TextFilter>;
  not?: InputMaybe<OrganizationFilter>;
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** Finer than the kind, such as `ministry`. */
  organizationType?: InputMaybe<TextFilter>;
  owners?: InputMaybe<ActorRelation>;
  /** Party to an alliance that … */
  partyTo?: InputMaybe<AllianceFilter>;
  /** Those who hold or held posts. */
  people?: InputMaybe<PersonRelation>;
  /** The deals it comes of. */
  resultOf?: InputMaybe<AllianceRelation>;
  /** Made a statement that … */
  said?: InputMaybe<StatementFilter>;
  sourceCount?: InputMaybe<NumberFilter>;
  /** What it said itself. */
  statements?: InputMaybe<StatementRelation>;
  /** What was said about it. */
  statementsAbout?: InputMaybe<StatementRelation>;
  subsidiaries?: InputMaybe<OrganizationRelation>;
  tieCount?: InputMaybe<NumberFilter>;
  /** Its ties, with what stands at their other end. */
  ties?: InputMaybe<TieRelation>;
};

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type OrganizationRelation = {
  all?: InputMaybe<OrganizationFilter>;
  none?: InputMaybe<OrganizationFilter>;
  single?: InputMaybe<OrganizationFilter>;
  some?: InputMaybe<OrganizationFilter>;
};

/** Where a page of a connection stands (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A date known to some precision (EDTF, ISO 8601-2), beside the source's own words. */
export type PartialDate = {
  __typename?: 'PartialDate';
  /** True for “about” (`~`), uncertain (`?`) or worded dates. */
  approximate: Scalars['Boolean']['output'];
  /** The words of the source, such as « début 2022 »; null when the source gives the date itself. */
  asWritten?: Maybe<Scalars['String']['output']>;
  /** The first day it can mean; null when open at the start. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The EDTF string, such as `2021-10-06`, `2022~` or `../2021-06`. */
  edtf: Scalars['String']['output'];
  /** The last day it can mean; null when open at the end. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The date in words, such as “early 2022” or « au plus tard oct. 2021 ». */
  text: Scalars['String']['output'];
};


/** A date known to some precision (EDTF, ISO 8601-2), beside the source's own words. */
export type PartialDateTextArgs = {
  lang?: InputMaybe<Language>;
};

export type Party = {
  __typename?: 'Party';
  actor: Entity;
  claims: Array<Claim>;
  disputed: Scalars['Boolean']['output'];
  role: PartyRole;
  /** The role in words. */
  roleText?: Maybe<Scalars['String']['output']>;
  stake?: Maybe<Stake>;
  tie: Tie;
};


export type PartyRoleTextArgs = {
  lang?: InputMaybe<Language>;
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

export type Path = {
  __typename?: 'Path';
  cost: Scalars['Float']['output'];
  /** One less than the nodes. */
  hops: Array<PathHop>;
  /** Steps; a statement between its speaker and its subject is one. */
  length: Scalars['Int']['output'];
  /** The things from the first end to the last, the ends included; statements are in the hops. */
  nodes: Array<Entity>;
  /** What this path passes and the others do not, by which it can be named; null when there is nothing. */
  through?: Maybe<Entity>;
  /** “From Google to Dassault Systèmes, in four steps”. */
  title: Scalars['String']['output'];
};


export type PathTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** How two things are tied: the best paths between them, as sentences with their evidence. */
export type PathAnswer = {
  __typename?: 'PathAnswer';
  /** True when the search was cut short: there may be a better path than these, or one where none was found. */
  capped: Scalars['Boolean']['output'];
  from: Entity;
  /** Hubs that some of these paths pass: things of 16 or more ways in and out by the same kinds of tie. */
  hubs: Array<Entity>;
  /** What was searched and found, in words: the limits applied, and an honest none. */
  note: Scalars['String']['output'];
  /**
   * The cheapest first; each passes other things than the ones before. The cost of a path is
   *
   *     Σ steps (1 + ½ / (1 + sources) + log₂ subjects)  +  Σ things passed (log₂ √(in · out))² / 8
   *
   * where `sources` are those behind a step, `subjects` are those a statement takes a position on (1 for any other step), and
   * `in` and `out` are how many neighbours the thing passed has by ties of the kind and direction the path comes in and goes
   * out by; on the side of a statement's subject that is 1, unless the path comes and goes by statements. So a path through a
   * hub ranks below one through specific things. If all of `first` paths pass a hub and there is one that does not, the
   * cheapest such takes the last place. After the degree-weighted path count of Himmelstein & Baranzini (PLoS Computational
   * Biology 11(7), 2015) and the weights of Adamic & Adar (Social Networks 25(3), 2003).
   */
  paths: Array<Path>;
  to: Entity;
};


/** How two things are tied: the best paths between them, as sentences with their evidence. */
export type PathAnswerNoteArgs = {
  lang?: InputMaybe<Language>;
};

/** One step of a path. */
export type PathHop = {
  __typename?: 'PathHop';
  /** What is asserted of this step. */
  claims: Array<Claim>;
  from: Entity;
  /** When the tie held; null when nothing is known of it, and for a statement, which has its own date. */
  period?: Maybe<Period>;
  /** The step as a sentence, its dates aside; exact words between « ». */
  sentence: Scalars['String']['output'];
  /** The statement by which a speaker and a subject are tied; null for a tie. */
  statement?: Maybe<Statement>;
  /**
   * First the tie the sentence says, then others of the kinds asked between the same two; for a statement its two: the
   * speaker's and the subject's.
   */
  ties: Array<Tie>;
  to: Entity;
};


/** One step of a path. */
export type PathHopSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** A stretch of time; either end may be unknown. */
export type Period = {
  __typename?: 'Period';
  /** When it ended; null when unknown or still so. */
  end?: Maybe<PartialDate>;
  /** When it began; null when unknown. */
  start?: Maybe<PartialDate>;
  /** The period in words, such as “Jan 2024 – ” or « jusqu’en 2022 »; empty when nothing is known. */
  text: Scalars['String']['output'];
};


/** A stretch of time; either end may be unknown. */
export type PeriodTextArgs = {
  lang?: InputMaybe<Language>;
};

export type Person = Entity & Node & {
  __typename?: 'Person';
  aliases: Array<Scalars['String']['output']>;
  claims: ClaimConnection;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Posts held, most recent first. */
  roles: Array<Role>;
  shortName: Scalars['String']['output'];
  sourceCount: Scalars['Int']['output'];
  /** What this person said, most recent first. */
  statements: StatementConnection;
  summary?: Maybe<Scalars['String']['output']>;
  tieCounts: Array<TieCount>;
  ties: TieConnection;
};


export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonNameArgs = {
  lang?: InputMaybe<Language>;
};


export type PersonNoteArgs = {
  lang?: InputMaybe<Language>;
};


export type PersonRolesArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type PersonShortNameArgs = {
  lang?: InputMaybe<Language>;
};


export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  stance?: InputMaybe<Array<Stance>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type PersonSummaryArgs = {
  lang?: InputMaybe<Language>;
};


export type PersonTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<TieFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  /** How many have no date, kept in the window or left out of it; 0 without a window. */
  undated: Scalars['Int']['output'];
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonFilter = {
  /** The deals it is party to. */
  alliances?: InputMaybe<AllianceRelation>;
  and?: InputMaybe<Array<PersonFilter>>;
  /** Claims about it or a tie of it. */
  claims?: InputMaybe<ClaimRelation>;
  /** Its own dates. */
  date?: InputMaybe<DateFilter>;
  /** Whether sources disagree on it. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<TextFilter>;
  name?: InputMaybe<TextFilter>;
  not?: InputMaybe<PersonFilter>;
  or?: InputMaybe<Array<PersonFilter>>;
  /** The organizations where it holds or held posts. */
  organizations?: InputMaybe<OrganizationRelation>;
  /** Made a statement that … */
  said?: InputMaybe<StatementFilter>;
  sourceCount?: InputMaybe<NumberFilter>;
  /** What it said. */
  statements?: InputMaybe<StatementRelation>;
  /** What was said about it. */
  statementsAbout?: InputMaybe<StatementRelation>;
  tieCount?: InputMaybe<NumberFilter>;
  /** Its ties, with what stands at their other end. */
  ties?: InputMaybe<TieRelation>;
  /** Holds or held a post in an organization that … */
  worksFor?: InputMaybe<OrganizationFilter>;
};

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type PersonRelation = {
  all?: InputMaybe<PersonFilter>;
  none?: InputMaybe<PersonFilter>;
  single?: InputMaybe<PersonFilter>;
  some?: InputMaybe<PersonFilter>;
};

/** Where an entity lies on the canvas, in px of a 788 × 760 world, by its centre. */
export type Place = {
  __typename?: 'Place';
  id: Scalars['ID']['output'];
  /** Where the label goes; null for below. */
  label?: Maybe<LabelSide>;
  /** Width of a statement's card; null for others. */
  width?: Maybe<Scalars['Float']['output']>;
  x: Scalars['Float']['output'];
  y: Scalars['Float']['output'];
};

/** A strategy, law, doctrine, label, certification or company offer. */
export type Policy = Entity & Node & {
  __typename?: 'Policy';
  adopted?: Maybe<PartialDate>;
  aliases: Array<Scalars['String']['output']>;
  claims: ClaimConnection;
  /** Events of its life, oldest first. */
  history: Array<PolicyEvent>;
  /** Who holds it, since when; known dates first, oldest first. */
  holders: Array<Holding>;
  id: Scalars['ID']['output'];
  issuedBy: Array<Entity>;
  /** Issuers that are not entities of the dataset, in words; null when there is none. */
  issuedByText?: Maybe<Scalars['String']['output']>;
  kind: EntityKind;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  policyKind: PolicyKind;
  requirements: Array<Scalars['String']['output']>;
  shortName: Scalars['String']['output'];
  /** Alliances that seek it. */
  soughtBy: Array<Alliance>;
  sourceCount: Scalars['Int']['output'];
  /** Statements about it counted by stance, for → against. */
  stanceCounts: Array<StanceCount>;
  statements: StatementConnection;
  summary?: Maybe<Scalars['String']['output']>;
  tieCounts: Array<TieCount>;
  ties: TieConnection;
};


/** A strategy, law, doctrine, label, certification or company offer. */
export type PolicyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A strategy, law, doctrine, label, certification or company offer. */
export type PolicyHoldersArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


/** A strategy, law, doctrine, label, certification or company offer. */
export type PolicyNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A strategy, law, doctrine, label, certification or company offer. */
export type PolicyNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** A strategy, law, doctrine, label, certification or company offer. */
export type PolicyRequirementsArgs = {
  lang?: InputMaybe<Language>;
};


/** A strategy, law, doctrine, label, certification or company offer. */
export type PolicyShortNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A strategy, law, doctrine, label, certification or company offer. */
export type PolicyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  stance?: InputMaybe<Array<Stance>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


/** A strategy, law, doctrine, label, certification or company offer. */
export type PolicySummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** A strategy, law, doctrine, label, certification or company offer. */
export type PolicyTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<TieFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};

export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  edges: Array<PolicyEdge>;
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  /** How many have no date, kept in the window or left out of it; 0 without a window. */
  undated: Scalars['Int']['output'];
};

export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  cursor: Scalars['String']['output'];
  node: Policy;
};

export type PolicyEvent = {
  __typename?: 'PolicyEvent';
  claims: Array<Claim>;
  date?: Maybe<PartialDate>;
  text: Scalars['String']['output'];
};


export type PolicyEventTextArgs = {
  lang?: InputMaybe<Language>;
};

export type PolicyFilter = {
  and?: InputMaybe<Array<PolicyFilter>>;
  /** Claims about it or a tie of it. */
  claims?: InputMaybe<ClaimRelation>;
  /** Its own dates. */
  date?: InputMaybe<DateFilter>;
  /** Whether sources disagree on it. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it follows from. */
  followsFrom?: InputMaybe<PolicyRelation>;
  /** Held by an actor that … */
  holder?: InputMaybe<ActorFilter>;
  holders?: InputMaybe<EntityRelation>;
  id?: InputMaybe<TextFilter>;
  issuers?: InputMaybe<ActorRelation>;
  kinds?: InputMaybe<Array<PolicyKind>>;
  name?: InputMaybe<TextFilter>;
  not?: InputMaybe<PolicyFilter>;
  or?: InputMaybe<Array<PolicyFilter>>;
  /** The deals that seek it. */
  soughtBy?: InputMaybe<AllianceRelation>;
  sourceCount?: InputMaybe<NumberFilter>;
  /** What was said about it. */
  statements?: InputMaybe<StatementRelation>;
  tieCount?: InputMaybe<NumberFilter>;
  /** Its ties, with what stands at their other end. */
  ties?: InputMaybe<TieRelation>;
  /** Its dates overlap this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: InputMaybe<Scalars['String']['input']>;
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
  thenBy?: InputMaybe<PolicyOrder>;
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
  all?: InputMaybe<PolicyFilter>;
  none?: InputMaybe<PolicyFilter>;
  single?: InputMaybe<PolicyFilter>;
  some?: InputMaybe<PolicyFilter>;
};

/**
 * Where an actor stands on a subject: derived from statements, never typed in. The latest dated statement inside the window
 * decides; an approximate date sorts by its middle, and undated statements before all.
 */
export type Position = {
  __typename?: 'Position';
  actor: Entity;
  /** How many statements stand behind it. */
  count: Scalars['Int']['output'];
  /** Oldest first. */
  history: Array<PositionStep>;
  /** Mean of all its stances, from +2 to −2. */
  mean: Scalars['Float']['output'];
  /** The stance before the last change; null when it never changed. */
  previous?: Maybe<Stance>;
  /** The latest. */
  stance: Stance;
  subject: Entity;
  /** True when the stance changed. */
  turned: Scalars['Boolean']['output'];
  /** Each change of stance, oldest first. */
  turns: Array<Turn>;
};

export type PositionConnection = {
  __typename?: 'PositionConnection';
  /** True when more statements match than are looked at (the most recent 20,000). */
  capped: Scalars['Boolean']['output'];
  edges: Array<PositionEdge>;
  /** Most statements first. */
  nodes: Array<Position>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  /** Statements without a date that are among them, or, with `undated: false`, that were left out. */
  undated: Scalars['Int']['output'];
};

export type PositionEdge = {
  __typename?: 'PositionEdge';
  cursor: Scalars['String']['output'];
  node: Position;
};

export type PositionStep = {
  __typename?: 'PositionStep';
  date?: Maybe<PartialDate>;
  /** Who said it; another than the actor when people count for their organisation. */
  speaker: Entity;
  stance: Stance;
  statement: Statement;
};

export type Query = {
  __typename?: 'Query';
  /** Who partnered and who objected, of any deal, policy, label or actor; NOT_FOUND when it is not there. */
  affair: Affair;
  /** Deals: joint ventures, partnerships, consortia, licences, stakes. One is in a window when its history overlaps it. */
  alliances: AllianceConnection;
  /** What was added or altered at or after an instant, newest first. */
  changes: ChangeConnection;
  /** A claim is in a window when a source it cites was published in it; undated when none of them is dated. */
  claims: ClaimConnection;
  /** The split of actors into at most `groups` camps that puts most agreement within and most disagreement between them. */
  coalitions: Coalitions;
  /** What is tied to two or more of 2 to 20 things; NOT_FOUND when one of them is not there. */
  commonNeighbors: CommonNeighbors;
  /**
   * A small sub-graph that joins 2 to 20 things, no two neighbours of them further apart than `maxHops` (1 to 6) steps;
   * NOT_FOUND when one of them is not there. Mehlhorn's approximation of the Steiner tree (Information Processing Letters
   * 27(3), 1988): by the sum of the costs of its links, at most 2 (1 − 1/ℓ) times the smallest, where ℓ are the leaves of the
   * smallest. A link costs what a step of a path costs, and half of the hub cost at either end.
   */
  connect: ConnectAnswer;
  /** The ecosystem that is loaded: what it holds, what the screen shows first, and its ready questions. */
  dataset: Dataset;
  /** Who agrees and disagrees with whom, and on what. */
  discourseNetwork: DiscourseNetwork;
  /** A window of `span` steps moving by one step, from the first dated statement to the last, oldest first; at most 600 points. */
  discourseSeries: Array<DiscoursePoint>;
  /** Entities in the order asked; null where there is none. At most 500. */
  entities: Array<Maybe<Entity>>;
  /** One entity; null when there is none of this id. */
  entity?: Maybe<Entity>;
  /**
   * Centrality, communities, components and brokers: of a selection (`ids`, at most 5,000, linked or not), or of everything
   * that has a link in the window. `kinds` says what is measured (by default all that is selected; else everything but
   * statements and milestones), `ties` by which ties. At most 1,000 in `first`.
   */
  measures: Measures;
  /** What was promised or happened. One is in a window when its plan and its fact together overlap it. */
  milestones: MilestoneConnection;
  /**
   * The asked entities, their neighbours up to `first` for each asked entity (0 returns only the asked ones and the ties among them),
   * and how many more there are. At most 200 ids. A window keeps to ties whose dates overlap it, and to the undated where they are asked.
   */
  neighborhood: Neighborhood;
  /** Any entity, claim or source by its id; null when there is none. */
  node?: Maybe<Node>;
  /** Companies, public bodies, associations, media, unnamed groups. One is in a window when a tie of its is; undated when none has a date. */
  organizations: OrganizationConnection;
  /**
   * How two things are tied. NOT_FOUND when one of `from`, `to`, `via` is not there. The best `first` (at most 10) simple paths
   * of at most `maxHops` (1 to 6) steps:
   *
   * - `ties`: only by ties of these kinds. A statement counts as a step between its speaker and its subject when `SAID` or
   *   `ABOUT` is among them; paths go through statements as things of their own only where `ON_BEHALF_OF`, `APPEARED_IN` or
   *   `REPORTED_BY` is named or an end is a medium.
   * - `kinds`: only past things of these kinds; a statement as a step needs `STATEMENT`.
   * - `window`, `undated`, `knownOn`: only by ties and statements that lie in the window (or, unless `undated` is false, have
   *   no date at all) and were recorded by that day.
   * - `minSources`: only by ties and statements that so many different sources stand behind.
   * - `via`: past all of these, at most 3; `avoid`: past none of these, at most 100.
   */
  paths: PathAnswer;
  /** People. One is in a window when a tie of its is, such as a statement made or a post held; undated when none has a date. */
  persons: PersonConnection;
  /** Strategies, laws, doctrines, labels, certifications, company offers; in a window by their dates. */
  policies: PolicyConnection;
  /**
   * Where actors stand on subjects, with the statements in order and the turns. Actors or subjects left out mean all; at
   * most 500 of each. `window` keeps statements whose dates overlap it, `undated` those without a date, `knownOn` what was
   * recorded by that day. `rollUp` counts people for the organisation they spoke for: the one the statement was made on
   * behalf of, else the one they held a role in at that date.
   */
  positions: PositionConnection;
  /**
   * Names, aliases and quotations; accents, case and small typos forgiven; best first. At most 50.
   * Names of both languages are looked through; `lang` is the one shown where both match.
   */
  search: SearchConnection;
  /** A source is in a window by its date of publication. */
  sources: SourceConnection;
  /** The same as a matrix with totals. With neither actors nor subjects: the 200 subjects most spoken of. */
  stanceMatrix: StanceMatrix;
  /** What was said, most recent first; in a window by its date. */
  statements: StatementConnection;
  /**
   * All ties of the dataset, each once, seen from its start: `other` and `entityKinds` are of what it leads to. A tie is in a
   * window by its period; what a statement, a deal or a milestone is tied by has the date of that.
   */
  ties: TieConnection;
  /**
   * What was promised, adopted and said, on one axis. With `ids` (at most 200; unknown ones are passed over): the deals among
   * them; where there is none, the deals their actors are party to and their milestones and statements belong to. Without `ids`: the
   * deals with the most ties. Lanes default to `PROMISES`, `POLICY` and `STATEMENTS`; at most 20 of a kind, at most
   * `first` (1000) items in all. The window keeps what overlaps it.
   */
  timeline: Timeline;
  /** Actors and subjects, tied by what was said. */
  twoModeNetwork: TwoModeNetwork;
};


export type QueryAffairArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  subject: Scalars['ID']['input'];
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<AllianceOrder>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<AllianceFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['DateTime']['input'];
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<ClaimFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCoalitionsArgs = {
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  balanced?: InputMaybe<Scalars['Boolean']['input']>;
  duplicates?: InputMaybe<Duplicates>;
  groups?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  method?: InputMaybe<SplitMethod>;
  minStatements?: InputMaybe<Scalars['Int']['input']>;
  normalization?: InputMaybe<Normalization>;
  quality?: InputMaybe<SplitQuality>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  scale?: InputMaybe<StanceScale>;
  stances?: InputMaybe<Array<Stance>>;
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommonNeighborsArgs = {
  entityKinds?: InputMaybe<Array<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: Array<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  tieKinds?: InputMaybe<Array<TieKind>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConnectArgs = {
  ids: Array<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  ties?: InputMaybe<Array<TieKind>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDiscourseNetworkArgs = {
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  duplicates?: InputMaybe<Duplicates>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  measure?: InputMaybe<DiscourseMeasure>;
  minStatements?: InputMaybe<Scalars['Int']['input']>;
  normalization?: InputMaybe<Normalization>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  scale?: InputMaybe<StanceScale>;
  stances?: InputMaybe<Array<Stance>>;
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
  threshold?: InputMaybe<Scalars['Float']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDiscourseSeriesArgs = {
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  duplicates?: InputMaybe<Duplicates>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  scale?: InputMaybe<StanceScale>;
  span?: InputMaybe<Scalars['Int']['input']>;
  stances?: InputMaybe<Array<Stance>>;
  step?: InputMaybe<SeriesStep>;
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEntitiesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<EntityKind>>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Measure>;
  ties?: InputMaybe<Array<TieKind>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<MilestoneOrder>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<MilestoneFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeighborhoodArgs = {
  among?: InputMaybe<Array<Scalars['ID']['input']>>;
  entityKinds?: InputMaybe<Array<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: Array<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  tieKinds?: InputMaybe<Array<TieKind>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<OrganizationFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPathsArgs = {
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  ties?: InputMaybe<Array<TieKind>>;
  to: Scalars['ID']['input'];
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  via?: InputMaybe<Array<Scalars['ID']['input']>>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<PersonFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PolicyOrder>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<PolicyFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPositionsArgs = {
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  lang?: InputMaybe<Language>;
  text: Scalars['String']['input'];
};


export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<SourceFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStanceMatrixArgs = {
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  measure?: InputMaybe<StanceMeasure>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  stances?: InputMaybe<Array<Stance>>;
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<StatementFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<TieOrder>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<TieFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  lanes?: InputMaybe<Array<TimelineLaneKind>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTwoModeNetworkArgs = {
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  duplicates?: InputMaybe<Duplicates>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  measure?: InputMaybe<StanceMeasure>;
  minStatements?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  stances?: InputMaybe<Array<Stance>>;
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};

/** A ready question with its saved answer. */
export type Question = {
  __typename?: 'Question';
  /** The answer in a sentence. */
  answer?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** What is lit: the rest is dimmed. */
  lit: Array<Scalars['ID']['output']>;
  /** The two things whose best path is the answer; null for other questions. */
  path?: Maybe<QuestionPath>;
  /** What to show; empty keeps the start view's picture. */
  places: Array<Place>;
  selected?: Maybe<Scalars['ID']['output']>;
  text: Scalars['String']['output'];
  /** The view the answer is seen in. */
  view: ScreenView;
  window?: Maybe<Scalars['String']['output']>;
};


/** A ready question with its saved answer. */
export type QuestionAnswerArgs = {
  lang?: InputMaybe<Language>;
};


/** A ready question with its saved answer. */
export type QuestionTextArgs = {
  lang?: InputMaybe<Language>;
};

export type QuestionPath = {
  __typename?: 'QuestionPath';
  from: Scalars['ID']['output'];
  to: Scalars['ID']['output'];
};

/** A post held in an organization. */
export type Role = {
  __typename?: 'Role';
  claims: Array<Claim>;
  organization: Organization;
  period?: Maybe<Period>;
  tie: Tie;
  title: Scalars['String']['output'];
};


/** A post held in an organization. */
export type RoleTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** A way to look at the same selection, window and filter. */
export type ScreenView =
  | 'GRAPH'
  | 'POSITIONS'
  | 'TABLE'
  | 'TIMELINE';

export type SearchConnection = {
  __typename?: 'SearchConnection';
  edges: Array<SearchEdge>;
  nodes: Array<SearchHit>;
  pageInfo: PageInfo;
  /** Names near the text, when nothing matched. */
  suggestions: Array<Entity>;
  totalCount: Scalars['Int']['output'];
};

export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  node: SearchHit;
};

export type SearchField =
  | 'ALIAS'
  | 'NAME'
  | 'QUOTATION';

export type SearchHit = {
  __typename?: 'SearchHit';
  entity: Entity;
  /** Which field matched. */
  field: SearchField;
  /** Start and end (exclusive) of every hit in `snippet`, in UTF-16 units. */
  highlights: Array<TextRange>;
  /** Higher is better; comparable within one answer only. */
  score: Scalars['Float']['output'];
  /** The matching text, shortened around the hit. */
  snippet: Scalars['String']['output'];
};

/** By which calendar step a series moves. */
export type SeriesStep =
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

/** Ascending or descending; unknown values come last in both. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

export type Source = Node & {
  __typename?: 'Source';
  accessed?: Maybe<PartialDate>;
  archiveUrl?: Maybe<Scalars['String']['output']>;
  /** Claims that cite it. */
  claims: ClaimConnection;
  id: Scalars['ID']['output'];
  /** Null for others than these two. */
  language?: Maybe<Language>;
  /** Whichever language it is in: an ISO 639 code such as `de`. */
  languageCode?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  published?: Maybe<PartialDate>;
  publisher: Scalars['String']['output'];
  sourceKind: SourceKind;
  title: Scalars['String']['output'];
  /** How the title was got: printed on the page, rebuilt from the address, or described by us. */
  titleBasis: TitleBasis;
  url: Scalars['String']['output'];
};


export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type SourceNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type SourceConnection = {
  __typename?: 'SourceConnection';
  edges: Array<SourceEdge>;
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  /** How many have no date, kept in the window or left out of it; 0 without a window. */
  undated: Scalars['Int']['output'];
};

export type SourceEdge = {
  __typename?: 'SourceEdge';
  cursor: Scalars['String']['output'];
  node: Source;
};

export type SourceFilter = {
  and?: InputMaybe<Array<SourceFilter>>;
  /** Cited by claims about this entity, or a tie of it. */
  citedFor?: InputMaybe<Scalars['ID']['input']>;
  /** Cited by claims about any of these entities, or a tie of one. */
  citedForAny?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The claims that cite it. */
  claims?: InputMaybe<ClaimRelation>;
  id?: InputMaybe<TextFilter>;
  kinds?: InputMaybe<Array<SourceKind>>;
  not?: InputMaybe<SourceFilter>;
  or?: InputMaybe<Array<SourceFilter>>;
  published?: InputMaybe<DateFilter>;
  publisher?: InputMaybe<TextFilter>;
  title?: InputMaybe<TextFilter>;
  /** Its date of publication overlaps this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: InputMaybe<Scalars['String']['input']>;
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
  thenBy?: InputMaybe<SourceOrder>;
};

export type SourceOrderField =
  /** How many claims cite it. */
  | 'CLAIMS'
  | 'PUBLISHED'
  | 'PUBLISHER'
  | 'TITLE';

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type SourceRelation = {
  all?: InputMaybe<SourceFilter>;
  none?: InputMaybe<SourceFilter>;
  single?: InputMaybe<SourceFilter>;
  some?: InputMaybe<SourceFilter>;
};

export type SplitDriver = {
  __typename?: 'SplitDriver';
  /** Per cent of all that speaks for the split; negative where the subject speaks against it. */
  share: Scalars['Float']['output'];
  subject: Entity;
};

/** Whether every split of the actors is looked at. */
export type SplitMethod =
  /** Every one where they are few enough (20 actors in two groups, 13 in three, 11 in four), else the likely ones. */
  | 'AUTO'
  /** Every one; refused where they are too many. */
  | 'EXACT'
  /** The likely ones: from 24 random starts with a fixed seed, single actors move while that improves the score. */
  | 'HEURISTIC';

/** What a split is judged by. */
export type SplitQuality =
  /** (Σ congruence within groups + Σ conflict between groups) / Σ of both over all pairs, 0 to 1: structural balance. */
  | 'AGREEMENT'
  /** The number that `dna_polarization` of Discourse Network Analyzer maximises, kept to compare with it; exact search only. */
  | 'POLARIZATION';

/** A share of a company, as the sources give it. */
export type Stake = {
  __typename?: 'Stake';
  /** Per cent at the least; null when unknown. */
  least?: Maybe<Scalars['Float']['output']>;
  /** Per cent at the most; null when unknown. */
  most?: Maybe<Scalars['Float']['output']>;
  /** The share in words, such as “majority” or “< 10 %”. */
  text: Scalars['String']['output'];
};


/** A share of a company, as the sources give it. */
export type StakeTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Where a speaker stands, from +2 to −2. */
export type Stance =
  | 'CONCERN'
  | 'MIXED'
  | 'OPPOSE'
  | 'SUPPORT'
  | 'WELCOME';

export type StanceCell = {
  __typename?: 'StanceCell';
  actor: Scalars['ID']['output'];
  byStance: Array<StanceShare>;
  combined: CombinedStance;
  /** How many statements. */
  count: Scalars['Int']['output'];
  /** The stance of the latest dated statement. */
  latest: Stance;
  /** From +2 to −2. */
  mean: Scalars['Float']['output'];
  /** The stance before the last change; null when it never changed. */
  previous?: Maybe<Stance>;
  /** Per cent of all positions of the actor in this matrix. */
  share: Scalars['Float']['output'];
  subject: Scalars['ID']['output'];
  turned: Scalars['Boolean']['output'];
  /** By the measure asked. */
  value: Scalars['Float']['output'];
};

export type StanceCount = {
  __typename?: 'StanceCount';
  count: Scalars['Int']['output'];
  stance: Stance;
};

/** Actors × subjects. Cells exist only where something was said. */
export type StanceMatrix = {
  __typename?: 'StanceMatrix';
  /** In the order of `actors`. */
  actorTotals: Array<StanceTotal>;
  /** Most positions first. */
  actors: Array<Entity>;
  /** True when more statements match than are looked at (the most recent 20,000). */
  capped: Scalars['Boolean']['output'];
  cells: Array<StanceCell>;
  /** How many different statements are counted. */
  statements: Scalars['Int']['output'];
  /** In the order of `subjects`. */
  subjectTotals: Array<StanceTotal>;
  /** Most positions first. */
  subjects: Array<Entity>;
  /** Statements without a date that are among them, or, with `undated: false`, that were left out. */
  undated: Scalars['Int']['output'];
};

/** How the cells of a matrix, or the lines between actors and subjects, are valued. */
export type StanceMeasure =
  /** 1 only for, 2 only against, 3 both or mixed. */
  | 'COMBINE'
  /** The number of statements, whatever they say. */
  | 'COUNT'
  /** Statements for (support, welcome) less those against (concern, oppose). */
  | 'SUBTRACT';

/** The steps that stances are compared on. */
export type StanceScale =
  /** For (support, welcome) or against (concern, oppose); mixed stances take no side and are left out. */
  | 'BINARY'
  /** The five stances as they are. */
  | 'FIVE';

/** How often a stance occurs, and its share of the positions it is counted among. */
export type StanceShare = {
  __typename?: 'StanceShare';
  count: Scalars['Int']['output'];
  /** Per cent. */
  share: Scalars['Float']['output'];
  stance: Stance;
};

export type StanceTotal = {
  __typename?: 'StanceTotal';
  byStance: Array<StanceShare>;
  entity: Entity;
  /** The date of the statement with which a stance changed for the first time; null when none did. */
  firstTurn?: Maybe<PartialDate>;
  /** From +2 to −2. */
  mean: Scalars['Float']['output'];
  /** Positions taken: a statement on two subjects takes two. */
  positions: Scalars['Int']['output'];
  /** Different statements. */
  statements: Scalars['Int']['output'];
};

/** What the screen shows first. */
export type StartView = {
  __typename?: 'StartView';
  places: Array<Place>;
  /** The question that is lit. */
  question?: Maybe<Scalars['ID']['output']>;
  selected?: Maybe<Scalars['ID']['output']>;
  /** EDTF interval. */
  window?: Maybe<Scalars['String']['output']>;
};

/** Something said: by whom, when, where, about what, in which words. */
export type Statement = Entity & Node & {
  __typename?: 'Statement';
  aliases: Array<Scalars['String']['output']>;
  claims: ClaimConnection;
  date?: Maybe<PartialDate>;
  /** True when sources disagree on it. */
  disputed: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The language of the quotation; null for others than these two. */
  language?: Maybe<Language>;
  /** The language of the quotation, whichever it is: an ISO 639 code such as `de`. */
  languageCode?: Maybe<Scalars['String']['output']>;
  /** The medium, when it is an entity of the dataset. */
  medium?: Maybe<Entity>;
  name: Scalars['String']['output'];
  /** A doubt about wording, date or speaker. */
  note?: Maybe<Scalars['String']['output']>;
  onBehalfOf: Array<Organization>;
  /** In our words; null when the quotation says all. */
  paraphrase?: Maybe<Scalars['String']['output']>;
  /** One for each subject. */
  positions: Array<StatementPosition>;
  /** The exact words, in their language; null for a paraphrase. */
  quotation?: Maybe<Scalars['String']['output']>;
  /** The medium a second-hand quotation came through. */
  reportedBy?: Maybe<Entity>;
  shortName: Scalars['String']['output'];
  sourceCount: Scalars['Int']['output'];
  speakers: Array<Entity>;
  summary?: Maybe<Scalars['String']['output']>;
  tieCounts: Array<TieCount>;
  ties: TieConnection;
  /** Where it was said, in words. */
  venue?: Maybe<Scalars['String']['output']>;
};


/** Something said: by whom, when, where, about what, in which words. */
export type StatementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Something said: by whom, when, where, about what, in which words. */
export type StatementNameArgs = {
  lang?: InputMaybe<Language>;
};


/** Something said: by whom, when, where, about what, in which words. */
export type StatementNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** Something said: by whom, when, where, about what, in which words. */
export type StatementParaphraseArgs = {
  lang?: InputMaybe<Language>;
};


/** Something said: by whom, when, where, about what, in which words. */
export type StatementShortNameArgs = {
  lang?: InputMaybe<Language>;
};


/** Something said: by whom, when, where, about what, in which words. */
export type StatementSummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** Something said: by whom, when, where, about what, in which words. */
export type StatementTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<TieFilter>;
  window?: InputMaybe<Scalars['String']['input']>;
};


/** Something said: by whom, when, where, about what, in which words. */
export type StatementVenueArgs = {
  lang?: InputMaybe<Language>;
};

export type StatementConnection = {
  __typename?: 'StatementConnection';
  edges: Array<StatementEdge>;
  nodes: Array<Statement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  /** How many have no date, kept in the window or left out of it; 0 without a window. */
  undated: Scalars['Int']['output'];
};

export type StatementEdge = {
  __typename?: 'StatementEdge';
  cursor: Scalars['String']['output'];
  node: Statement;
};

export type StatementFilter = {
  /** About this subject. */
  about?: InputMaybe<Scalars['ID']['input']>;
  and?: InputMaybe<Array<StatementFilter>>;
  /** Claims about it or a tie of it. */
  claims?: InputMaybe<ClaimRelation>;
  /** Its own dates. */
  date?: InputMaybe<DateFilter>;
  /** Whether sources disagree on it. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<TextFilter>;
  language?: InputMaybe<Language>;
  /** The language of the quotation by its ISO 639 code. */
  languageCode?: InputMaybe<TextFilter>;
  /** The medium it appeared in. */
  medium?: InputMaybe<EntityRelation>;
  not?: InputMaybe<StatementFilter>;
  onBehalfOf?: InputMaybe<OrganizationRelation>;
  or?: InputMaybe<Array<StatementFilter>>;
  sourceCount?: InputMaybe<NumberFilter>;
  speaker?: InputMaybe<ActorFilter>;
  speakers?: InputMaybe<ActorRelation>;
  /** One of these on any subject; with `about`, on that one. */
  stances?: InputMaybe<Array<Stance>>;
  /** What it is about; ask `ties` for a stance on a subject that … */
  subjects?: InputMaybe<EntityRelation>;
  /** Words of the quotation or paraphrase. */
  text?: InputMaybe<TextFilter>;
  tieCount?: InputMaybe<NumberFilter>;
  /** Its ties, with what stands at their other end. */
  ties?: InputMaybe<TieRelation>;
  /** Its dates overlap this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: InputMaybe<Scalars['String']['input']>;
};

/** Ties of the first order are broken by `thenBy`, and at last by id. */
export type StatementOrder = {
  direction?: SortDirection;
  field: StatementOrderField;
  /** At most one. */
  thenBy?: InputMaybe<StatementOrder>;
};

export type StatementOrderField =
  | 'DATE'
  | 'SOURCES'
  /** How many subjects it is about. */
  | 'SUBJECTS';

export type StatementPosition = {
  __typename?: 'StatementPosition';
  stance: Stance;
  subject: Entity;
};

/** How many of them must pass: at least one, each (true of none), none, or exactly one. All that are given hold. */
export type StatementRelation = {
  all?: InputMaybe<StatementFilter>;
  none?: InputMaybe<StatementFilter>;
  single?: InputMaybe<StatementFilter>;
  some?: InputMaybe<StatementFilter>;
};

export type StatusChange = {
  __typename?: 'StatusChange';
  claims: Array<Claim>;
  date?: Maybe<PartialDate>;
  /** The step in a few words, such as “First sales”. */
  label: Scalars['String']['output'];
  status: AllianceStatus;
};


export type StatusChangeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Compares a text: every comparison given must hold. Of a name that differs by language, one of both must. */
export type TextFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  /** Whether `equals`, `in`, `contains`, `startsWith` and `endsWith` take upper and lower case as the same; accents count. */
  ignoreCase?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is no text (`true`), or any (`false`). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Every word occurs, accents and case aside. */
  matches?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<TextFilter>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type TextRange = {
  __typename?: 'TextRange';
  end: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
};

/** A typed, dated and sourced line between two entities. */
export type Tie = {
  __typename?: 'Tie';
  claims: Array<Claim>;
  /** True when its claims are contradicted. */
  disputed: Scalars['Boolean']['output'];
  from: Entity;
  id: Scalars['ID']['output'];
  kind: TieKind;
  /** The party's role, for `PARTY_TO`. */
  partyRole?: Maybe<PartyRole>;
  period?: Maybe<Period>;
  /** Role, title or status in words; null when the kind says all. */
  role?: Maybe<Scalars['String']['output']>;
  /** The tie as a sentence. */
  sentence: Scalars['String']['output'];
  /** How many different sources its claims cite. */
  sourceCount: Scalars['Int']['output'];
  stake?: Maybe<Stake>;
  /** For `ABOUT`. */
  stance?: Maybe<Stance>;
  to: Entity;
};


/** A typed, dated and sourced line between two entities. */
export type TieRoleArgs = {
  lang?: InputMaybe<Language>;
};


/** A typed, dated and sourced line between two entities. */
export type TieSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type TieConnection = {
  __typename?: 'TieConnection';
  edges: Array<TieEdge>;
  nodes: Array<Tie>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  /** How many have no date, kept in the window or left out of it; 0 without a window. */
  undated: Scalars['Int']['output'];
};

/** How many ties of a kind lead to how many entities of a kind. */
export type TieCount = {
  __typename?: 'TieCount';
  count: Scalars['Int']['output'];
  /** The kind at the other end. */
  kind: EntityKind;
  /** True where the entity is the `from` of the tie. */
  outgoing: Scalars['Boolean']['output'];
  tieKind: TieKind;
};

export type TieEdge = {
  __typename?: 'TieEdge';
  cursor: Scalars['String']['output'];
  node: Tie;
};

/** Of ties seen from an entity. In the list of all ties each is seen from its start: the other end is what it leads to. */
export type TieFilter = {
  and?: InputMaybe<Array<TieFilter>>;
  /** When it held. */
  date?: InputMaybe<DateFilter>;
  /** Whether its claims are contradicted. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds of the entity at the other end. */
  entityKinds?: InputMaybe<Array<EntityKind>>;
  /** What it starts at. */
  from?: InputMaybe<EntityFilter>;
  id?: InputMaybe<TextFilter>;
  kinds?: InputMaybe<Array<TieKind>>;
  not?: InputMaybe<TieFilter>;
  or?: InputMaybe<Array<TieFilter>>;
  /** What stands at the other end. */
  other?: InputMaybe<EntityFilter>;
  /** Only ties that start at (`true`) or lead to (`false`) the entity. */
  outgoing?: InputMaybe<Scalars['Boolean']['input']>;
  partyRoles?: InputMaybe<Array<PartyRole>>;
  /** Role, title or status in words. */
  role?: InputMaybe<TextFilter>;
  sourceCount?: InputMaybe<NumberFilter>;
  /** The least the stake can be, in per cent. */
  stake?: InputMaybe<NumberFilter>;
  stances?: InputMaybe<Array<Stance>>;
  /** What it leads to. */
  to?: InputMaybe<EntityFilter>;
  /** Its period overlaps this EDTF interval, such as `2021`, `2021-05/2022` or `2021-10/..`; the undated are kept out. */
  window?: InputMaybe<Scalars['String']['input']>;
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
  thenBy?: InputMaybe<TieOrder>;
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
  all?: InputMaybe<TieFilter>;
  none?: InputMaybe<TieFilter>;
  single?: InputMaybe<TieFilter>;
  some?: InputMaybe<TieFilter>;
};

/** Events and stretches of time in lanes, ready to be drawn. */
export type Timeline = {
  __typename?: 'Timeline';
  /** True when there is more than is told: more lanes, or more items than `first`; the most recent statements and ties were kept. */
  capped: Scalars['Boolean']['output'];
  /** The first day of the items; null without a dated one. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** `PROMISES` first, then `POLICY`, `STATEMENTS`, `SAID`, `TIES`; within a kind in the order of the ids, deals first. Lanes without items are left out. */
  lanes: Array<TimelineLane>;
  /** The day the latest source of the dataset was published: beyond it nothing is known. Null when no source is dated. */
  lastSource?: Maybe<Scalars['Date']['output']>;
  /** The last day of the items; null without a dated one. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** How many items without any date were kept (`undated: true`) or left out (`false`). */
  undated: Scalars['Int']['output'];
};

/** One mark of the timeline. What is planned is as wide as its uncertainty: from `planned.earliest` to `planned.latest`. */
export type TimelineItem = {
  __typename?: 'TimelineItem';
  /** When it happened or was said; null when no source confirms it. */
  actual?: Maybe<PartialDate>;
  claims: Array<Claim>;
  /** The milestone, alliance, policy or statement; null for a tie. */
  entity?: Maybe<Entity>;
  /** Unique within the answer. */
  id: Scalars['ID']['output'];
  /** Short enough to be drawn, such as “Joint company”, “Announced”, “SecNumCloud 3.2”, or the speakers of a statement. */
  label: Scalars['String']['output'];
  /** What follows the label: how late it came, its date, or that no source confirms it; empty when nothing is known. */
  note: Scalars['String']['output'];
  /** For `TIES`. */
  period?: Maybe<Period>;
  /** Null when nothing was planned. */
  planned?: Maybe<PartialDate>;
  /** Actual less planned; null unless both are known. */
  slip?: Maybe<DayRange>;
  /** For `STATEMENTS` and `SAID`. */
  stance?: Maybe<Stance>;
  /** For a step of a deal's status. */
  status?: Maybe<AllianceStatus>;
  /** The tie, for `TIES`; the one that takes the position, for `STATEMENTS` and `SAID`. */
  tie?: Maybe<Tie>;
};


/** One mark of the timeline. What is planned is as wide as its uncertainty: from `planned.earliest` to `planned.latest`. */
export type TimelineItemLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** One mark of the timeline. What is planned is as wide as its uncertainty: from `planned.earliest` to `planned.latest`. */
export type TimelineItemNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type TimelineLane = {
  __typename?: 'TimelineLane';
  /** Oldest first, undated last. */
  items: Array<TimelineItem>;
  kind: TimelineLaneKind;
  /** What the lane is about; null for `POLICY`. */
  subject?: Maybe<Entity>;
  /** A few words, such as “Thales–Google” or « Sur Bleu ». */
  title: Scalars['String']['output'];
};


export type TimelineLaneTitleArgs = {
  lang?: InputMaybe<Language>;
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

/** The statements on either side of a change of stance. */
export type Turn = {
  __typename?: 'Turn';
  after: PositionStep;
  before: PositionStep;
  sentence: Scalars['String']['output'];
};


/** The statements on either side of a change of stance. */
export type TurnSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type TwoModeEdge = {
  __typename?: 'TwoModeEdge';
  actor: Scalars['ID']['output'];
  combined: CombinedStance;
  subject: Scalars['ID']['output'];
  weight: Scalars['Float']['output'];
};

/** Actors and subjects with lines between them: the matrix as a network. */
export type TwoModeNetwork = {
  __typename?: 'TwoModeNetwork';
  actors: Array<DiscourseActor>;
  capped: Scalars['Boolean']['output'];
  edges: Array<TwoModeEdge>;
  statements: Scalars['Int']['output'];
  subjects: Array<DiscourseActor>;
  undated: Scalars['Int']['output'];
};

/** What one speaker said about the matter. */
export type Voice = {
  __typename?: 'Voice';
  actor: Entity;
  claims: Array<Claim>;
  /** The latest statement as a sentence, exact words between « ». */
  sentence: Scalars['String']['output'];
  /** That of the latest dated statement; of the last one when none is dated. */
  stance: Stance;
  /** Earliest first, undated last. */
  statements: Array<VoiceStatement>;
  /** True when an earlier stance was on another side: for, mixed, against. */
  turned: Scalars['Boolean']['output'];
};


/** What one speaker said about the matter. */
export type VoiceSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** A statement and the position it takes on one subject of the matter. */
export type VoiceStatement = {
  __typename?: 'VoiceStatement';
  stance: Stance;
  statement: Statement;
  subject: Entity;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ClaimSubject:
    | ( AllianceRow )
    | ( MilestoneRow )
    | ( OrganizationRow )
    | ( PersonRow )
    | ( PolicyRow )
    | ( StatementRow )
    | ( TieRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( AllianceRow )
    | ( MilestoneRow )
    | ( OrganizationRow )
    | ( PersonRow )
    | ( PolicyRow )
    | ( StatementRow )
  ;
  Node:
    | ( AllianceRow )
    | ( ClaimRow )
    | ( MilestoneRow )
    | ( OrganizationRow )
    | ( PersonRow )
    | ( PolicyRow )
    | ( SourceRow )
    | ( StatementRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorFilter: ActorFilter;
  ActorOrder: ActorOrder;
  ActorOrderField: ActorOrderField;
  ActorRelation: ActorRelation;
  Affair: ResolverTypeWrapper<AffairRow>;
  AffairParty: ResolverTypeWrapper<AffairPartyRow>;
  Alliance: ResolverTypeWrapper<AllianceRow>;
  AllianceConnection: ResolverTypeWrapper<AllianceList>;
  AllianceEdge: ResolverTypeWrapper<Omit<AllianceEdge, 'node'> & { node: ResolversTypes['Alliance'] }>;
  AllianceFilter: AllianceFilter;
  AllianceOrder: AllianceOrder;
  AllianceOrderField: AllianceOrderField;
  AllianceRelation: AllianceRelation;
  AllianceStatus: AllianceStatus;
  AllianceType: AllianceType;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Brokerage: ResolverTypeWrapper<Brokerage>;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  Citation: ResolverTypeWrapper<CitationRow>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<ClaimList>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimRelation: ClaimRelation;
  ClaimStatus: ClaimStatus;
  ClaimSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimSubject']>;
  Coalition: ResolverTypeWrapper<CoalitionRow>;
  CoalitionDriver: ResolverTypeWrapper<GroupDriver>;
  CoalitionSplit: ResolverTypeWrapper<NearTie>;
  Coalitions: ResolverTypeWrapper<CoalitionsRow>;
  CombinedStance: CombinedStance;
  CommonNeighbor: ResolverTypeWrapper<CommonNeighborRow>;
  CommonNeighbors: ResolverTypeWrapper<Omit<CommonNeighbors, 'nodes'> & { nodes: Array<ResolversTypes['CommonNeighbor']> }>;
  ConnectAnswer: ResolverTypeWrapper<ConnectAnswerRow>;
  Dataset: ResolverTypeWrapper<DatasetRow>;
  DatasetCounts: ResolverTypeWrapper<DatasetRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayRange: ResolverTypeWrapper<DayRangeRow>;
  DiscourseActor: ResolverTypeWrapper<DiscourseActorRow>;
  DiscourseDriver: ResolverTypeWrapper<DiscourseDriverRow>;
  DiscourseEdge: ResolverTypeWrapper<Omit<DiscourseEdge, 'drivers'> & { drivers: Array<ResolversTypes['DiscourseDriver']> }>;
  DiscourseMeasure: DiscourseMeasure;
  DiscourseNetwork: ResolverTypeWrapper<DiscourseNetworkRow>;
  DiscoursePoint: ResolverTypeWrapper<DiscoursePointRow>;
  Dispute: ResolverTypeWrapper<DisputeRow>;
  Duplicates: Duplicates;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityRelation: EntityRelation;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Holding: ResolverTypeWrapper<HoldingRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LabelSide: LabelSide;
  Language: Language;
  Measure: Measure;
  Measures: ResolverTypeWrapper<MeasuresRow>;
  Milestone: ResolverTypeWrapper<MilestoneRow>;
  MilestoneConnection: ResolverTypeWrapper<MilestoneList>;
  MilestoneEdge: ResolverTypeWrapper<Omit<MilestoneEdge, 'node'> & { node: ResolversTypes['Milestone'] }>;
  MilestoneFilter: MilestoneFilter;
  MilestoneOrder: MilestoneOrder;
  MilestoneOrderField: MilestoneOrderField;
  MilestoneRelation: MilestoneRelation;
  MonthActivity: ResolverTypeWrapper<MonthActivity>;
  More: ResolverTypeWrapper<More>;
  Neighborhood: ResolverTypeWrapper<NeighborhoodRow>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeGroup: ResolverTypeWrapper<NodeGroupRow>;
  NodeMeasures: ResolverTypeWrapper<NodeMeasuresRow>;
  Normalization: Normalization;
  NumberFilter: NumberFilter;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationList>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationRelation: OrganizationRelation;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<DateRow>;
  Party: ResolverTypeWrapper<TieRow>;
  PartyRole: PartyRole;
  Path: ResolverTypeWrapper<PathRow>;
  PathAnswer: ResolverTypeWrapper<PathAnswerRow>;
  PathHop: ResolverTypeWrapper<PathHopRow>;
  Period: ResolverTypeWrapper<PeriodRow>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<PersonList>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonRelation: PersonRelation;
  Place: ResolverTypeWrapper<Place>;
  Policy: ResolverTypeWrapper<PolicyRow>;
  PolicyConnection: ResolverTypeWrapper<PolicyList>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyEvent: ResolverTypeWrapper<PolicyEventRow>;
  PolicyFilter: PolicyFilter;
  PolicyKind: PolicyKind;
  PolicyOrder: PolicyOrder;
  PolicyOrderField: PolicyOrderField;
  PolicyRelation: PolicyRelation;
  Position: ResolverTypeWrapper<StanceHistory>;
  PositionConnection: ResolverTypeWrapper<Omit<PositionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PositionEdge']>, nodes: Array<ResolversTypes['Position']> }>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PositionStep: ResolverTypeWrapper<StatedPosition>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionRow>;
  QuestionPath: ResolverTypeWrapper<QuestionPath>;
  Role: ResolverTypeWrapper<TieRow>;
  ScreenView: ScreenView;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes' | 'suggestions'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['SearchHit']>, suggestions: Array<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchField: SearchField;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  SeriesStep: SeriesStep;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<SourceList>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  SourceRelation: SourceRelation;
  SplitDriver: ResolverTypeWrapper<SplitDriverRow>;
  SplitMethod: SplitMethod;
  SplitQuality: SplitQuality;
  Stake: ResolverTypeWrapper<StakeRow>;
  Stance: Stance;
  StanceCell: ResolverTypeWrapper<StanceCellRow>;
  StanceCount: ResolverTypeWrapper<StanceCount>;
  StanceMatrix: ResolverTypeWrapper<StanceMatrixRow>;
  StanceMeasure: StanceMeasure;
  StanceScale: StanceScale;
  StanceShare: ResolverTypeWrapper<StanceShare>;
  StanceTotal: ResolverTypeWrapper<StanceTotalRow>;
  StartView: ResolverTypeWrapper<StartView>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementConnection: ResolverTypeWrapper<StatementList>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  StatementOrderField: StatementOrderField;
  StatementPosition: ResolverTypeWrapper<PositionRow>;
  StatementRelation: StatementRelation;
  StatusChange: ResolverTypeWrapper<StatusChangeRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextFilter: TextFilter;
  TextRange: ResolverTypeWrapper<TextRange>;
  Tie: ResolverTypeWrapper<TieRow>;
  TieConnection: ResolverTypeWrapper<TieList>;
  TieCount: ResolverTypeWrapper<TieCount>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  TieFilter: TieFilter;
  TieKind: TieKind;
  TieOrder: TieOrder;
  TieOrderField: TieOrderField;
  TieRelation: TieRelation;
  Timeline: ResolverTypeWrapper<Omit<Timeline, 'lanes'> & { lanes: Array<ResolversTypes['TimelineLane']> }>;
  TimelineItem: ResolverTypeWrapper<TimelineItemRow>;
  TimelineLane: ResolverTypeWrapper<TimelineLaneRow>;
  TimelineLaneKind: TimelineLaneKind;
  TitleBasis: TitleBasis;
  Turn: ResolverTypeWrapper<TurnRow>;
  TwoModeEdge: ResolverTypeWrapper<TwoModeEdge>;
  TwoModeNetwork: ResolverTypeWrapper<Omit<TwoModeNetwork, 'actors' | 'subjects'> & { actors: Array<ResolversTypes['DiscourseActor']>, subjects: Array<ResolversTypes['DiscourseActor']> }>;
  Voice: ResolverTypeWrapper<VoiceRow>;
  VoiceStatement: ResolverTypeWrapper<VoiceStatementRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActorFilter: ActorFilter;
  ActorOrder: ActorOrder;
  ActorRelation: ActorRelation;
  Affair: AffairRow;
  AffairParty: AffairPartyRow;
  Alliance: AllianceRow;
  AllianceConnection: AllianceList;
  AllianceEdge: Omit<AllianceEdge, 'node'> & { node: ResolversParentTypes['Alliance'] };
  AllianceFilter: AllianceFilter;
  AllianceOrder: AllianceOrder;
  AllianceRelation: AllianceRelation;
  Boolean: Scalars['Boolean']['output'];
  Brokerage: Brokerage;
  Change: ChangeRow;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Citation: CitationRow;
  Claim: ClaimRow;
  ClaimConnection: ClaimList;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimRelation: ClaimRelation;
  ClaimSubject: ResolversUnionTypes<ResolversParentTypes>['ClaimSubject'];
  Coalition: CoalitionRow;
  CoalitionDriver: GroupDriver;
  CoalitionSplit: NearTie;
  Coalitions: CoalitionsRow;
  CommonNeighbor: CommonNeighborRow;
  CommonNeighbors: Omit<CommonNeighbors, 'nodes'> & { nodes: Array<ResolversParentTypes['CommonNeighbor']> };
  ConnectAnswer: ConnectAnswerRow;
  Dataset: DatasetRow;
  DatasetCounts: DatasetRow;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DayRange: DayRangeRow;
  DiscourseActor: DiscourseActorRow;
  DiscourseDriver: DiscourseDriverRow;
  DiscourseEdge: Omit<DiscourseEdge, 'drivers'> & { drivers: Array<ResolversParentTypes['DiscourseDriver']> };
  DiscourseNetwork: DiscourseNetworkRow;
  DiscoursePoint: DiscoursePointRow;
  Dispute: DisputeRow;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityFilter: EntityFilter;
  EntityRelation: EntityRelation;
  Float: Scalars['Float']['output'];
  Holding: HoldingRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  Measures: MeasuresRow;
  Milestone: MilestoneRow;
  MilestoneConnection: MilestoneList;
  MilestoneEdge: Omit<MilestoneEdge, 'node'> & { node: ResolversParentTypes['Milestone'] };
  MilestoneFilter: MilestoneFilter;
  MilestoneOrder: MilestoneOrder;
  MilestoneRelation: MilestoneRelation;
  MonthActivity: MonthActivity;
  More: More;
  Neighborhood: NeighborhoodRow;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NodeGroup: NodeGroupRow;
  NodeMeasures: NodeMeasuresRow;
  NumberFilter: NumberFilter;
  Organization: OrganizationRow;
  OrganizationConnection: OrganizationList;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationRelation: OrganizationRelation;
  PageInfo: PageInfo;
  PartialDate: DateRow;
  Party: TieRow;
  Path: PathRow;
  PathAnswer: PathAnswerRow;
  PathHop: PathHopRow;
  Period: PeriodRow;
  Person: PersonRow;
  PersonConnection: PersonList;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonRelation: PersonRelation;
  Place: Place;
  Policy: PolicyRow;
  PolicyConnection: PolicyList;
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyEvent: PolicyEventRow;
  PolicyFilter: PolicyFilter;
  PolicyOrder: PolicyOrder;
  PolicyRelation: PolicyRelation;
  Position: StanceHistory;
  PositionConnection: Omit<PositionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PositionEdge']>, nodes: Array<ResolversParentTypes['Position']> };
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PositionStep: StatedPosition;
  Query: Record<PropertyKey, never>;
  Question: QuestionRow;
  QuestionPath: QuestionPath;
  Role: TieRow;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes' | 'suggestions'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['SearchHit']>, suggestions: Array<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitRow;
  Source: SourceRow;
  SourceConnection: SourceList;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceRelation: SourceRelation;
  SplitDriver: SplitDriverRow;
  Stake: StakeRow;
  StanceCell: StanceCellRow;
  StanceCount: StanceCount;
  StanceMatrix: StanceMatrixRow;
  StanceShare: StanceShare;
  StanceTotal: StanceTotalRow;
  StartView: StartView;
  Statement: StatementRow;
  StatementConnection: StatementList;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  StatementPosition: PositionRow;
  StatementRelation: StatementRelation;
  StatusChange: StatusChangeRow;
  String: Scalars['String']['output'];
  TextFilter: TextFilter;
  TextRange: TextRange;
  Tie: TieRow;
  TieConnection: TieList;
  TieCount: TieCount;
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  TieFilter: TieFilter;
  TieOrder: TieOrder;
  TieRelation: TieRelation;
  Timeline: Omit<Timeline, 'lanes'> & { lanes: Array<ResolversParentTypes['TimelineLane']> };
  TimelineItem: TimelineItemRow;
  TimelineLane: TimelineLaneRow;
  Turn: TurnRow;
  TwoModeEdge: TwoModeEdge;
  TwoModeNetwork: Omit<TwoModeNetwork, 'actors' | 'subjects'> & { actors: Array<ResolversParentTypes['DiscourseActor']>, subjects: Array<ResolversParentTypes['DiscourseActor']> };
  Voice: VoiceRow;
  VoiceStatement: VoiceStatementRow;
};

export type AffairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affair'] = ResolversParentTypes['Affair']> = {
  critics?: Resolver<Array<ResolversTypes['Voice']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['AffairParty']>, ParentType, ContextType>;
  promises?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AffairSentenceArgs, 'lang'>>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  supporters?: Resolver<Array<ResolversTypes['Voice']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<Array<ResolversTypes['Voice']>, ParentType, ContextType>;
};

export type AffairPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairParty'] = ResolversParentTypes['AffairParty']> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AffairPartyRoleArgs, 'lang'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AffairPartySentenceArgs, 'lang'>>;
  stake?: Resolver<Maybe<ResolversTypes['Stake']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type AllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  allianceType?: Resolver<ResolversTypes['AllianceType'], ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AllianceClaimsArgs, 'first'>>;
  followsFrom?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType, RequireFields<AllianceMilestonesArgs, 'undated'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AllianceNameArgs, 'lang'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllianceNoteArgs, 'lang'>>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<AlliancePartiesArgs, 'undated'>>;
  resultsIn?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  seeks?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AllianceShortNameArgs, 'lang'>>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stanceCounts?: Resolver<Array<ResolversTypes['StanceCount']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<AllianceStatementsArgs, 'first' | 'undated'>>;
  status?: Resolver<ResolversTypes['AllianceStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllianceSummaryArgs, 'lang'>>;
  tieCounts?: Resolver<Array<ResolversTypes['TieCount']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<AllianceTiesArgs, 'first' | 'undated'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllianceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceConnection'] = ResolversParentTypes['AllianceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllianceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Alliance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceEdge'] = ResolversParentTypes['AllianceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
};

export type BrokerageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brokerage'] = ResolversParentTypes['Brokerage']> = {
  coordinator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gatekeeper?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itinerant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  liaison?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  about?: Resolver<ResolversTypes['ClaimSubject'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangeTextArgs, 'lang'>>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ResolversTypes['ClaimSubject'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  contradicts?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSubject'] = ResolversParentTypes['ClaimSubject']> = {
  __resolveType: TypeResolveFn<'Alliance' | 'Milestone' | 'Organization' | 'Person' | 'Policy' | 'Statement' | 'Tie', ParentType, ContextType>;
};

export type CoalitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coalition'] = ResolversParentTypes['Coalition']> = {
  drivers?: Resolver<Array<ResolversTypes['CoalitionDriver']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type CoalitionDriverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoalitionDriver'] = ResolversParentTypes['CoalitionDriver']> = {
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CoalitionSplitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoalitionSplit'] = ResolversParentTypes['CoalitionSplit']> = {
  moved?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoalitionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coalitions'] = ResolversParentTypes['Coalitions']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  drivers?: Resolver<Array<ResolversTypes['SplitDriver']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Coalition']>, ParentType, ContextType>;
  nearTies?: Resolver<Array<ResolversTypes['CoalitionSplit']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoalitionsSentenceArgs, 'lang'>>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unplaced?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type CommonNeighborResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighbor'] = ResolversParentTypes['CommonNeighbor']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  of?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type CommonNeighborsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighbors'] = ResolversParentTypes['CommonNeighbors']> = {
  nodes?: Resolver<Array<ResolversTypes['CommonNeighbor']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectAnswer'] = ResolversParentTypes['ConnectAnswer']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConnectAnswerNoteArgs, 'lang'>>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  unreached?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  activity?: Resolver<Array<ResolversTypes['MonthActivity']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['DatasetCounts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['StartView'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DatasetSummaryArgs, 'lang'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetTitleArgs, 'lang'>>;
  updated?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DatasetCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetCounts'] = ResolversParentTypes['DatasetCounts']> = {
  byKind?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  byStance?: Resolver<Array<ResolversTypes['StanceCount']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayRange'] = ResolversParentTypes['DayRange']> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DayRangeTextArgs, 'lang'>>;
};

export type DiscourseActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscourseActor'] = ResolversParentTypes['DiscourseActor']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscourseDriverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscourseDriver'] = ResolversParentTypes['DiscourseDriver']> = {
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DiscourseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscourseEdge'] = ResolversParentTypes['DiscourseEdge']> = {
  drivers?: Resolver<Array<ResolversTypes['DiscourseDriver']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DiscourseNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscourseNetwork'] = ResolversParentTypes['DiscourseNetwork']> = {
  actors?: Resolver<Array<ResolversTypes['DiscourseActor']>, ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DiscourseEdge']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DiscourseNetworkSentenceArgs, 'lang'>>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscoursePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscoursePoint'] = ResolversParentTypes['DiscoursePoint']> = {
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byStance?: Resolver<Array<ResolversTypes['StanceShare']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inFavour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  handling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisputeHandlingArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DisputeTopicArgs, 'lang'>>;
  versions?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Alliance' | 'Milestone' | 'Organization' | 'Person' | 'Policy' | 'Statement', ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HoldingScopeArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HoldingStatusArgs, 'lang'>>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type MeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measures'] = ResolversParentTypes['Measures']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  communities?: Resolver<Array<ResolversTypes['NodeGroup']>, ParentType, ContextType>;
  communityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  componentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['NodeGroup']>, ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NodeMeasures']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeasuresNoteArgs, 'lang'>>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  actual?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  belongsTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MilestoneClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MilestoneNameArgs, 'lang'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MilestoneNoteArgs, 'lang'>>;
  planned?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MilestoneShortNameArgs, 'lang'>>;
  slip?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MilestoneSummaryArgs, 'lang'>>;
  tieCounts?: Resolver<Array<ResolversTypes['TieCount']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<MilestoneTiesArgs, 'first' | 'undated'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneConnection'] = ResolversParentTypes['MilestoneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MilestoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneEdge'] = ResolversParentTypes['MilestoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type MonthActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthActivity'] = ResolversParentTypes['MonthActivity']> = {
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  for?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['More'] = ResolversParentTypes['More']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tieKind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighborhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  more?: Resolver<Array<ResolversTypes['More']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Alliance' | 'Claim' | 'Milestone' | 'Organization' | 'Person' | 'Policy' | 'Source' | 'Statement', ParentType, ContextType>;
};

export type NodeGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeGroup'] = ResolversParentTypes['NodeGroup']> = {
  foremost?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<NodeGroupForemostArgs, 'first'>>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeMeasures'] = ResolversParentTypes['NodeMeasures']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  broker?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  brokerage?: Resolver<ResolversTypes['Brokerage'], ParentType, ContextType>;
  closeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, RequireFields<OrganizationAlliancesArgs, 'first' | 'undated'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'undated'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'lang'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationNoteArgs, 'lang'>>;
  organizationType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parents?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<OrganizationParentsArgs, 'undated'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationShortNameArgs, 'lang'>>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationStatementsArgs, 'first' | 'undated'>>;
  subsidiaries?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<OrganizationSubsidiariesArgs, 'undated'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationSummaryArgs, 'lang'>>;
  tieCounts?: Resolver<Array<ResolversTypes['TieCount']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganizationTiesArgs, 'first' | 'undated'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartialDateTextArgs, 'lang'>>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  roleText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PartyRoleTextArgs, 'lang'>>;
  stake?: Resolver<Maybe<ResolversTypes['Stake']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathTitleArgs, 'lang'>>;
};

export type PathAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  hubs?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathAnswerNoteArgs, 'lang'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathHopSentenceArgs, 'lang'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PeriodTextArgs, 'lang'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonNameArgs, 'lang'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonNoteArgs, 'lang'>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<PersonRolesArgs, 'undated'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonShortNameArgs, 'lang'>>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'first' | 'undated'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonSummaryArgs, 'lang'>>;
  tieCounts?: Resolver<Array<ResolversTypes['TieCount']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonTiesArgs, 'first' | 'undated'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['LabelSide']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  adopted?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PolicyClaimsArgs, 'first'>>;
  history?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Holding']>, ParentType, ContextType, RequireFields<PolicyHoldersArgs, 'undated'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  issuedByText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyNameArgs, 'lang'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyNoteArgs, 'lang'>>;
  policyKind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyRequirementsArgs, 'lang'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyShortNameArgs, 'lang'>>;
  soughtBy?: Resolver<Array<ResolversTypes['Alliance']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stanceCounts?: Resolver<Array<ResolversTypes['StanceCount']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PolicyStatementsArgs, 'first' | 'undated'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicySummaryArgs, 'lang'>>;
  tieCounts?: Resolver<Array<ResolversTypes['TieCount']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PolicyTiesArgs, 'first' | 'undated'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEvent'] = ResolversParentTypes['PolicyEvent']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyEventTextArgs, 'lang'>>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PositionStep']>, ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  turned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  turns?: Resolver<Array<ResolversTypes['Turn']>, ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PositionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionStep'] = ResolversParentTypes['PositionStep']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  affair?: Resolver<ResolversTypes['Affair'], ParentType, ContextType, RequireFields<QueryAffairArgs, 'subject' | 'undated'>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, RequireFields<QueryAlliancesArgs, 'first' | 'undated'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'since'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first' | 'undated'>>;
  coalitions?: Resolver<ResolversTypes['Coalitions'], ParentType, ContextType, RequireFields<QueryCoalitionsArgs, 'balanced' | 'duplicates' | 'groups' | 'method' | 'minStatements' | 'normalization' | 'quality' | 'rollUp' | 'scale' | 'undated'>>;
  commonNeighbors?: Resolver<ResolversTypes['CommonNeighbors'], ParentType, ContextType, RequireFields<QueryCommonNeighborsArgs, 'first' | 'ids' | 'undated'>>;
  connect?: Resolver<ResolversTypes['ConnectAnswer'], ParentType, ContextType, RequireFields<QueryConnectArgs, 'ids' | 'maxHops' | 'undated'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  discourseNetwork?: Resolver<ResolversTypes['DiscourseNetwork'], ParentType, ContextType, RequireFields<QueryDiscourseNetworkArgs, 'duplicates' | 'measure' | 'minStatements' | 'normalization' | 'rollUp' | 'scale' | 'undated'>>;
  discourseSeries?: Resolver<Array<ResolversTypes['DiscoursePoint']>, ParentType, ContextType, RequireFields<QueryDiscourseSeriesArgs, 'duplicates' | 'rollUp' | 'scale' | 'span' | 'step'>>;
  entities?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'ids'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  measures?: Resolver<ResolversTypes['Measures'], ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'first' | 'orderBy' | 'undated'>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<QueryMilestonesArgs, 'first' | 'undated'>>;
  neighborhood?: Resolver<ResolversTypes['Neighborhood'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'first' | 'ids' | 'undated'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'undated'>>;
  paths?: Resolver<ResolversTypes['PathAnswer'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'minSources' | 'to' | 'undated'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'first' | 'undated'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first' | 'undated'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<QueryPositionsArgs, 'first' | 'rollUp' | 'undated'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'lang' | 'text'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first' | 'undated'>>;
  stanceMatrix?: Resolver<ResolversTypes['StanceMatrix'], ParentType, ContextType, RequireFields<QueryStanceMatrixArgs, 'measure' | 'rollUp' | 'undated'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first' | 'undated'>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<QueryTiesArgs, 'first' | 'undated'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first' | 'undated'>>;
  twoModeNetwork?: Resolver<ResolversTypes['TwoModeNetwork'], ParentType, ContextType, RequireFields<QueryTwoModeNetworkArgs, 'duplicates' | 'measure' | 'minStatements' | 'rollUp' | 'undated'>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QuestionAnswerArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lit?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['QuestionPath']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  selected?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuestionTextArgs, 'lang'>>;
  view?: Resolver<ResolversTypes['ScreenView'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionPath'] = ResolversParentTypes['QuestionPath']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RoleTitleArgs, 'lang'>>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  accessed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  archiveUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  languageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SourceNoteArgs, 'lang'>>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceKind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleBasis?: Resolver<ResolversTypes['TitleBasis'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SplitDriverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitDriver'] = ResolversParentTypes['SplitDriver']> = {
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type StakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stake'] = ResolversParentTypes['Stake']> = {
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StakeTextArgs, 'lang'>>;
};

export type StanceCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceCell'] = ResolversParentTypes['StanceCell']> = {
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  byStance?: Resolver<Array<ResolversTypes['StanceShare']>, ParentType, ContextType>;
  combined?: Resolver<ResolversTypes['CombinedStance'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  turned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StanceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceCount'] = ResolversParentTypes['StanceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type StanceMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceMatrix'] = ResolversParentTypes['StanceMatrix']> = {
  actorTotals?: Resolver<Array<ResolversTypes['StanceTotal']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['StanceCell']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectTotals?: Resolver<Array<ResolversTypes['StanceTotal']>, ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceShare'] = ResolversParentTypes['StanceShare']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type StanceTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceTotal'] = ResolversParentTypes['StanceTotal']> = {
  byStance?: Resolver<Array<ResolversTypes['StanceShare']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  firstTurn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartView'] = ResolversParentTypes['StartView']> = {
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  selected?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StatementClaimsArgs, 'first'>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  languageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementNameArgs, 'lang'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatementNoteArgs, 'lang'>>;
  onBehalfOf?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  paraphrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatementParaphraseArgs, 'lang'>>;
  positions?: Resolver<Array<ResolversTypes['StatementPosition']>, ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementShortNameArgs, 'lang'>>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatementSummaryArgs, 'lang'>>;
  tieCounts?: Resolver<Array<ResolversTypes['TieCount']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StatementTiesArgs, 'first' | 'undated'>>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatementVenueArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementPosition'] = ResolversParentTypes['StatementPosition']> = {
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type StatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatusChangeLabelArgs, 'lang'>>;
  status?: Resolver<ResolversTypes['AllianceStatus'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  partyRole?: Resolver<Maybe<ResolversTypes['PartyRole']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TieRoleArgs, 'lang'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TieSentenceArgs, 'lang'>>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stake?: Resolver<Maybe<ResolversTypes['Stake']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieCount'] = ResolversParentTypes['TieCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tieKind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lanes?: Resolver<Array<ResolversTypes['TimelineLane']>, ParentType, ContextType>;
  lastSource?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  actual?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TimelineItemLabelArgs, 'lang'>>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TimelineItemNoteArgs, 'lang'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  slip?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AllianceStatus']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type TimelineLaneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineLane'] = ResolversParentTypes['TimelineLane']> = {
  items?: Resolver<Array<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineLaneKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TimelineLaneTitleArgs, 'lang'>>;
};

export type TurnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Turn'] = ResolversParentTypes['Turn']> = {
  after?: Resolver<ResolversTypes['PositionStep'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['PositionStep'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TurnSentenceArgs, 'lang'>>;
};

export type TwoModeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwoModeEdge'] = ResolversParentTypes['TwoModeEdge']> = {
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  combined?: Resolver<ResolversTypes['CombinedStance'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TwoModeNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwoModeNetwork'] = ResolversParentTypes['TwoModeNetwork']> = {
  actors?: Resolver<Array<ResolversTypes['DiscourseActor']>, ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TwoModeEdge']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['DiscourseActor']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voice'] = ResolversParentTypes['Voice']> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VoiceSentenceArgs, 'lang'>>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['VoiceStatement']>, ParentType, ContextType>;
  turned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoiceStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoiceStatement'] = ResolversParentTypes['VoiceStatement']> = {
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Affair?: AffairResolvers<ContextType>;
  AffairParty?: AffairPartyResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  AllianceConnection?: AllianceConnectionResolvers<ContextType>;
  AllianceEdge?: AllianceEdgeResolvers<ContextType>;
  Brokerage?: BrokerageResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimSubject?: ClaimSubjectResolvers<ContextType>;
  Coalition?: CoalitionResolvers<ContextType>;
  CoalitionDriver?: CoalitionDriverResolvers<ContextType>;
  CoalitionSplit?: CoalitionSplitResolvers<ContextType>;
  Coalitions?: CoalitionsResolvers<ContextType>;
  CommonNeighbor?: CommonNeighborResolvers<ContextType>;
  CommonNeighbors?: CommonNeighborsResolvers<ContextType>;
  ConnectAnswer?: ConnectAnswerResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCounts?: DatasetCountsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayRange?: DayRangeResolvers<ContextType>;
  DiscourseActor?: DiscourseActorResolvers<ContextType>;
  DiscourseDriver?: DiscourseDriverResolvers<ContextType>;
  DiscourseEdge?: DiscourseEdgeResolvers<ContextType>;
  DiscourseNetwork?: DiscourseNetworkResolvers<ContextType>;
  DiscoursePoint?: DiscoursePointResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Measures?: MeasuresResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneConnection?: MilestoneConnectionResolvers<ContextType>;
  MilestoneEdge?: MilestoneEdgeResolvers<ContextType>;
  MonthActivity?: MonthActivityResolvers<ContextType>;
  More?: MoreResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeGroup?: NodeGroupResolvers<ContextType>;
  NodeMeasures?: NodeMeasuresResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyEvent?: PolicyEventResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PositionStep?: PositionStepResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionPath?: QuestionPathResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SplitDriver?: SplitDriverResolvers<ContextType>;
  Stake?: StakeResolvers<ContextType>;
  StanceCell?: StanceCellResolvers<ContextType>;
  StanceCount?: StanceCountResolvers<ContextType>;
  StanceMatrix?: StanceMatrixResolvers<ContextType>;
  StanceShare?: StanceShareResolvers<ContextType>;
  StanceTotal?: StanceTotalResolvers<ContextType>;
  StartView?: StartViewResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementPosition?: StatementPositionResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieCount?: TieCountResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TimelineLane?: TimelineLaneResolvers<ContextType>;
  Turn?: TurnResolvers<ContextType>;
  TwoModeEdge?: TwoModeEdgeResolvers<ContextType>;
  TwoModeNetwork?: TwoModeNetworkResolvers<ContextType>;
  Voice?: VoiceResolvers<ContextType>;
  VoiceStatement?: VoiceStatementResolvers<ContextType>;
};

