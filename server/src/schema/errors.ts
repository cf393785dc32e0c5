import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { StoreError, type StoreErrorCode } from '../store/errors.ts';

/** What a caller may read when the store fails: what happened and what to do, nothing of the engine. */
const STORE_MESSAGES: Record<StoreErrorCode, { code: string; message: string }> = {
  UNAVAILABLE: { code: 'UNAVAILABLE', message: 'The graph store does not answer; try again in a moment.' },
  TIMEOUT: {
    code: 'TIMEOUT',
    message: 'The question took too long; narrow it (fewer ids, a smaller `first`, a window) and ask again.',
  },
  TOO_MANY_ROWS: {
    code: 'TOO_MANY_ROWS',
    message:
      'The question reads too many rows; narrow it (a `where` that leaves less, fewer ids, a window) and ask again.',
  },
  CANCELLED: { code: 'CANCELLED', message: 'The question was taken back.' },
  CONSTRAINT: { code: 'CONSTRAINT', message: 'The store refused the change: it breaks a rule of the data.' },
  BAD_QUERY: { code: 'INTERNAL_SERVER_ERROR', message: 'The server failed to answer; the log says why.' },
};

/** Codes of errors whose message is written for the caller, by us or by Apollo Server. */
const PUBLIC_CODES = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'NOT_FOUND',
  'UNAVAILABLE',
  'COST_EXCEEDED',
  'DOCUMENT_NOT_TRUSTED',
]);

/** What an error may say beside its code, to programs. */
const PUBLIC_DETAILS = ['cost', 'budget'] as const;

/** An argument the caller can put right; the message names argument, value and remedy. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The answer asked for is not there, and the schema allows no null in its place. */
export function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'NOT_FOUND' } });
}

/**
 * The one place where errors become public: a code and words for the caller; causes, stack and driver text stay in
 * the log.
 *
 * @param report gets every error that is ours, not the caller's
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const place = { locations: formatted.locations, path: formatted.path };
  const cause = unwrapResolverError(error);
  if (cause instanceof StoreError) {
    report(cause);
    const { code, message } = STORE_MESSAGES[cause.code];
    return { ...place, message, extensions: { code } };
  }
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && PUBLIC_CODES.has(code)) {
    const details = Object.fromEntries(
      PUBLIC_DETAILS.flatMap((name) => {
        const value = formatted.extensions?.[name];
        return value === undefined ? [] : [[name, value]];
      }),
    );
    return { ...place, message: formatted.message, extensions: { code, ...details } };
  }
  report(cause);
  const { message } = STORE_MESSAGES.BAD_QUERY;
  return { ...place, message, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
