import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import { conjuncts, EVERYTHING, type Comparison, type Condition } from '../../cypher/composition.ts';
import { TIE_KINDS } from '../../domain/records.ts';
import { readySearchIndexOf } from '../../search/searchIndexOf.ts';
import type { GraphStore } from '../../store/port.ts';
import { checkAnchored, MOST_ANCHORED } from '../anchor.ts';
import { checkDepth, checkFilterSize, dateFields, every, scopeCondition } from '../conditions.ts';
import {
  cutAt,
  endOf,
  isPassing,
  keyed,
  MOST_PASSED,
  once,
  type Connection,
  type ListRequest,
} from '../list.ts';
import {
  buildPage,
  checkedFirst,
  decodeCursor,
  orderOf,
  resolvePage,
  type Keyed,
  type Order,
} from '../page.ts';
import { ORGANIZATION_KINDS, POLICY_KINDS, type TieRow } from '../rows.ts';
import type { TieFilter } from '../types.generated.ts';
import { tiesFromStartWhere } from '../where.ts';
import { parseScope } from '../window.ts';

type ListedTie = TieRow & { readonly key: unknown; readonly key2: unknown };

const BY_START: Order = { field: 'START', direction: 'ASC' };
const EVERY_KIND = ['PERSON', ...ORGANIZATION_KINDS, 'ALLIANCE', ...POLICY_KINDS, 'STATEMENT', 'MILESTONE'];
/** How many entities in order are looked at, one after the other, before all ties are. */
const STRETCHES = [100, 1_000, 10_000];
/** Sorts after every id. */
const BEHIND = '~';

/**
 * One page of all ties. In the order of their starts no more is read than the page needs: entities are gone through in the
 * order of their ids, from where the page before ended, and their ties read.
 * @throws BAD_USER_INPUT for arguments that make no page
 */
export async function tieList(
  context: Context,
  where: TieFilter | null | undefined,
  request: ListRequest,
  info: GraphQLResolveInfo,
): Promise<Connection<TieRow>> {
  checkFilterSize(where);
  const { store, mostPerPage } = context;
  const order = orderOf(request.orderBy, BY_START);
  const passes = isPassing(info);
  const first = checkedFirst(request.first, 25, passes ? Math.max(mostPerPage, MOST_PASSED) : mostPerPage);
  const after = decodeCursor(order, request.after);
  const asked = where ? tiesFromStartWhere(where) : EVERYTHING;
  checkDepth(asked);
  const { kept, undated } = scopeCondition(dateFields('tie'), 'tie.recorded', parseScope(request, false));
  const starts = await startsOf(store, asked);
  if (starts === null) checkAnchored(asked);
  const tieKinds = kindsOf(asked);
  const narrowed = tieKinds ? { tieKinds } : {};

  const counter = (condition: Condition) => async () => {
    const compose = { where: condition, ...narrowed };
    const rows = starts
      ? await store.run('tie/countOf', { ids: starts }, { compose })
      : await store.run('tie/countAll', {}, { compose });
    return rows[0]?.total ?? 0;
  };
  const passing = every([asked, kept]);
  const total = once(counter(passing));

  const read = (
    ids: readonly string[] | null,
    limit: number,
    from: Keyed | null,
    skip = 0,
  ): Promise<ListedTie[]> => {
    const params = {
      descending: order.direction === 'DESC',
      descending2: order.then?.direction === 'DESC',
      afterId: from?.id ?? null,
      afterKey: from?.key ?? null,
      afterKey2: from?.key2 ?? null,
      skip,
      limit,
    };
    const compose = {
      where: passing,
      key: `tie.${order.field}`,
      ...(order.then ? { key2: `tie.${order.then.field}` } : {}),
      descending: params.descending,
      descending2: params.descending2,
      ...narrowed,
    };
    return ids === null
      ? store.run('tie/list', params, { compose })
      : store.run('tie/listOf', { ...params, ids: [...ids] }, { compose });
  };
  const inOrder = order.field === 'START' && order.direction === 'ASC' && !order.then;
  const { rows, hasNextPage } =
    first === 0
      ? { rows: [], hasNextPage: (await total()) > 0 }
      : first > mostPerPage
        ? await endOf(first, after === null ? total : null, ({ skip, limit }) =>
            read(starts, limit, after, skip),
          )
        : cutAt(
            first,
            await (starts || !inOrder
              ? read(starts, first + 1, after)
              : walk(context, first + 1, after, read)),
          );
  const page = await resolvePage(
    buildPage(keyed(rows), order, {
      hasNextPage,
      hasPreviousPage: after !== null,
      totalCount: 0,
    }),
    async (found) => rows.slice(0, found.length),
  );
  return {
    ...page,
    totalCount: total,
    undated: undated === null ? async () => 0 : once(counter(every([asked, undated]))),
  };
}

