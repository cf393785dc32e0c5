import type {
  AllianceFilter,
  ClaimFilter,
  ClaimStatus,
  EntityKind,
  MilestoneFilter,
  OrganizationFilter,
  PersonFilter,
  PolicyFilter,
  PolicyKind,
  SourceFilter,
  SourceKind,
  Stance,
  StatementFilter,
  AllianceStatus,
  AllianceType,
  Language,
} from '../../api/generated/graphql.ts';
import type { RowQuery } from './tab.ts';

/** Every stance and kind there is, so that what is hidden can be asked as what is kept. */
const STANCES: readonly Stance[] = ['SUPPORT', 'WELCOME', 'MIXED', 'CONCERN', 'OPPOSE'];
export const ORGANIZATION_KINDS: readonly EntityKind[] = [
  'COMPANY',
  'JOINT_COMPANY',
  'PUBLIC_BODY',
  'ASSOCIATION',
  'MEDIUM',
  'UNNAMED_GROUP',
];
const LABEL_KINDS: readonly PolicyKind[] = ['LABEL', 'CERTIFICATION'];
const LAW_KINDS: readonly PolicyKind[] = ['STRATEGY', 'LAW', 'DOCTRINE', 'OFFER', 'OTHER'];

interface Identified {
  id?: { in: string[] };
}
const NOTHING = { id: { in: [] as string[] } };

/** What the reader hid by hand. */
const notHidden = <Filter>({ hiddenIds }: RowQuery): Filter[] =>
  hiddenIds.length === 0 ? [] : [{ not: { id: { in: [...hiddenIds] } } } as Filter];

/** The things of the canvas, as a filter by id. */
const onCanvas = ({ scope }: RowQuery): Identified[] =>
  scope.from === 'canvas' ? [{ id: { in: [...scope.ids] } }] : [];

const chosen = <Value extends string>({ choices }: RowQuery, id: string): Value[] | null =>
  choices[id] && choices[id].length > 0 ? ([...choices[id]] as Value[]) : null;

const about = ({ scope }: RowQuery) => (scope.from === 'about' ? scope.id : null);
const is = (id: string) => ({ id: { equals: id } });
const isHidden = (query: RowQuery, kinds: readonly EntityKind[]) =>
  kinds.every((kind) => query.hiddenKinds.includes(kind));
const all = <Filter>(parts: readonly Filter[]): { and: Filter[] } => ({ and: [...parts] });

/** About the thing, or said by it; stances are those on the thing itself. */
export function statementsWhere(query: RowQuery): StatementFilter {
  const subject = about(query);
  const chosenStances = chosen<Stance>(query, 'stance') ?? STANCES;
  const kept = chosenStances.filter((stance) => !query.hiddenStances.includes(stance));
  const stances = kept.length < STANCES.length ? { stances: kept } : {};
  const language = chosen<Language>(query, 'language');
  return all<StatementFilter>([
    ...onCanvas(query),
    ...notHidden<StatementFilter>(query),
    ...(isHidden(query, ['STATEMENT']) || kept.length === 0 ? [NOTHING] : []),
    ...(subject === null
      ? [stances]
      : [
          {
            or: [
              { about: subject, ...stances },
              { speaker: is(subject), ...stances },
            ],
          },
        ]),
    ...(language?.length === 1 ? [{ language: language[0] }] : []),
    ...(query.text === ''
      ? []
      : [{ or: [{ text: { matches: query.text } }, { speaker: { name: { matches: query.text } } }] }]),
  ]);
}

export function alliancesWhere(query: RowQuery): AllianceFilter {
  const thing = about(query);
  const types = chosen<AllianceType>(query, 'type');
  const statuses = chosen<AllianceStatus>(query, 'status');
  return all<AllianceFilter>([
    ...onCanvas(query),
    ...notHidden<AllianceFilter>(query),
    ...(isHidden(query, ['ALLIANCE']) ? [NOTHING] : []),
    ...(thing === null
      ? []
      : [{ or: [is(thing), { party: is(thing) }, { seeks: thing }, { statement: { speaker: is(thing) } }] }]),
    ...(types ? [{ types }] : []),
    ...(statuses ? [{ statuses }] : []),
    ...named(query),
  ]);
}

