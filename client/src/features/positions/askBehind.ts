import type { Stance } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { ask } from '../../api/useAnswer.ts';
import type { Scope } from '../../state/scope.ts';

const StatementsBehindQuery = graphql(`
  query StatementsBehind(
    $actors: [ID!]!
    $window: String
    $undated: Boolean
    $knownOn: Date
    $rollUp: Boolean
    $after: String
  ) {
    positions(
      actors: $actors
      window: $window
      undated: $undated
      knownOn: $knownOn
      rollUp: $rollUp
      first: 200
      after: $after
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        actor {
          id
        }
        subject {
          id
        }
        history {
          stance
          statement {
            id
          }
        }
      }
    }
  }
`);

/** As many pages of positions as a figure has room for. */
const MOST_PAGES = 10;

export interface Behind {
  readonly actor: string;
  readonly subject: string;
  /** Ids, earliest first. */
  readonly statements: readonly string[];
}

/** The statements behind the stances of some actors, by actor and subject. */
export async function askBehind(
  actors: readonly string[],
  scope: Scope & { readonly rollUp: boolean; readonly stances: readonly Stance[] | null },
): Promise<Behind[]> {
  const { window, undated, knownOn, rollUp, stances } = scope;
  const found: Behind[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: { positions: PositionsPage } = await ask(StatementsBehindQuery, {
      actors: [...actors],
      window,
      undated,
      knownOn,
      rollUp,
      after,
    });
    const { nodes, pageInfo } = answer.positions;
    for (const { actor, subject, history } of nodes)
      found.push({
        actor: actor.id,
        subject: subject.id,
        statements: history
          .filter(({ stance }) => stances === null || stances.includes(stance))
          .map(({ statement }) => statement.id),
      });
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
    if (after === null) break;
  }
  return found;
}

interface PositionsPage {
  readonly nodes: readonly {
    readonly actor: { readonly id: string };
    readonly subject: { readonly id: string };
    readonly history: readonly { readonly stance: Stance; readonly statement: { readonly id: string } }[];
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}
