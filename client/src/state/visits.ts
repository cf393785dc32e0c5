import { graphql } from '../api/generated/index.ts';
import { dataOf, useAnswer } from '../api/useAnswer.ts';
import { createStore, useStore } from '../lib/createStore.ts';
import { useEcosystem } from './ecosystem.ts';

const KEY = 'entente.visit';

/** When this browser was here before this visit; null on the first one. Kept for each dataset. */
const before = new Map<string, string | null>();
const seen = createStore<string | null>(null);

/** The instant of the last visit to a dataset, read once; this visit becomes the last one from now on. */
function lastVisit(dataset: string): string | null {
  const known = before.get(dataset);
  if (known !== undefined) return known;
  const key = `${KEY}.${dataset}`;
  const stored = localStorage.getItem(key);
  const valid = stored !== null && !Number.isNaN(Date.parse(stored)) ? stored : null;
  before.set(dataset, valid);
  localStorage.setItem(key, new Date().toISOString());
  return valid;
}

const CountQuery = graphql(`
  query ChangeCount($since: DateTime!) {
    changes(since: $since, first: 1) {
      totalCount
    }
  }
`);

/** The instant of the last visit to the dataset that is open; null on the first one. */
export function useLastVisit(): string | null {
  const dataset = dataOf(useEcosystem())?.dataset.id;
  return dataset === undefined ? null : lastVisit(dataset);
}

/** How much changed in the data since the last visit, until it was looked at; null while unknown. */
export function useChangeCount(): number | null {
  const since = useLastVisit();
  const looked = useStore(seen);
  const answer = dataOf(useAnswer(CountQuery, since === null ? null : { since }));
  if (since === null) return 0;
  return looked === since ? 0 : (answer?.changes.totalCount ?? null);
}

/** The changes since an instant were looked at: they are no longer news. */
export const markSeen = (since: string | null) => seen.set(since);
