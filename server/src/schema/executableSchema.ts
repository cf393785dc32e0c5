import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  defaultFieldResolver,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { resolvers } from './resolvers.ts';
import { typeDefs } from './typeDefs.ts';

/** SDL and resolvers of every concept together. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs: [...typeDefs], resolvers: [...resolvers] });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) takeNullForDefault(field);
  }
  return schema;
}

/**
 * GraphQL lets a caller send null for an argument that may be null, even where it has a default. Here null means the
 * default, so that no resolver meets a null its generated type does not know.
 */
function takeNullForDefault(field: GraphQLField<unknown, unknown>): void {
  const defaults = field.args.filter(
    ({ type, defaultValue }) => !isNonNullType(type) && defaultValue !== undefined && defaultValue !== null,
  );
  if (defaults.length === 0) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args: Record<string, unknown>, context, info) => {
    for (const { name, defaultValue } of defaults) args[name] ??= defaultValue;
    return resolve(parent, args, context, info);
  };
}
