import type { Context } from '../context.ts';
import { materialise } from './entityFilter.ts';
import { isEverything, type IdSet } from './idSet.ts';
import {
  buildPage,
  checkedFirst,
  decodeCursor,
  pageOfRows,
  resolvePage,
  type Keyed,
  type Order,
  type Page,
  type PageRequest,
} from './page.ts';
import type { EntityRow } from './rows.ts';
import type { EntityKind } from './types.generated.ts';

/** One page of the entities of some kinds that are in a set, with an exact total. */
export async function entityPage<T extends EntityRow>(
  context: Context,
  kinds: readonly EntityKind[],
  is: (row: EntityRow) => row is T,
  set: IdSet,
  order: Order,
  request: PageRequest,
): Promise<Page<T>> {
  const { store, load } = context;
  const asked = { kinds: [...kinds], orderBy: order.field };
  const page = isEverything(set)
    ? await storePage(
        order,
        request,
        (seek) =>
          store.run(order.direction === 'ASC' ? 'entity/pageAscending' : 'entity/pageDescending', {
            ...asked,
            ...seek,
          }),
        () => store.run('entity/count', { kinds: [...kinds] }),
      )
    : pageOfRows(
        keyed(await store.run('entity/sortKeys', { ...asked, ids: await materialise(store, set, kinds) })),
        order,
        request,
      );
  return resolvePage(page, async (rows) =>
    (await load.entity.loadMany(rows.map(({ id }) => id))).map((row) => {
      if (row instanceof Error) throw row;
      return row && is(row) ? row : null;
    }),
  );
}

interface Seek {
  afterId: string | null;
  afterKey: string | number | null;
  limit: number;
}
/** A key column holds a text or a number, by the order asked. */
type KeyedRow = { id: string; key: unknown };

const keyed = (rows: readonly KeyedRow[]): Keyed[] =>
  rows.map(({ id, key }) => ({ id, key: typeof key === 'string' || typeof key === 'number' ? key : null }));

/** One page cut by the store: it reads no more rows than the page has, and one to know whether there are more. */
export async function storePage(
  order: Order,
  request: PageRequest,
  read: (seek: Seek) => Promise<KeyedRow[]>,
  count: () => Promise<{ total: number }[]>,
): Promise<Page<Keyed>> {
  const first = checkedFirst(request.first);
  const after = decodeCursor(order, request.after);
  const [rows, counted] = await Promise.all([
    read({ afterId: after?.id ?? null, afterKey: after?.key ?? null, limit: first + 1 }),
    count(),
  ]);
  return buildPage(keyed(rows).slice(0, first), order, {
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== null,
    totalCount: counted[0]?.total ?? 0,
  });
}

/** One page of claims or sources that are in a set. */
export async function nodePage<T>(
  context: Context,
  folder: 'claim' | 'source',
  set: IdSet,
  order: Order,
  request: PageRequest,
  load: (ids: string[]) => Promise<(T | null)[]>,
): Promise<Page<T>> {
  const { store } = context;
  const orderBy = order.field;
  let page: Page<Keyed>;
  if (isEverything(set)) {
    page = await storePage(
      order,
      request,
      (seek) =>
        store.run(`${folder}/${order.direction === 'ASC' ? 'pageAscending' : 'pageDescending'}`, {
          orderBy,
          ...seek,
        }),
      () => store.run(`${folder}/count`, {}),
    );
  } else {
    const ids = set.complement
      ? (await store.run(`${folder}/allIds`, {})).flatMap(({ id }) => (set.ids.has(id) ? [] : [id]))
      : [...set.ids];
    page = pageOfRows(keyed(await store.run(`${folder}/sortKeys`, { ids, orderBy })), order, request);
  }
  return resolvePage(page, (rows) => load(rows.map(({ id }) => id)));
}
