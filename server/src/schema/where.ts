import { EVERYTHING, NOTHING, type Condition } from '../cypher/composition.ts';
import {
  asked,
  compare,
  dateCondition,
  dateFields,
  every,
  filterCondition,
  isTrue,
  numberCondition,
  oneOf,
  quantified,
  relationCondition,
  textCondition,
  windowCondition,
} from './conditions.ts';
import { parseInstant } from './instant.ts';
import { ORGANIZATION_KINDS, POLICY_KINDS } from './rows.ts';
import type {
  ActorFilter,
  AllianceFilter,
  ClaimFilter,
  ClaimRelation,
  DateFilter,
  EntityFilter,
  EntityKind,
  MilestoneFilter,
  NumberFilter,
  OrganizationFilter,
  PersonFilter,
  PolicyFilter,
  SourceFilter,
  Stance,
  StatementFilter,
  TextFilter,
  TieFilter,
  TieRelation,
} from './types.generated.ts';

const ACTOR_KINDS: readonly EntityKind[] = ['PERSON', ...ORGANIZATION_KINDS];
const DATES = dateFields('entity');
const TIE_DATES = dateFields('tie');

const ofKind = (kinds: readonly EntityKind[]): Condition => compare('entity.kind', 'in', [...kinds]);

/** What may be asked of every entity. */
interface CommonFilter {
  readonly id?: TextFilter | null | undefined;
  readonly name?: TextFilter | null | undefined;
  readonly country?: TextFilter | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly window?: string | null | undefined;
  readonly sourceCount?: NumberFilter | null | undefined;
  readonly tieCount?: NumberFilter | null | undefined;
  readonly disputed?: boolean | null | undefined;
  readonly date?: DateFilter | null | undefined;
  readonly ties?: TieRelation | null | undefined;
  readonly claims?: ClaimRelation | null | undefined;
}

function common(where: CommonFilter): (Condition | null)[] {
  return [
    textCondition('entity.id', where.id, null),
    textCondition('entity.name', where.name, 'entity.words'),
    textCondition('entity.country', where.country, null),
    windowCondition(DATES, where.window),
    numberCondition('entity.sourceCount', where.sourceCount),
    numberCondition('entity.tieCount', where.tieCount),
    isTrue('entity.disputed', where.disputed),
    dateCondition(DATES, where.date),
    relationCondition('entity.ties', where.ties, tiesWhere),
    relationCondition('entity.claims', where.claims, claimsWhere),
  ];
}

/** A filter of one type of entity where a relation may lead to others too. */
const among =
  <Filter>(kinds: readonly EntityKind[], read: (where: Filter) => Condition) =>
  (where: Filter): Condition =>
    every([ofKind(kinds), read(where)]);

/** Kinds that a relation never leaves need not be asked. */
const alliances = (where: AllianceFilter): Condition => alliancesWhere(where);
const statements = (where: StatementFilter): Condition => statementsWhere(where);

export function entitiesWhere(where: EntityFilter): Condition {
  return filterCondition(where, entitiesWhere, [...common(where), oneOf('entity.kind', where.kinds)]);
}

/** Of ties seen from an entity that is near; what stands at the other end is the thing at hand. */
export function tiesWhere(where: TieFilter): Condition {
  const outgoing = compare('tie.outgoing', 'is', true);
  const incoming = compare('tie.outgoing', 'is', false);
  const eitherWay = (ifOutgoing: Condition, ifIncoming: Condition): Condition => ({
    any: [every([outgoing, ifOutgoing]), every([incoming, ifIncoming])],
  });
  return filterCondition(where, tiesWhere, [
    isTrue('tie.outgoing', where.outgoing),
    asked(where.from, (from) => eitherWay({ near: entitiesWhere(from) }, entitiesWhere(from))),
    asked(where.to, (to) => eitherWay(entitiesWhere(to), { near: entitiesWhere(to) })),
    ...ofTie(where),
  ]);
}

/** Of ties each seen from its start. */
export function tiesFromStartWhere(where: TieFilter): Condition {
  return filterCondition(where, tiesFromStartWhere, [
    where.outgoing === false ? NOTHING : null,
    asked(where.from, (from) => ({ near: entitiesWhere(from) })),
    asked(where.to, entitiesWhere),
    ...ofTie(where),
  ]);
}

