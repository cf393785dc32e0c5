import { badUserInput } from './errors.ts';

/** What a list is sorted by: text or number; null when unknown. */
export type SortKey = string | number | null;

/** How a list is sorted: by the field's key, unknown keys last in both directions, ties by id. */
export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  /** What breaks ties of the key before the id does. */
  readonly then?: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
}

/** An order as the caller writes it. */
export interface OrderAsked {
  readonly field: string;
  readonly direction?: Order['direction'] | undefined;
  readonly thenBy?: OrderAsked | null | undefined;
}

/** The order asked, or the one of the list. @throws BAD_USER_INPUT for more than two keys, or the same twice */
export function orderOf(asked: OrderAsked | null | undefined, fallback: Order): Order {
  if (!asked) return fallback;
  const { thenBy } = asked;
  if (thenBy?.thenBy)
    throw badUserInput('orderBy: a list is sorted by two fields at most; leave out the third');
  if (thenBy?.field === asked.field)
    throw badUserInput(`orderBy: thenBy is ${asked.field} again; leave it out or take another field`);
  return {
    field: asked.field,
    direction: asked.direction ?? 'ASC',
    ...(thenBy ? { then: { field: thenBy.field, direction: thenBy.direction ?? 'ASC' } } : {}),
  };
}

export interface Keyed {
  readonly id: string;
  readonly key: SortKey;
  /** By `then`; null or absent without one. */
  readonly key2?: SortKey;
}

/** The answer of every Relay connection. */
export interface Page<T> {
  readonly nodes: T[];
  readonly edges: { cursor: string; node: T }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly totalCount: number;
}

/** What the caller asked: how many, and after which row. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

export const FIRST_CAP = 200;

/** The number of rows asked for; throws BAD_USER_INPUT outside 0..cap. */
export function checkedFirst(first: number | null | undefined, fallback = 25, cap = FIRST_CAP): number {
  const value = first ?? fallback;
  if (value < 0) throw badUserInput(`first: must be 0 to ${cap}, got ${value}`);
  if (value > cap) {
    throw badUserInput(
      `first: ${value} is more than ${cap}, the most for one page; ask the next with \`after\``,
    );
  }
  return value;
}

/** The order in words: `NAME ASC`, `SOURCES DESC then NAME ASC`. */
function orderText({ field, direction, then }: Order): string {
  return `${field} ${direction}${then ? ` then ${then.field} ${then.direction}` : ''}`;
}

/** The position of a row, opaque to callers; it names the order, so that it is refused under another one. */
export function encodeCursor(order: Order, row: Keyed): string {
  const second = order.then ? [row.key2 ?? null] : [];
  return Buffer.from(JSON.stringify([orderText(order), row.id, row.key, ...second])).toString('base64url');
}

/** The row a cursor stands for; null without a cursor. Throws BAD_USER_INPUT for a cursor that is not one of this order. */
export function decodeCursor(order: Order, cursor: string | null | undefined): Keyed | null {
  if (cursor === null || cursor === undefined) return null;
  const parts = parseCursor(cursor);
  if (!parts)
    throw badUserInput(`after: “${cursor.slice(0, 60)}” is no cursor; pass one that an answer gave`);
  const [text, id, key, key2] = parts;
  if (text !== orderText(order)) {
    throw badUserInput(
      `after: the cursor belongs to the order ${text.slice(0, 100)}, not ${orderText(order)}; start again without it`,
    );
  }
  return { id, key, key2: key2 ?? null };
}

function parseCursor(cursor: string): [string, string, SortKey, SortKey?] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length < 3 || parts.length > 4) return null;
    const [text, id, ...keys] = parts as unknown[];
    if (typeof text !== 'string' || typeof id !== 'string') return null;
    if (!keys.every((key) => key === null || typeof key === 'string' || Number.isFinite(key))) return null;
    return [text, id, ...(keys as [SortKey, SortKey?])];
  } catch {
    return null;
  }
}

/** Sorts as the `page…` queries do: by key, unknown last, then by id. */
export function compareKeyed(order: Order): (a: Keyed, b: Keyed) => number {
  const sign = order.direction === 'ASC' ? 1 : -1;
  return (a, b) => {
    if (a.key === null || b.key === null) {
      if (a.key !== b.key) return a.key === null ? 1 : -1;
    } else if (a.key !== b.key) {
      return a.key < b.key ? -sign : sign;
    }
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  };
}

/** One page of rows at hand. A cursor stays good when rows before or after it come and go. */
export function pageOfRows<T extends Keyed>(
  rows: readonly T[],
  order: Order,
  request: PageRequest,
  fallback = 25,
  cap = FIRST_CAP,
): Page<T> {
  const first = checkedFirst(request.first, fallback, cap);
  const after = decodeCursor(order, request.after);
  const compare = compareKeyed(order);
  const sorted = rows.toSorted(compare);
  const rest = after ? sorted.filter((row) => compare(row, after) > 0) : sorted;
  return buildPage(rest.slice(0, first), order, {
    hasNextPage: rest.length > first,
    hasPreviousPage: rest.length < sorted.length,
    totalCount: sorted.length,
  });
}

/** The connection of rows that are already the right ones. */
export function buildPage<T extends Keyed>(
  rows: readonly T[],
  order: Order,
  known: { hasNextPage: boolean; hasPreviousPage: boolean; totalCount: number },
): Page<T> {
  const edges = rows.map((node) => ({ cursor: encodeCursor(order, node), node }));
  return {
    nodes: [...rows],
    edges,
    pageInfo: {
      hasNextPage: known.hasNextPage,
      hasPreviousPage: known.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: known.totalCount,
  };
}

/** The same page with what stands behind each row; rows without it are left out. */
export async function resolvePage<K, T>(
  page: Page<K>,
  load: (rows: K[]) => Promise<(T | null)[]>,
): Promise<Page<T>> {
  const loaded = await load(page.nodes);
  const edges = page.edges.flatMap(({ cursor }, index) => {
    const node = loaded[index];
    return node ? [{ cursor, node }] : [];
  });
  return { ...page, nodes: edges.map(({ node }) => node), edges };
}
