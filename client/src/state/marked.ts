import { useEffect, useMemo } from 'react';
import type { ChangeKind, MarkedQuery as MarkedAnswer } from '../api/generated/graphql.ts';
import { graphql } from '../api/generated/index.ts';
import { ask } from '../api/useAnswer.ts';
import { createStore, useStore } from '../lib/createStore.ts';
import { useView, viewActions } from './view.ts';

const MarkedQuery = graphql(`
  query Marked($since: DateTime!, $after: String) {
    changes(since: $since, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        about {
          __typename
          ... on Entity {
            id
          }
          ... on Tie {
            id
          }
        }
      }
    }
  }
`);

/** As many pages of 100 changes as are marked; a dataset recorded anew would mark everything. */
const MOST_PAGES = 20;

/** Entities and ties that changed, and whether they are new. */
export type Marked = ReadonlyMap<string, ChangeKind>;

const NONE: Marked = new Map();
const store = createStore<{ since: string; marked: Marked } | null>(null);
let asked: string | null = null;

async function load(since: string): Promise<void> {
  if (asked === since) return;
  asked = since;
  const marked = new Map<string, ChangeKind>();
  let after: string | null = null;
  try {
    for (let page = 0; page < MOST_PAGES; page++) {
      const { changes }: MarkedAnswer = await ask(MarkedQuery, { since, after });
      for (const { kind, about } of changes.nodes)
        if ('id' in about && marked.get(about.id) !== 'ADDED') marked.set(about.id, kind);
      after = changes.pageInfo.endCursor ?? null;
      if (!changes.pageInfo.hasNextPage) break;
    }
    if (asked === since) store.set({ since, marked });
  } catch {
    // The banner says that the server does not answer; the next look asks again.
    asked = null;
  }
}

/** What is marked as changed in the picture; nothing unless the picture asks for it. */
export function useMarked(): Marked {
  const since = useView((view) => view.marked);
  const loaded = useStore(store);
  useEffect(() => {
    if (since !== null) void load(since);
  }, [since]);
  return useMemo(() => (since !== null && loaded?.since === since ? loaded.marked : NONE), [since, loaded]);
}

/** Marks what changed in the data since an instant; null marks nothing. */
export const markChanges = (since: string | null): void =>
  viewActions.set({ marked: since }, { kind: 'marked', text: since?.slice(0, 10) ?? '' }, 'marked');
