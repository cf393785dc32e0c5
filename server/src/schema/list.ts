import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { EVERYTHING, type Composition, type Condition, type EntityLabel } from '../cypher/composition.ts';
import { anchorOf } from './anchor.ts';
import { entityColumnsUnasked, type EntityColumn } from './columns.ts';
import {
  checkDepth,
  dateFields,
  every,
  relatedScopeCondition,
  scopeCondition,
  type ScopeCondition,
} from './conditions.ts';
import type { QueryRow } from '../store/port.ts';
import { entityOf, type CountQuery, type PageQuery } from './loaders.ts';
import { readQuickly, type KeyedRow, type PageAsked, type PageReader } from './readQuickly.ts';
import {
  buildPage,
  checkedFirst,
  decodeCursor,
  orderOf,
  resolvePage,
  type Keyed,
  type Order,
  type OrderAsked,
  type Page,
  type PageRequest,
  type SortKey,
} from './page.ts';
import { ORGANIZATION_KINDS, POLICY_KINDS } from './rows.ts';
import type {
  AllianceRow,
  ClaimRow,
  EntityRow,
  MilestoneRow,
  OrganizationRow,
  PersonRow,
  PolicyRow,
  SourceRow,
  StatementRow,
  TieRow,
} from './rows.ts';
import { fieldsAsked, isAsked, type Asked } from './selection.ts';
import type { EntityKind } from './types.generated.ts';
import { parseScope, type ScopeArguments } from './window.ts';

/**
 * Lists, cut by the store: filter, order and limit are one statement, which gives no more rows than the page has. What is
 * counted is counted only where it is asked.
 */
export interface Connection<T> extends Omit<Page<T>, 'totalCount'> {
  totalCount(): Promise<number>;
  /** How many without a date were kept in the window or left out of it; 0 without a window. */
  undated(): Promise<number>;
}

/** What stands behind the connections of the schema. */
export type PersonList = Connection<PersonRow>;
export type OrganizationList = Connection<OrganizationRow>;
export type AllianceList = Connection<AllianceRow>;
export type PolicyList = Connection<PolicyRow>;
export type StatementList = Connection<StatementRow>;
export type MilestoneList = Connection<MilestoneRow>;
export type ClaimList = Connection<ClaimRow>;
export type SourceList = Connection<SourceRow>;
export type TieList = Connection<TieRow>;

/** The arguments of a list at the root of the schema, `where` read already. */
export interface ListRequest extends PageRequest, ScopeArguments {
  readonly orderBy?: OrderAsked | null;
}

/** What a list is of, and how it is sorted when nothing else is asked. */
interface Listed {
  readonly folder: 'entity' | 'claim' | 'source';
  readonly kinds: readonly EntityKind[] | null;
  readonly where: Condition | null;
  readonly fallback: Order;
  /** Where a field of the schema is kept under another name: `ANNOUNCED` is `DATE`. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly scope: (scope: ReturnType<typeof parseScope>) => ScopeCondition;
  /** Columns that nobody looks at; of entities alone. */
  readonly unasked?: readonly EntityColumn[];
  /** Whether nothing of the rows is asked, only where the page ends: such a page may be far longer. */
  readonly passes?: boolean;
}

/** Rows passed over by one page of which only the end is asked: one page or two lead to the end of a long list. */
export const MOST_PASSED = 200_000;

const ENTITY_DATES = dateFields('entity');
const SOURCE_DATES = dateFields('source');

/** Entities with dates of their own. */
export const scopedByDate: Listed['scope'] = (scope) =>
  scopeCondition(ENTITY_DATES, 'entity.recorded', scope);
/** Actors: when they had ties. */
export const scopedByTies: Listed['scope'] = (scope) =>
  relatedScopeCondition('entity.ties', dateFields('tie'), 'entity.recorded', scope);
export const claimScope: Listed['scope'] = (scope) =>
  relatedScopeCondition('claim.sources', SOURCE_DATES, 'claim.recorded', scope);
export const sourceScope: Listed['scope'] = (scope) => scopeCondition(SOURCE_DATES, 'source.recorded', scope);

/** Whether a connection is asked where its page ends, and for none of its rows. */
export const isPassing = (info: GraphQLResolveInfo): boolean =>
  isAsked(info, 'pageInfo') &&
  !isAsked(info, 'nodes', 'edges') &&
  !fieldsAsked(info, 'pageInfo').has('startCursor');

/** One page of a list of entities. @throws BAD_USER_INPUT for arguments that make no page */
export function entityList<T extends EntityRow>(
  context: Context,
  listed: Omit<Listed, 'folder' | 'kinds'> & { readonly kinds: readonly EntityKind[] },
  is: (row: EntityRow) => row is T,
  request: ListRequest,
  info: GraphQLResolveInfo,
): Promise<Connection<T>> {
  const unasked = entityColumnsUnasked(info, ...OF_A_PAGE);
  const passes = isPassing(info);
  return readList(context, { ...listed, folder: 'entity', unasked, passes }, request, async (_ids, rows) =>
    entitiesOf(context, rows, unasked, is),
  );
}