export function personsWhere(query: RowQuery): PersonFilter {
  const thing = about(query);
  return all<PersonFilter>([
    ...onCanvas(query),
    ...notHidden<PersonFilter>(query),
    ...(isHidden(query, ['PERSON']) ? [NOTHING] : []),
    ...(thing === null
      ? []
      : [{ or: [is(thing), { said: { about: thing } }, { said: is(thing) }, { worksFor: is(thing) }] }]),
    ...named(query),
  ]);
}

export function organizationsWhere(query: RowQuery): OrganizationFilter {
  const thing = about(query);
  const asked = chosen<EntityKind>(query, 'kind') ?? ORGANIZATION_KINDS;
  const kinds = asked.filter((kind) => !query.hiddenKinds.includes(kind));
  const country = chosen<string>(query, 'country');
  return all<OrganizationFilter>([
    ...onCanvas(query),
    ...notHidden<OrganizationFilter>(query),
    ...(kinds.length === 0 ? [NOTHING] : kinds.length < ORGANIZATION_KINDS.length ? [{ kinds }] : []),
    ...(thing === null
      ? []
      : [{ or: [is(thing), { partyTo: is(thing) }, { said: { about: thing } }, { said: is(thing) }] }]),
    ...(country ? [{ country: { in: country } }] : []),
    ...named(query),
  ]);
}

export function policiesWhere(query: RowQuery): PolicyFilter {
  const thing = about(query);
  const kinds = (chosen<PolicyKind>(query, 'policyKind') ?? [...LAW_KINDS, ...LABEL_KINDS]).filter(
    (kind) => !query.hiddenKinds.includes(LABEL_KINDS.includes(kind) ? 'LABEL' : 'POLICY'),
  );
  const some = kinds.length < LAW_KINDS.length + LABEL_KINDS.length;
  return all<PolicyFilter>([
    ...onCanvas(query),
    ...notHidden<PolicyFilter>(query),
    ...(kinds.length === 0 ? [NOTHING] : some ? [{ kinds }] : []),
    ...(thing === null ? [] : [{ or: [is(thing), { holder: is(thing) }] }]),
    ...named(query),
  ]);
}

export function milestonesWhere(query: RowQuery): MilestoneFilter {
  const thing = about(query);
  const happened = chosen<'yes' | 'no'>(query, 'happened');
  return all<MilestoneFilter>([
    ...onCanvas(query),
    ...notHidden<MilestoneFilter>(query),
    ...(isHidden(query, ['MILESTONE']) ? [NOTHING] : []),
    ...(thing === null ? [] : [{ or: [is(thing), { belongsTo: thing }] }]),
    ...(happened?.length === 1 ? [{ happened: happened[0] === 'yes' }] : []),
    ...named(query),
  ]);
}

export function claimsWhere(query: RowQuery): ClaimFilter {
  const thing = about(query);
  const statuses = chosen<ClaimStatus>(query, 'claimStatus');
  return all<ClaimFilter>([
    ...(query.scope.from === 'canvas' ? [{ aboutAny: [...query.scope.ids] }] : []),
    ...(thing === null ? [] : [{ about: thing }]),
    ...(statuses ? [{ statuses }] : []),
    ...(query.text === '' ? [] : [{ text: { matches: query.text } }]),
  ]);
}

export function sourcesWhere(query: RowQuery): SourceFilter {
  const thing = about(query);
  const kinds = chosen<SourceKind>(query, 'sourceKind');
  return all<SourceFilter>([
    ...(query.scope.from === 'canvas' ? [{ citedForAny: [...query.scope.ids] }] : []),
    ...(thing === null ? [] : [{ citedFor: thing }]),
    ...(kinds ? [{ kinds }] : []),
    ...(query.text === ''
      ? []
      : [{ or: [{ title: { matches: query.text } }, { publisher: { matches: query.text } }] }]),
  ]);
}

const named = ({ text }: RowQuery) => (text === '' ? [] : [{ name: { matches: text } }]);