function ofTie(where: TieFilter): (Condition | null)[] {
  return [
    textCondition('tie.id', where.id, null),
    oneOf('tie.kind', where.kinds),
    oneOf('entity.kind', where.entityKinds),
    oneOf('tie.stance', where.stances),
    oneOf('tie.partyRole', where.partyRoles),
    textCondition('tie.role', where.role, null),
    numberCondition('tie.leastStake', where.stake),
    numberCondition('tie.sourceCount', where.sourceCount),
    isTrue('tie.disputed', where.disputed),
    dateCondition(TIE_DATES, where.date),
    windowCondition(TIE_DATES, where.window),
    asked(where.other, entitiesWhere),
  ];
}

export function personsWhere(where: PersonFilter): Condition {
  return filterCondition(where, personsWhere, [
    ...common(where),
    asked(where.worksFor, (filter) => quantified('entity.worksFor', 'some', organizationEnd(filter))),
    asked(where.said, (filter) => quantified('entity.said', 'some', statementsWhere(filter))),
    relationCondition('entity.worksFor', where.organizations, organizationEnd),
    relationCondition('entity.said', where.statements, statements),
    relationCondition('entity.statements', where.statementsAbout, statements),
    relationCondition('entity.partyTo', where.alliances, alliances),
  ]);
}

/** Posts may be held in alliances too. */
const organizationEnd = (where: OrganizationFilter): Condition =>
  among(ORGANIZATION_KINDS, organizationsWhere)(where);
const actorEnd = (where: ActorFilter): Condition => among(ACTOR_KINDS, actorsWhere)(where);
const personEnd = (where: PersonFilter): Condition => among(['PERSON'], personsWhere)(where);
const policyEnd = (where: PolicyFilter): Condition => among(POLICY_KINDS, policiesWhere)(where);

export function organizationsWhere(where: OrganizationFilter): Condition {
  return filterCondition(where, organizationsWhere, [
    ...common(where),
    oneOf('entity.kind', where.kinds),
    textCondition('entity.organizationType', where.organizationType, null),
    asked(where.partyTo, (filter) => quantified('entity.partyTo', 'some', alliancesWhere(filter))),
    asked(where.said, (filter) => quantified('entity.said', 'some', statementsWhere(filter))),
    relationCondition('entity.partyTo', where.alliances, alliances),
    relationCondition('entity.resultOf', where.resultOf, alliances),
    relationCondition('entity.said', where.statements, statements),
    relationCondition('entity.statements', where.statementsAbout, statements),
    relationCondition('entity.owners', where.owners, actorEnd),
    relationCondition('entity.owns', where.subsidiaries, organizationEnd),
    relationCondition('entity.people', where.people, personEnd),
    relationCondition('entity.members', where.members, actorEnd),
    relationCondition('entity.holds', where.holds, policyEnd),
    relationCondition('entity.milestones', where.milestones, milestonesWhere),
  ]);
}

export function actorsWhere(where: ActorFilter): Condition {
  return filterCondition(where, actorsWhere, [
    ...common(where),
    oneOf('entity.kind', where.kinds),
    relationCondition('entity.worksFor', where.organizations, organizationEnd),
    relationCondition('entity.said', where.statements, statements),
    relationCondition('entity.partyTo', where.alliances, alliances),
  ]);
}

export function alliancesWhere(where: AllianceFilter): Condition {
  return filterCondition(where, alliancesWhere, [
    ...common(where),
    oneOf('entity.allianceType', where.types),
    oneOf('entity.status', where.statuses),
    asked(where.party, (party) => quantified('entity.parties', 'some', actorEnd(party))),
    asked(where.statement, (statement) => quantified('entity.statements', 'some', aboutThis(statement))),
    asked(where.seeks, (id) => quantified('entity.seeks', 'some', compare('entity.id', 'in', [id]))),
    relationCondition('entity.parties', where.parties, actorEnd),
    relationCondition('entity.statements', where.statements, aboutThis),
    relationCondition('entity.seeks', where.sought, policyEnd),
    relationCondition('entity.followsFrom', where.followsFrom, policyEnd),
    relationCondition('entity.resultsIn', where.resultsIn, organizationEnd),
    relationCondition('entity.milestones', where.milestones, milestonesWhere),
  ]);
}

/** A statement about the thing at hand; stances asked beside are those taken on the thing itself. */
function aboutThis({ stances, ...statement }: StatementFilter): Condition {
  return every([oneOf('tie.stance', stances), statementsWhere(statement)]);
}

