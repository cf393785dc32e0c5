import { extendSchema, parse, type GraphQLSchema } from 'graphql';

/** The schema with a place to put rows of ties, which are no list at its root: `rootValue.exportedTies`. */
export function exportSchema(schema: GraphQLSchema): GraphQLSchema {
  return extendSchema(
    schema,
    parse(`extend type Query {
      exportedTies(where: TieFilter, window: String, undated: Boolean = false, knownOn: Date): [Tie!]!
    }`),
  );
}
