import { useEffect, useState } from 'react';
import type { Language } from '../../api/generated/graphql.ts';
import { useCountUndated } from '../../state/undated.ts';
import type { AnyTab } from './allTabs.ts';
import type { RowQuery } from './tab.ts';

/** Every date there can be: lists count their undated only beside a window. */
const ANY_DATE = '../9999';

/** Tells the time strip how many rows of the question have no date; a number stands until the next one is known. */
export function useUndatedRows(tab: AnyTab, query: RowQuery, lang: Language): void {
  const [count, setCount] = useState<{ tab: string; rows: number | null } | null>(null);
  const key = JSON.stringify([tab.name, query, lang]);
  useEffect(() => {
    const stopper = new AbortController();
    const asked = { ...query, window: query.window ?? ANY_DATE };
    tab
      .read({
        query: asked,
        first: 0,
        after: null,
        withRows: false,
        withUndated: true,
        lang,
        signal: stopper.signal,
      })
      .then(({ undated }) => setCount({ tab: tab.name, rows: undated ?? null }))
      // The rows themselves say what went wrong.
      .catch(() => stopper.signal.aborted || setCount(null));
    return () => stopper.abort();
    // `key` stands for tab, query and language.
  }, [key]);
  useCountUndated(count?.tab === tab.name ? count.rows : null);
}