/** The ways from a connection to what it lists. */
const OF_A_PAGE = ['nodes', 'edges.node'];

/** The entities of a page's rows; null where the row is of another type. */
function entitiesOf<T extends EntityRow>(
  { load }: Context,
  rows: readonly unknown[],
  unasked: readonly EntityColumn[],
  is: (row: EntityRow) => row is T,
): (T | null)[] {
  const read = rows as QueryRow<'entity/byIds'>[];
  if (unasked.length === 0) load.primeEntities(read);
  return read.map((row) => {
    const entity = entityOf(row);
    return is(entity) ? entity : null;
  });
}

/** One page of a list; rows that are gone by the time they are read are left out. */
export async function readList<T>(
  { store, shared, mostPerPage }: Context,
  listed: Listed,
  request: ListRequest,
  rowsOf: (ids: string[], rows: readonly KeyedRow[]) => Promise<(T | null)[]>,
): Promise<Connection<T>> {
  const { folder, kinds, keys = {}, fallback } = listed;
  const order = orderOf(request.orderBy, fallback);
  const passes = listed.passes ?? false;
  const first = checkedFirst(request.first, 25, passes ? Math.max(mostPerPage, MOST_PASSED) : mostPerPage);
  const after = decodeCursor(order, request.after);
  checkDepth(listed.where ?? EVERYTHING);
  const { kept, undated } = listed.scope(parseScope(request, false));
  const anchored = await anchorOf(store, folder, listed.where ?? EVERYTHING);
  const anchor = anchored?.ids ?? null;
  const where = anchored?.rest ?? listed.where ?? EVERYTHING;
  const key = (field: string) => `${folder}.${keys[field] ?? field}`;
  const passing = every([where, kept]);
  const among = anchor ? { ids: anchor } : {};
  const ofKinds = kinds ? { kinds: [...kinds] } : {};
  const label = anchor === null && kinds ? labelOf(kinds) : null;
  const labelled = label ? { label } : {};

  const counter = (condition: Condition) => async () => {
    const rows = await store.run(
      anchor ? `${folder}/countOf` : `${folder}/count`,
      { ...among, ...ofKinds } as never,
      { compose: { where: condition, ...labelled } },
    );
    return rows[0]?.total ?? 0;
  };
  const total = once(counter(passing));
  const read: PageReader = (asked) => {
    const listedIds = asked.among ?? anchor;
    return store.run(
      listedIds ? `${folder}/pageOf` : `${folder}/page`,
      {
        ...(listedIds ? { ids: listedIds } : {}),
        ...ofKinds,
        descending: order.direction === 'DESC',
        descending2: order.then?.direction === 'DESC',
        afterId: asked.after?.id ?? null,
        afterKey: asked.after?.key ?? null,
        afterKey2: asked.after?.key2 ?? null,
        skip: asked.skip ?? 0,
        limit: asked.limit,
      } as never,
      {
        compose: {
          where: asked.where,
          key: key(order.field),
          ...(order.then ? { key2: key(order.then.field) } : {}),
          ...(folder === 'entity'
            ? {
                descending: order.direction === 'DESC',
                descending2: order.then?.direction === 'DESC',
                known: asked.known ?? false,
                without: listed.unasked ?? [],
              }
            : {}),
          ...(listedIds ? {} : labelled),
        },
      },
    ) as Promise<KeyedRow[]>;
  };
  const part = async (asked: Pick<PageAsked, 'skip' | 'limit'>) => {
    const page = { where: passing, after, ...asked };
    const quick = label ? { key: key(order.field), kinds: kinds ?? [], order, ...page } : null;
    return (quick && (await readQuickly(store, shared, quick, read))) ?? (await read(page));
  };
  const { rows, hasNextPage } =
    first === 0
      ? { rows: [], hasNextPage: (await total()) > 0 }
      : passes
        ? await endOf(first, after === null ? total : null, part)
        : cutAt(first, await part({ limit: first + 1 }));
  const page = await resolvePage(
    buildPage(keyed(rows), order, {
      hasNextPage,
      hasPreviousPage: after !== null,
      totalCount: 0,
    }),
    (found) =>
      rowsOf(
        found.map(({ id }) => id),
        rows,
      ),
  );
  return {
    ...page,
    totalCount: total,
    undated: undated === null ? async () => 0 : once(counter(every([where, undated]))),
  };
}

/** The label that some kinds have and no others; null when there is none. */
function labelOf(kinds: readonly EntityKind[]): EntityLabel | null {
  const labels = new Set(kinds.map((kind) => LABELS[kind] ?? 'Organization'));
  const [label] = labels;
  return label && labels.size === 1 && new Set(kinds).size === KINDS_OF[label] ? label : null;
}

/** How many kinds have each label. */
const KINDS_OF: Readonly<Record<EntityLabel, number>> = {
  Person: 1,
  Organization: ORGANIZATION_KINDS.length,
  Alliance: 1,
  Policy: POLICY_KINDS.length,
  Statement: 1,
  Milestone: 1,
};

