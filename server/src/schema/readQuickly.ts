import { conjuncts, type Condition } from '../cypher/composition.ts';
import { readySearchIndexOf } from '../search/searchIndexOf.ts';
import type { SortedBy } from '../search/SearchIndex.ts';
import type { GraphStore } from '../store/port.ts';
import { compare, every } from './conditions.ts';
import type { Keyed, Order } from './page.ts';
import type { EntityKind } from './types.generated.ts';

/** A key column holds a text or a number, by the order asked. */
export type KeyedRow = { id: string; key: unknown; key2?: unknown };

/**
 * What of a page is asked; `skip` rows behind `after` are passed over, `known` promises that every row has a key, `among`
 * looks at no others than these.
 */
export interface PageAsked {
  readonly where: Condition;
  readonly skip?: number;
  readonly limit: number;
  readonly after: Keyed | null;
  readonly known?: boolean;
  readonly among?: readonly string[];
}
export type PageReader = (asked: PageAsked) => Promise<KeyedRow[]>;

interface QuickPage extends PageAsked {
  /** A name of `cypher/filter/keys.cypher`. */
  readonly key: string;
  readonly kinds: readonly EntityKind[];
  readonly order: Order;
}

/** Keys that Neo4j has an index of for every label, and whether every entity has one. */
const INDEXED: Readonly<Record<string, { readonly field: string; readonly always: boolean } | undefined>> = {
  'entity.NAME': { field: 'entity.sortName', always: true },
  'entity.DATE': { field: 'entity.from', always: false },
};

/** Keys whose order is kept in memory beside the words that are searched. */
const IN_ORDER: Readonly<Record<string, SortedBy | undefined>> = {
  'entity.NAME': 'NAME',
  'entity.SOURCES': 'SOURCES',
  'entity.TIES': 'TIES',
  'entity.DATE': 'DATE',
};

/** How many entities in order are looked at before the whole list is. */
const STRETCHES = [150, 1_500];

/**
 * One page of a list without looking at the whole of it: in the order of an index (Neo4j), or of one in memory (embedded).
 * @returns null where there is no such order, or so few entities pass the filter that the list must be read anyway
 */
export async function readQuickly(
  store: GraphStore,
  shared: GraphStore,
  page: QuickPage,
  read: PageReader,
): Promise<KeyedRow[] | null> {
  if (page.order.then) return null;
  if (store.engine === 'neo4j') {
    const indexed = INDEXED[page.key];
    return indexed ? readByIndex(indexed, page, read) : null;
  }
  const sortedBy = IN_ORDER[page.key];
  const index = sortedBy ? await readySearchIndexOf(shared) : null;
  if (!index || !sortedBy) return null;
  const ids = index.inOrder(page.kinds, sortedBy, page.order.direction === 'DESC', page.after);
  if (page.skip) {
    if (conjuncts(page.where).length > 0) return null;
    const among = ids.slice(page.skip, page.skip + page.limit);
    return among.length === 0 ? [] : read({ where: page.where, limit: page.limit, after: null, among });
  }
  const found: KeyedRow[] = [];
  let start = 0;
  for (const stretch of STRETCHES) {
    const among = ids.slice(start, (start += stretch));
    if (among.length > 0)
      found.push(
        ...(await read({ where: page.where, limit: page.limit - found.length, after: null, among })),
      );
    if (found.length === page.limit || start >= ids.length) return found;
  }
  return null;
}

/** Those with a key first, for the index holds no others; then those without. */
async function readByIndex(
  { field, always }: { readonly field: string; readonly always: boolean },
  { where, limit, after, skip = 0 }: PageAsked,
  read: PageReader,
): Promise<KeyedRow[] | null> {
  const isKnown = compare(field, 'isKnown');
  const beyond = after !== null && after.key === null;
  const known = beyond ? [] : await read({ where: every([isKnown, where]), limit, after, skip, known: true });
  if (always || known.length === limit) return known;
  // How many with a key were passed over is not known here.
  if (skip > 0) return null;
  const rest = await read({
    where: every([{ not: isKnown }, where]),
    limit: limit - known.length,
    after: beyond ? after : null,
  });
  return [...known, ...rest];
}
