import { graphql } from '../api/generated/index.ts';
import { ask } from '../api/useAnswer.ts';
import { currentWords } from './language.ts';
import { announce, notify } from './notices.ts';
import { currentEntry, currentView, isStillAtWork, viewActions } from './view.ts';
import { MOST_DRAWN } from './wholePicture.ts';

const EverythingQuery = graphql(`
  query Everything(
    $persons: String
    $organizations: String
    $alliances: String
    $policies: String
    $statements: String
    $milestones: String
    $first: Int!
  ) {
    persons(first: $first, after: $persons) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
    organizations(first: $first, after: $organizations) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
    alliances(first: $first, after: $alliances) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
    policies(first: $first, after: $policies) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
    statements(first: $first, after: $statements) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
    milestones(first: $first, after: $milestones) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
  }
`);

const LISTS = ['persons', 'organizations', 'alliances', 'policies', 'statements', 'milestones'] as const;
const AT_ONCE = 200;

/** Every entity of the dataset, as many as can be drawn. @throws ApiError */
async function everyId(): Promise<string[]> {
  const ids = new Set<string>();
  const after: Partial<Record<(typeof LISTS)[number], string>> = {};
  for (let isMore = true; isMore && ids.size < MOST_DRAWN;) {
    const answer = await ask(EverythingQuery, { first: AT_ONCE, ...after });
    isMore = false;
    for (const list of LISTS) {
      const { nodes, pageInfo } = answer[list];
      for (const { id } of nodes) ids.add(id);
      if (pageInfo.endCursor) after[list] = pageInfo.endCursor;
      isMore ||= pageInfo.hasNextPage;
    }
  }
  return [...ids].slice(0, MOST_DRAWN);
}

/**
 * Puts the whole dataset on the canvas, as one step; what is there stays where it is. Whoever has gone on to another picture
 * before it arrives is left there.
 */
export async function showEverything(): Promise<void> {
  const words = currentWords();
  const asked = currentEntry();
  try {
    const ids = await everyId();
    if (!isStillAtWork(asked)) return;
    const { shown } = currentView();
    const added = ids.filter((id) => !shown.includes(id));
    viewActions.set(
      { shown: [...shown, ...added], hiddenIds: [], lit: null, question: null, view: 'graph' },
      { kind: 'add', text: words.canvas.everything },
    );
    announce(words.announce.added(added.length));
  } catch {
    notify({
      tone: 'failed',
      title: words.canvas.everythingFailed,
      detail: words.expand.failedHint,
      actions: [{ label: words.expand.retry, run: () => void showEverything() }],
    });
  }
}
