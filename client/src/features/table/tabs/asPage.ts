import type { PageAsk, RowPage, RowQuery } from '../tab.ts';

/** What every list is asked alike: which page, which dates, which language. */
export function pageVariables({ query, first, after, withRows, withUndated = false, lang }: PageAsk) {
  const { window, undated, knownOn } = query;
  return { first, after, withRows, withUndated, window, undated, knownOn, lang };
}

/** The order asked, in the list's own fields: a tab's columns name no others. Null is the list's own order. */
export function orderOf<Field extends string>({ order }: RowQuery) {
  return order && { field: order.field as Field, direction: order.direction };
}

interface Connection<Row> {
  readonly nodes?: readonly Row[] | null;
  readonly totalCount: number;
  readonly undated?: number | undefined;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A page as the API gives it, as rows. */
export function asPage<Row>({ nodes, totalCount, undated, pageInfo }: Connection<Row>): RowPage<Row> {
  return {
    rows: nodes ?? [],
    total: totalCount,
    undated,
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}