/** The first ties in the order of their starts; where few of the first pass the filter, all are looked through. */
async function walk(
  context: Context,
  limit: number,
  after: Keyed | null,
  read: (ids: readonly string[] | null, limit: number, from: Keyed | null) => Promise<ListedTie[]>,
): Promise<ListedTie[]> {
  const next = await entitiesFrom(context, typeof after?.key === 'string' ? after.key : null);
  if (!next) return read(null, limit, after);
  const found: ListedTie[] = [];
  let last: Keyed | null = after;
  for (const stretch of STRETCHES) {
    const size = Math.max(stretch, limit);
    const ids = await next(size);
    if (ids.length > 0)
      found.push(...(await read(ids, limit - found.length, found.length > 0 ? null : after)));
    if (found.length === limit || ids.length < size) return found;
    last = { id: BEHIND, key: ids.at(-1) ?? null };
  }
  return [...found, ...(await read(null, limit - found.length, last))];
}

/**
 * Gives the ids of entities in their order, so many at a time: on Neo4j from its index, else from memory; null where they are
 * not there yet.
 * @param start the first; null for the very first
 */
async function entitiesFrom(
  { store, shared }: Context,
  start: string | null,
): Promise<((count: number) => Promise<readonly string[]>) | null> {
  if (store.engine === 'neo4j') {
    let after = '';
    let ahead = start === null ? [] : [start];
    return async (count) => {
      if (start !== null && after === '') after = start;
      const rows = await store.run('entity/idsAfter', { after, limit: count - ahead.length });
      const ids = [...ahead, ...rows.map(({ id }) => id)];
      ahead = [];
      after = ids.at(-1) ?? after;
      return ids;
    };
  }
  const index = await readySearchIndexOf(shared);
  if (!index) return null;
  const ids = index.inOrder(EVERY_KIND, 'ID', false, start === null ? null : { key: start, id: '' });
  let place = 0;
  return async (count) => ids.slice(place, (place += count));
}

/** What the ties start at, where the filter names it by id, or names what they lead to; null where it does not, or too many. */
async function startsOf(store: GraphStore, where: Condition): Promise<string[] | null> {
  const parts = conjuncts(where);
  for (const part of parts) {
    if (!('near' in part)) continue;
    const ids = conjuncts(part.near).find(isIdIn)?.value as readonly string[] | undefined;
    if (ids && ids.length <= MOST_ANCHORED) return [...new Set(ids)];
  }
  const goals = parts.find(isIdIn)?.value as readonly string[] | undefined;
  if (!goals || goals.length > MOST_ANCHORED) return null;
  const limit = MOST_ANCHORED + 1;
  const starts = new Set<string>();
  for (const tieKind of kindsOf(where) ?? TIE_KINDS) {
    const rows = await store.run('entity/idsTied', {
      ids: [...new Set(goals)],
      tieKind,
      outgoing: false,
      limit,
    });
    for (const { id } of rows) starts.add(id);
    if (starts.size > MOST_ANCHORED) return null;
  }
  return [...starts];
}

function isIdIn(part: Condition): part is Comparison {
  return 'field' in part && part.field === 'entity.id' && part.operator === 'in';
}

/** The kinds of tie that a filter asks in any case; null for all. */
function kindsOf(where: Condition): string[] | null {
  const part = conjuncts(where).find(
    (one): one is Comparison => 'field' in one && one.field === 'tie.kind' && one.operator === 'in',
  );
  const kinds = part?.value as readonly string[] | undefined;
  return kinds && kinds.length > 0 ? [...kinds] : null;
}