const LABELS: Partial<Record<EntityKind, EntityLabel>> = {
  PERSON: 'Person',
  ALLIANCE: 'Alliance',
  POLICY: 'Policy',
  LABEL: 'Policy',
  STATEMENT: 'Statement',
  MILESTONE: 'Milestone',
};

/** A page of which one row more was read than it has. */
export const cutAt = <Row>(first: number, rows: readonly Row[]) => ({
  rows: rows.slice(0, first),
  hasNextPage: rows.length > first,
});

/**
 * The last row of a page, and whether another page follows: all before it is passed over by the store.
 * @param total how many rows there are, where the page is the first one
 */
export async function endOf<Row>(
  first: number,
  total: (() => Promise<number>) | null,
  read: (asked: { skip: number; limit: number }) => Promise<Row[]>,
): Promise<{ rows: Row[]; hasNextPage: boolean }> {
  const [end, next] = await read({ skip: first - 1, limit: 2 });
  if (end) return { rows: [end], hasNextPage: next !== undefined };
  // The list ends sooner.
  const before = total ? Math.max(0, (await total()) - 1) : 0;
  const rest = await read({ skip: before, limit: first - before });
  return { rows: rest.slice(-1), hasNextPage: false };
}

/** The same answer however often it is asked. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => (answer ??= ask());
}

const sortKey = (key: unknown): SortKey => (typeof key === 'string' || typeof key === 'number' ? key : null);

export const keyed = (rows: readonly KeyedRow[]): Keyed[] =>
  rows.map(({ id, key, key2 }) => ({ id, key: sortKey(key), key2: sortKey(key2) }));

/** What hangs on a parent, and how it is sorted. */
export interface Nested {
  readonly page: PageQuery;
  readonly count: CountQuery;
  readonly where: Condition;
  readonly scope: ScopeCondition;
  readonly order: Order;
  /** Name of the sort key, where the statement has a place for it. */
  readonly key?: string;
  /** Columns that nobody looks at; of entities alone. */
  readonly unasked?: readonly EntityColumn[];
  /** The label of all that is listed, where only one is; of entities alone. */
  readonly label?: EntityLabel;
}

/** One page of the entities that ties of a parent lead to, most recent first; `where` as `nestedList` has it. */
export function tiedEntityList<T extends EntityRow>(
  context: Context,
  parent: string,
  nested: Pick<Nested, 'where' | 'scope' | 'order' | 'label'>,
  request: PageRequest,
  is: (row: EntityRow) => row is T,
  info: Asked,
): Promise<Connection<T>> {
  const unasked = entityColumnsUnasked(info, ...OF_A_PAGE);
  return nestedList<QueryRow<'entity/pageTied'>, T>(
    context,
    parent,
    { ...nested, page: 'entity/pageTied', count: 'entity/countTied', unasked },
    request,
    ({ key }) => sortKey(key),
    async (rows) => entitiesOf(context, rows, unasked, is),
  );
}

/** One page of what hangs on a parent, cut by the store; parents of one request are asked together. */
export async function nestedList<Row extends { id: string }, T>(
  { load }: Context,
  parent: string,
  nested: Nested,
  request: PageRequest,
  keyOf: (row: Row) => SortKey,
  resolve: (rows: Row[]) => Promise<(T | null)[]>,
): Promise<Connection<T>> {
  const { page: query, count, order, where, scope, key } = nested;
  const first = checkedFirst(request.first);
  const after = decodeCursor(order, request.after);
  checkDepth(where);
  const labelled = nested.label ? { label: nested.label } : {};
  const compose: Composition = {
    where: every([where, scope.kept]),
    ...labelled,
    ...(key ? { key } : {}),
    ...(query === 'entity/pageTied'
      ? { descending: order.direction === 'DESC', without: nested.unasked ?? [] }
      : {}),
  };
  const counter = (condition: Condition) => async () =>
    (await load.each(count, {}, { where: condition, ...labelled }).load(parent))[0]?.total ?? 0;
  const rows = (await load
    .each(
      query,
      {
        ...(query === 'entity/pageTied' ? { descending: order.direction === 'DESC' } : {}),
        afterId: after?.id ?? null,
        afterKey: (after?.key ?? null) as never,
        limit: first + 1,
      },
      compose,
    )
    .load(parent)) as unknown as Row[];
  const page = await resolvePage(
    buildPage(
      rows.slice(0, first).map((row) => ({ id: row.id, key: keyOf(row), row })),
      order,
      { hasNextPage: rows.length > first, hasPreviousPage: after !== null, totalCount: 0 },
    ),
    (found) => resolve(found.map(({ row }) => row)),
  );
  return {
    ...page,
    totalCount: once(counter(compose.where ?? EVERYTHING)),
    undated: scope.undated === null ? async () => 0 : once(counter(every([where, scope.undated]))),
  };
}
