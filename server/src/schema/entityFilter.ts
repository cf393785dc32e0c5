import type { GraphStore } from '../store/port.ts';
import { combine, idsOf, leaf, textComparison } from './filter.ts';
import { EVERYTHING, intersect, setOf, type IdSet } from './idSet.ts';
import { ORGANIZATION_KINDS, POLICY_KINDS } from './rows.ts';
import type {
  ActorFilter,
  AllianceFilter,
  EntityKind,
  MilestoneFilter,
  OrganizationFilter,
  PersonFilter,
  PolicyFilter,
  Stance,
  StatementFilter,
  TextFilter,
  TieKind,
} from './types.generated.ts';
import { parseWindow } from './window.ts';

const ACTOR_KINDS: readonly EntityKind[] = ['PERSON', ...ORGANIZATION_KINDS];

export function personsWhere(store: GraphStore, where: PersonFilter): Promise<IdSet> {
  const kinds: EntityKind[] = ['PERSON'];
  return combine(where, (nested) => personsWhere(store, nested), [
    leaf(where.id, (text) => byText(store, kinds, 'ID', text)),
    leaf(where.name, (text) => byText(store, kinds, 'NAME', text)),
    leaf(where.worksFor, async (organization) =>
      tiedTo(store, await organizationsWhere(store, organization), ORGANIZATION_KINDS, 'WORKS_FOR'),
    ),
    leaf(where.said, async (said) =>
      tiedTo(store, await statementsWhere(store, said), ['STATEMENT'], 'SAID'),
    ),
  ]);
}

export function organizationsWhere(store: GraphStore, where: OrganizationFilter): Promise<IdSet> {
  return combine(where, (nested) => organizationsWhere(store, nested), [
    leaf(where.id, (text) => byText(store, ORGANIZATION_KINDS, 'ID', text)),
    leaf(where.name, (text) => byText(store, ORGANIZATION_KINDS, 'NAME', text)),
    leaf(where.country, (text) => byText(store, ORGANIZATION_KINDS, 'COUNTRY', text)),
    leaf(where.kinds, (kinds) => ofKinds(store, kinds)),
    leaf(where.partyTo, async (alliance) =>
      tiedTo(store, await alliancesWhere(store, alliance), ['ALLIANCE'], 'PARTY_TO'),
    ),
    leaf(where.said, async (said) =>
      tiedTo(store, await statementsWhere(store, said), ['STATEMENT'], 'SAID'),
    ),
  ]);
}

function actorsWhere(store: GraphStore, where: ActorFilter): Promise<IdSet> {
  return combine<never>({}, () => Promise.resolve(EVERYTHING), [
    leaf(where.id, (text) => byText(store, ACTOR_KINDS, 'ID', text)),
    leaf(where.name, (text) => byText(store, ACTOR_KINDS, 'NAME', text)),
    leaf(where.country, (text) => byText(store, ACTOR_KINDS, 'COUNTRY', text)),
    leaf(where.kinds, (kinds) => ofKinds(store, kinds)),
  ]);
}

export function alliancesWhere(store: GraphStore, where: AllianceFilter): Promise<IdSet> {
  const kinds: EntityKind[] = ['ALLIANCE'];
  return combine(where, (nested) => alliancesWhere(store, nested), [
    leaf(where.id, (text) => byText(store, kinds, 'ID', text)),
    leaf(where.name, (text) => byText(store, kinds, 'NAME', text)),
    leaf(where.types, (allianceTypes) => byProperty(store, kinds, { allianceTypes: [...allianceTypes] })),
    leaf(where.statuses, (statuses) => byProperty(store, kinds, { statuses: [...statuses] })),
    leaf(where.window, (window) => inWindow(store, kinds, window)),
    leaf(where.party, async (party) =>
      tiedFrom(store, await actorsWhere(store, party), ACTOR_KINDS, 'PARTY_TO'),
    ),
    leaf(where.statement, ({ stances, ...statement }) => aboutWhich(store, statement, stances ?? null)),
    leaf(where.seeks, (policy) => tiedTo(store, setOf([policy]), POLICY_KINDS, 'SEEKS')),
  ]);
}

/** Subjects of the statements that …; stances asked beside are those taken on the subject itself. */
async function aboutWhich(
  store: GraphStore,
  statement: StatementFilter,
  stances: readonly Stance[] | null,
): Promise<IdSet> {
  return tiedFrom(store, await statementsWhere(store, statement), ['STATEMENT'], 'ABOUT', stances);
}

export function policiesWhere(store: GraphStore, where: PolicyFilter): Promise<IdSet> {
  return combine(where, (nested) => policiesWhere(store, nested), [
    leaf(where.id, (text) => byText(store, POLICY_KINDS, 'ID', text)),
    leaf(where.name, (text) => byText(store, POLICY_KINDS, 'NAME', text)),
    leaf(where.kinds, (policyKinds) => byProperty(store, POLICY_KINDS, { policyKinds: [...policyKinds] })),
    leaf(where.window, (window) => inWindow(store, POLICY_KINDS, window)),
    leaf(where.holder, async (holder) =>
      tiedFrom(store, await actorsWhere(store, holder), ACTOR_KINDS, 'HOLDS'),
    ),
  ]);
}

