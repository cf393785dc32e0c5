import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The SDL of every concept: `schema/<concept>/schema.graphql`. */
export const typeDefs: readonly string[] = readdirSync(folder)
  .map((concept) => `${folder}${concept}/schema.graphql`)
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'));
