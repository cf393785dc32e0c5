import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHeader, type Statement } from './header.ts';

export type Engine = 'embedded' | 'neo4j';
export type Catalogue = ReadonlyMap<string, Statement>;

export const CYPHER_FOLDER = fileURLToPath(new URL('../../../cypher', import.meta.url));

/**
 * Every statement of a folder of .cypher files by its name. Where `<name>.<engine>.cypher` lies beside, it is
 * taken for that engine in place of `<name>.cypher`. The folders
 * `schema` and `filter` hold set-up and fragments, not questions.
 * @throws Error at the first file that cannot be read as a statement, and where variants declare differently
 */
export function readCatalogue(engine: Engine, folder: string = CYPHER_FOLDER): Catalogue {
  const catalogue = new Map<string, Statement>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.startsWith('schema/') && !file.startsWith('filter/'))
    .sort();
  for (const file of files) {
    const [, name = '', variant] = /^(.+?)(?:\.(embedded|neo4j))?\.cypher$/.exec(file) ?? [];
    const statement = readHeader(name, readFileSync(path.join(folder, file), 'utf8'));
    const declared = ({ params, columns, access }: Statement) => JSON.stringify({ params, columns, access });
    const other = catalogue.get(name);
    if (other && declared(other) !== declared(statement))
      throw new Error(`cypher/${file}: declares other parameters or columns than its variant`);
    if (!other || variant === engine) catalogue.set(name, statement);
  }
  return catalogue;
}

/** The set-up statements of an engine, in order: unique ids, indexes, full text. */
export function readSchemaStatements(engine: Engine, folder: string = CYPHER_FOLDER): string[] {
  return readFileSync(path.join(folder, 'schema', `${engine}.cypher`), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