export function policiesWhere(where: PolicyFilter): Condition {
  const { kinds, ...others } = where;
  return filterCondition(where, policiesWhere, [
    ...common(others),
    oneOf('entity.policyKind', kinds),
    asked(where.holder, (holder) => quantified('entity.holders', 'some', actorEnd(holder))),
    relationCondition('entity.holders', where.holders, entitiesWhere),
    relationCondition('entity.issuedBy', where.issuers, actorEnd),
    relationCondition('entity.statements', where.statements, aboutThis),
    relationCondition('entity.soughtBy', where.soughtBy, alliances),
    relationCondition('entity.followsFrom', where.followsFrom, policyEnd),
  ]);
}

/** `about` and `stances` asked together mean: this stance on that subject. */
export function statementsWhere(where: StatementFilter): Condition {
  const stances = (list: readonly Stance[] | null | undefined) => oneOf('tie.stance', list);
  return filterCondition(where, statementsWhere, [
    ...common(where),
    textCondition('entity.quotation', where.text, 'entity.words'),
    asked(where.about, (subject) =>
      quantified(
        'entity.about',
        'some',
        every([compare('entity.id', 'in', [subject]), stances(where.stances)]),
      ),
    ),
    where.about || !where.stances
      ? null
      : quantified('entity.about', 'some', stances(where.stances) ?? EVERYTHING),
    asked(where.speaker, (speaker) => quantified('entity.speakers', 'some', actorEnd(speaker))),
    asked(where.language, (language) => compare('entity.language', 'in', [language])),
    textCondition('entity.language', where.languageCode, null),
    relationCondition('entity.speakers', where.speakers, actorEnd),
    relationCondition('entity.about', where.subjects, entitiesWhere),
    relationCondition('entity.onBehalfOf', where.onBehalfOf, organizationEnd),
    relationCondition('entity.appearedIn', where.medium, entitiesWhere),
  ]);
}

export function milestonesWhere(where: MilestoneFilter): Condition {
  return filterCondition(where, milestonesWhere, [
    ...common(where),
    asked(where.belongsTo, (id) => quantified('entity.belongsTo', 'some', compare('entity.id', 'in', [id]))),
    isTrue('entity.planDated', where.planned),
    isTrue('entity.actualDated', where.happened),
    dateCondition(dateFields('entity.plan'), where.plannedDate),
    dateCondition(dateFields('entity.actual'), where.actualDate),
    numberCondition('entity.leastSlip', where.slip),
    relationCondition('entity.belongsTo', where.owners, entitiesWhere),
  ]);
}

const SOURCE_DATES = dateFields('source');
const idIn = (field: string, ids: readonly string[]): Condition => compare(field, 'in', [...ids]);

export function claimsWhere(where: ClaimFilter): Condition {
  return filterCondition(where, claimsWhere, [
    textCondition('claim.id', where.id, null),
    textCondition('claim.text', where.text, 'claim.words'),
    textCondition('claim.field', where.field, null),
    oneOf('claim.status', where.statuses),
    isTrue('claim.shown', where.shown),
    asked(where.recordedSince, (at) =>
      compare('claim.recordedAt', 'notBefore', parseInstant('recordedSince', at)),
    ),
    asked(where.recordedBefore, (at) =>
      compare('claim.recordedAt', 'before', parseInstant('recordedBefore', at)),
    ),
    asked(where.about, (id) => quantified('claim.concerns', 'some', idIn('entity.id', [id]))),
    asked(where.aboutAny, (ids) => quantified('claim.concerns', 'some', idIn('entity.id', ids))),
    asked(where.source, (id) => quantified('claim.sources', 'some', idIn('source.id', [id]))),
    relationCondition('claim.concerns', where.subjects, entitiesWhere),
    relationCondition('claim.sources', where.sources, sourcesWhere),
  ]);
}

export function sourcesWhere(where: SourceFilter): Condition {
  const citedFor = (ids: readonly string[]) =>
    quantified('source.claims', 'some', quantified('claim.concerns', 'some', idIn('entity.id', ids)));
  return filterCondition(where, sourcesWhere, [
    textCondition('source.id', where.id, null),
    textCondition('source.publisher', where.publisher, 'source.words'),
    textCondition('source.title', where.title, 'source.words'),
    oneOf('source.kind', where.kinds),
    windowCondition(SOURCE_DATES, where.window),
    dateCondition(SOURCE_DATES, where.published),
    asked(where.citedFor, (id) => citedFor([id])),
    asked(where.citedForAny, citedFor),
    relationCondition('source.claims', where.claims, claimsWhere),
  ]);
}
