import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { COST_BUDGET, limitCost } from './guard/limitCost.ts';
import { limitNesting } from './guard/limitNesting.ts';
import { limitShape, MOST_TOKENS } from './guard/limitShape.ts';
import { onlyQueries } from './guard/onlyQueries.ts';
import { publicError } from './schema/errors.ts';
import { createSchema } from './schema/executableSchema.ts';

export interface ApolloSettings {
  readonly log: Pick<Logger, 'error'>;
  /** Whether the schema may be asked for its own description; where not, errors do not hint at it either. */
  readonly introspection: boolean;
  /** The most one request may cost; see `guard/costOf.ts`. */
  readonly costBudget?: number;
  /** The schema where there is one already. */
  readonly schema?: GraphQLSchema;
}

/** What the selections of an operation may unfold to; an introspection query unfolds to some 300. */
const MOST_SELECTIONS = 20_000;

/** The GraphQL server without any transport; `http/graphql.ts` refuses what other sites may send. */
export function createApollo({
  log,
  introspection,
  costBudget = COST_BUDGET,
  schema = createSchema(),
}: ApolloSettings): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: MOST_SELECTIONS,
    validationRules: [limitShape, onlyQueries],
    plugins: [
      // It would be called for every field; `http/graphql.ts` says what may be kept.
      ApolloServerPluginCacheControlDisabled(),
      limitNesting(),
      limitCost(costBudget),
    ],
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: (formatted, error) =>
      publicError(formatted, error, (cause) =>
        log.error({ err: cause, path: formatted.path }, 'a query failed'),
      ),
  });
}
