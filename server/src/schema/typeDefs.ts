import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The SDL of every concept by its name: `schema/<concept>/schema.graphql`. */
export const conceptFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .toSorted()
    .map((concept) => [concept, `${folder}${concept}/schema.graphql`] as const)
    .filter(([, file]) => existsSync(file))
    .map(([concept, file]) => [concept, readFileSync(file, 'utf8')]),
);

/** The SDL of all concepts. */
export const typeDefs: readonly string[] = [...conceptFiles.values()];
