import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { referenceOf } from './reference.ts';
import { conceptFiles, typeDefs } from './typeDefs.ts';

/** Writes docs/api.md from the SDL; part of `npm run codegen`. */
const schema: GraphQLSchema = buildSchema(typeDefs.join('\n'));
writeFileSync(
  fileURLToPath(new URL('../../../docs/api.md', import.meta.url)),
  referenceOf(schema, conceptFiles),
);