/** `about` and `stances` asked together mean: this stance on that subject. */
export function statementsWhere(store: GraphStore, where: StatementFilter): Promise<IdSet> {
  const kinds: EntityKind[] = ['STATEMENT'];
  return combine(where, (nested) => statementsWhere(store, nested), [
    leaf(where.id, (text) => byText(store, kinds, 'ID', text)),
    leaf(where.text, (text) => byText(store, kinds, 'QUOTATION', text)),
    leaf(where.about, async (subject) =>
      idsOf(
        store.run('entity/idsTiedTo', {
          ids: [subject],
          tieKind: 'ABOUT',
          stances: where.stances ? [...where.stances] : null,
        }),
      ),
    ),
    where.about
      ? null
      : leaf(where.stances, (stances) => idsOf(store.run('entity/idsByStance', { stances: [...stances] }))),
    leaf(where.speaker, async (speaker) =>
      tiedFrom(store, await actorsWhere(store, speaker), ACTOR_KINDS, 'SAID'),
    ),
    leaf(where.window, (window) => inWindow(store, kinds, window)),
    leaf(where.language, (language) => byProperty(store, kinds, { language })),
  ]);
}

export function milestonesWhere(store: GraphStore, where: MilestoneFilter): Promise<IdSet> {
  const kinds: EntityKind[] = ['MILESTONE'];
  return combine(where, (nested) => milestonesWhere(store, nested), [
    leaf(where.id, (text) => byText(store, kinds, 'ID', text)),
    leaf(where.name, (text) => byText(store, kinds, 'NAME', text)),
    leaf(where.belongsTo, (id) => tiedTo(store, setOf([id]), ['ALLIANCE'], 'BELONGS_TO')),
    leaf(where.window, (window) => inWindow(store, kinds, window)),
    leaf(where.planned, (planned) => byProperty(store, kinds, { planned })),
    leaf(where.happened, (happened) => byProperty(store, kinds, { happened })),
  ]);
}

/** Every id of a set; the complement is taken among the entities of the kinds. */
export async function materialise(
  store: GraphStore,
  set: IdSet,
  kinds: readonly EntityKind[],
): Promise<string[]> {
  if (!set.complement) return [...set.ids];
  const all = await store.run('entity/idsOfKinds', { kinds: [...kinds] });
  return all.flatMap(({ id }) => (set.ids.has(id) ? [] : [id]));
}

async function byText(
  store: GraphStore,
  kinds: readonly EntityKind[],
  field: 'ID' | 'NAME' | 'COUNTRY' | 'QUOTATION',
  filter: TextFilter,
): Promise<IdSet> {
  const comparison = textComparison(filter);
  if (!comparison) return EVERYTHING;
  const ask = (params: typeof comparison) =>
    idsOf(store.run('entity/idsByText', { kinds: [...kinds], field, ...params }));
  if (!comparison.words || field === 'NAME' || field === 'QUOTATION') return ask(comparison);
  // Ids and country codes are no folded text: each word is looked for as it is written there.
  const nothing = { equals: null, oneOf: null, startsWith: null, words: null };
  const words = comparison.words.map((word) =>
    ask({ ...nothing, contains: field === 'COUNTRY' ? word.toUpperCase() : word }),
  );
  return (await Promise.all([ask({ ...comparison, words: null }), ...words])).reduce(intersect);
}

function ofKinds(store: GraphStore, kinds: readonly EntityKind[]): Promise<IdSet> {
  return idsOf(store.run('entity/idsOfKinds', { kinds: [...kinds] }));
}

interface Properties {
  allianceTypes: string[] | null;
  statuses: string[] | null;
  policyKinds: string[] | null;
  language: string | null;
  planned: boolean | null;
  happened: boolean | null;
}
const NOT_ASKED: Properties = {
  allianceTypes: null,
  statuses: null,
  policyKinds: null,
  language: null,
  planned: null,
  happened: null,
};

function byProperty(
  store: GraphStore,
  kinds: readonly EntityKind[],
  asked: Partial<Properties>,
): Promise<IdSet> {
  return idsOf(store.run('entity/idsByProperty', { kinds: [...kinds], ...NOT_ASKED, ...asked }));
}

function inWindow(store: GraphStore, kinds: readonly EntityKind[], window: string): Promise<IdSet> {
  return idsOf(store.run('entity/idsInWindow', { kinds: [...kinds], ...parseWindow(window) }));
}

async function tiedFrom(
  store: GraphStore,
  starts: IdSet,
  kinds: readonly EntityKind[],
  tieKind: TieKind,
  stances: readonly Stance[] | null = null,
): Promise<IdSet> {
  const ids = await materialise(store, starts, kinds);
  return idsOf(store.run('entity/idsTiedFrom', { ids, tieKind, stances: stances ? [...stances] : null }));
}

async function tiedTo(
  store: GraphStore,
  goals: IdSet,
  kinds: readonly EntityKind[],
  tieKind: TieKind,
): Promise<IdSet> {
  const ids = await materialise(store, goals, kinds);
  return idsOf(store.run('entity/idsTiedTo', { ids, tieKind, stances: null }));
}
