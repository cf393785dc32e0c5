import { useEffect, useState } from 'react';
import { useConnection } from '../../api/connection.ts';
import type { Language } from '../../api/generated/graphql.ts';
import { troubleOf } from '../../api/execute.ts';
import { ask } from '../../api/useAnswer.ts';
import {
  disputedWhere,
  isInScope,
  type LedgerClaim,
  type LedgerOf,
  type LedgerSource,
  LedgerSourcesQuery,
  LedgerUsesQuery,
  sourcesWhere,
  usesWhere,
} from './ledger.ts';

/** More sources than these are not loaded at once: the reader is asked to search. */
export const MOST_SOURCES = 1_000;
const MOST_PAGES = 10;

export type Loaded<Item> =
  | { phase: 'asking'; items: readonly Item[] }
  | { phase: 'ready'; items: readonly Item[]; total: number }
  | { phase: 'failed'; items: readonly Item[]; trouble: { code: string; message: string } };

interface Page<Item> {
  nodes: readonly Item[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Loads page after page; what stood there before stays until the first page has come. */
function usePages<Item>(key: string, read: (after: string | null) => Promise<Page<Item>>): Loaded<Item> {
  const { returns } = useConnection();
  const [loaded, setLoaded] = useState<Loaded<Item>>({ phase: 'asking', items: [] });
  useEffect(() => {
    let current = true;
    setLoaded(({ items }) => ({ phase: 'asking', items }));
    const load = async () => {
      const items: Item[] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES; page++) {
        const { nodes, totalCount, pageInfo } = await read(after);
        if (!current) return;
        items.push(...nodes);
        after = pageInfo.endCursor ?? null;
        const isWhole = !pageInfo.hasNextPage || page === MOST_PAGES - 1;
        setLoaded(
          isWhole
            ? { phase: 'ready', items: [...items], total: totalCount }
            : { phase: 'asking', items: [...items] },
        );
        if (isWhole) return;
      }
    };
    load().catch((error: unknown) => {
      const trouble = troubleOf(error);
      if (current) setLoaded(({ items }) => ({ phase: 'failed', items, trouble }));
    });
    return () => {
      current = false;
    };
    // `key` stands for everything that is asked.
  }, [key, returns]);
  return loaded;
}

/** Every source of the ledger in which the words occur, or one of whose claims has them. */
export function useLedgerSources(ledger: LedgerOf, text: string, lang: Language): Loaded<LedgerSource> {
  const where = sourcesWhere(ledger, text);
  const { knownOn } = ledger;
  return usePages(JSON.stringify([where, knownOn, lang]), async (after) => {
    return (await ask(LedgerSourcesQuery, { where, knownOn, after, lang })).sources;
  });
}

/** Everything in the ledger that these sources are cited for. */
export function useLedgerClaims(
  ledger: LedgerOf,
  sources: readonly string[],
  lang: Language,
): Loaded<LedgerClaim> {
  const where = usesWhere(ledger, sources);
  return useClaims(ledger, where, lang);
}

/** Every disputed claim of the ledger. */
export const useDisputedClaims = (ledger: LedgerOf, lang: Language): Loaded<LedgerClaim> =>
  useClaims(ledger, disputedWhere(ledger), lang);

function useClaims(
  ledger: LedgerOf,
  where: ReturnType<typeof disputedWhere>,
  lang: Language,
): Loaded<LedgerClaim> {
  const { knownOn, scope, of } = ledger;
  return usePages(JSON.stringify([where, knownOn, lang, scope, of]), async (after) => {
    const page = (await ask(LedgerUsesQuery, { where, knownOn, after, lang })).claims;
    return { ...page, nodes: page.nodes.filter(isInScope(ledger)) };
  });
}
