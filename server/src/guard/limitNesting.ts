import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';

/** The deepest filter a person writes has some ten levels; every reader of values is recursive. */
export const DEEPEST_VALUE = 64;

/** Refuses variables nested so deeply that reading them could exhaust the stack. (Literals are bounded by their tokens.) */
export function limitNesting(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request }) {
          if (isDeeper(request.variables, DEEPEST_VALUE)) {
            throw new GraphQLError(
              `variables: nested deeper than ${DEEPEST_VALUE} levels; write the filter flatter, with \`and\` and \`or\`.`,
              { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
            );
          }
        },
      };
    },
  };
}

/** Whether a value has more levels of lists and objects than that; level by level, without recursion. */
export function isDeeper(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= levels; depth++) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    if (level.length === 0) return false;
  }
  return true;
}
