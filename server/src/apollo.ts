import { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { publicError } from './schema/errors.ts';
import { limitDepth, MOST_TOKENS } from './schema/limits.ts';
import { resolvers } from './schema/resolvers.ts';
import { typeDefs } from './schema/typeDefs.ts';

export interface ApolloSettings {
  readonly log: Pick<Logger, 'error'>;
  /** Whether the schema may be asked for its own description. */
  readonly introspection: boolean;
}

/** The GraphQL server without any transport. */
export function createApollo({ log, introspection }: ApolloSettings): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: [...typeDefs],
    resolvers: [...resolvers],
    introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [limitDepth],
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: (formatted, error) =>
      publicError(formatted, error, (cause) =>
        log.error({ err: cause, path: formatted.path }, 'a query failed'),
      ),
  });
}
