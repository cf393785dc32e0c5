import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { ApiError } from '../../api/execute.ts';
import { connection, useConnection } from '../../api/connection.ts';
import type { Language } from '../../api/generated/graphql.ts';
import { PageCache } from './PageCache.ts';
import type { RowQuery, Tab } from './tab.ts';

/** Rows of a tab by number: those at hand, and a way to say which are looked at. */
export interface Pages<Row> {
  /** How many there are; null until known. */
  readonly total: number | null;
  /** Rows of the question before, shown until the first answer to this one. */
  readonly isStale: boolean;
  readonly trouble: ApiError | null;
  /** The furthest row whose place is known, while the way to a far one is walked. */
  readonly walked: number | null;
  row(index: number): Row | undefined;
  want(first: number, last: number): void;
  retry(): void;
}

const FIRST_LOOK = 60;

/** Rows of a question, read by page as they are looked at; a new question keeps the old rows until its first answer. */
export function usePages<Row>(tab: Tab<Row>, query: RowQuery, lang: Language): Pages<Row> {
  const key = JSON.stringify([tab.name, query, lang]);
  const { returns } = useConnection();
  const current = useMemo(
    () =>
      new PageCache<Row>(async (ask) => {
        try {
          const page = await tab.read({ ...ask, query, lang });
          connection.answered();
          return page;
        } catch (reason) {
          if (reason instanceof ApiError && reason.passing) connection.lost();
          throw reason;
        }
      }, tab.stridePages?.(query.scope)),
    // `key` stands for tab, query and language.
    [key],
  );
  const version = useSyncExternalStore(current.subscribe, () => current.version);
  const [shown, setShown] = useState({ cache: current, tab: tab.name });
  useEffect(() => {
    current.open();
    current.want(0, FIRST_LOOK);
    return () => current.close();
  }, [current]);
  useEffect(() => {
    if (returns > 0) current.retry();
  }, [current, returns]);
  useEffect(() => {
    if (current.total !== null && shown.cache !== current) setShown({ cache: current, tab: tab.name });
  }, [current, version, shown, tab.name]);

  const isReady = current.total !== null;
  const cache = isReady || shown.tab !== tab.name ? current : shown.cache;
  const want = useCallback((first: number, last: number) => current.want(first, last), [current]);
  return {
    total: cache.total,
    isStale: cache !== current,
    trouble: troubleOf(current.trouble),
    walked: cache.walked,
    row: (index) => cache.row(index),
    want,
    retry: () => current.retry(),
  };
}

function troubleOf(reason: unknown): ApiError | null {
  if (reason === null) return null;
  return reason instanceof ApiError ? reason : new ApiError('UNKNOWN', String(reason));
}

/** Every row of a question, page after page; `onProgress` is told how many are in. */
export async function readAll<Row>(
  tab: Tab<Row>,
  query: RowQuery,
  lang: Language,
  signal: AbortSignal,
  onProgress: (read: number, total: number) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const page = await tab.read({ query, lang, first: 200, after, withRows: true, signal });
    rows.push(...page.rows);
    after = page.next;
    onProgress(rows.length, page.total);
  } while (after !== null);
  return rows;
}
