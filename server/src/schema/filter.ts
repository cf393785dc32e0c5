import { foldText } from '../domain/foldText.ts';
import { badUserInput } from './errors.ts';
import { EVERYTHING, intersect, invert, NOTHING, setOf, union, type IdSet } from './idSet.ts';
import type { TextFilter } from './types.generated.ts';

/**
 * How `where` is answered: every leaf of a filter is one catalogue query with parameters that gives ids, and
 * `and`, `or`, `not` are algebra of those sets here. No query text is ever built from what a caller sends, and a
 * filter may nest as it likes. (A query per combination of filters was the alternative: it cannot nest.)
 */

interface Nested<Filter> {
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
}

/** What the leaves of a filter and its nested filters say together. An empty `or` matches nothing. */
export async function combine<Filter>(
  where: Nested<Filter>,
  evaluate: (filter: Filter) => Promise<IdSet>,
  leaves: readonly (Promise<IdSet> | null)[],
): Promise<IdSet> {
  const parts = await Promise.all([
    ...leaves,
    ...(where.and ?? []).map(evaluate),
    where.or ? Promise.all(where.or.map(evaluate)).then((sets) => sets.reduce(union, NOTHING)) : null,
    where.not ? evaluate(where.not).then(invert) : null,
  ]);
  return parts.reduce<IdSet>((all, part) => (part ? intersect(all, part) : all), EVERYTHING);
}

/** A leaf, or null where the filter does not ask it. */
export function leaf<T>(
  asked: T | null | undefined,
  run: (value: T) => Promise<IdSet>,
): Promise<IdSet> | null {
  return asked === null || asked === undefined ? null : run(asked);
}

/** The set of the `id` column of a leaf's rows. */
export async function idsOf(rows: Promise<readonly { id: string }[]>): Promise<IdSet> {
  return setOf((await rows).map(({ id }) => id));
}

/** Parameters of the `…/idsByText` queries. */
export interface TextComparison {
  equals: string | null;
  oneOf: string[] | null;
  contains: string | null;
  startsWith: string | null;
  words: string[] | null;
}

/** A text filter as parameters; null when it asks nothing. */
export function textComparison(filter: TextFilter): TextComparison | null {
  const words =
    filter.matches === null || filter.matches === undefined
      ? null
      : foldText(filter.matches).split(' ').filter(Boolean);
  const comparison = {
    equals: filter.equals ?? null,
    oneOf: filter.in ? [...filter.in] : null,
    contains: filter.contains ?? null,
    startsWith: filter.startsWith ?? null,
    words: words && words.length > 0 ? words : null,
  };
  return Object.values(comparison).some((value) => value !== null) ? comparison : null;
}

const MOST_FILTERS = 100;

/** Throws BAD_USER_INPUT for a filter of more than 100 nested objects: each may cost a query. */
export function checkFilterSize(where: unknown): void {
  const count = countObjects(where);
  if (count > MOST_FILTERS)
    throw badUserInput(`where: ${count} filters are more than ${MOST_FILTERS}; ask in parts`);
}

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>(
    (sum, part) => sum + countObjects(part),
    Array.isArray(value) ? 0 : 1,
  );
}
