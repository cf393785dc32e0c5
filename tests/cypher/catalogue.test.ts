import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CYPHER_FOLDER, readCatalogue, readSchemaStatements } from '#server/cypher/catalogue.ts';

describe('readCatalogue', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'entente-cypher-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (file: string, body: string, column = 'one  Int') => {
    const name = file.replace(/(\.(embedded|neo4j))?\.cypher$/, '');
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(
      path.join(folder, file),
      `// ${name} -- one.\n// @returns ${column}\n// @access read\n${body}\n`,
    );
  };

  it('names statements by their path', () => {
    put('a/one.cypher', 'RETURN 1 AS one');
    put('b/c/two.cypher', 'RETURN 2 AS one');
    expect([...readCatalogue('neo4j', folder).keys()]).toEqual(['a/one', 'b/c/two']);
  });

  it.each(['embedded', 'neo4j'] as const)(
    'takes the variant of %s, and the plain text where there is none',
    (engine) => {
      put('a/one.cypher', 'RETURN 1 AS one');
      put(`a/one.${engine}.cypher`, 'RETURN 2 AS one');
      put('a/two.cypher', 'RETURN 3 AS one');
      const other = engine === 'neo4j' ? 'embedded' : 'neo4j';
      expect(readCatalogue(engine, folder).get('a/one')?.text).toBe('RETURN 2 AS one');
      expect(readCatalogue(other, folder).get('a/one')?.text).toBe('RETURN 1 AS one');
      expect(readCatalogue(engine, folder).get('a/two')?.text).toBe('RETURN 3 AS one');
    },
  );

  it('holds a statement that has a variant for each engine and no plain text', () => {
    put('a/one.embedded.cypher', 'RETURN 1 AS one');
    put('a/one.neo4j.cypher', 'RETURN 2 AS one');
    expect(readCatalogue('embedded', folder).get('a/one')?.text).toBe('RETURN 1 AS one');
    expect(readCatalogue('neo4j', folder).get('a/one')?.text).toBe('RETURN 2 AS one');
  });

  it('refuses variants that declare other columns', () => {
    put('a/one.cypher', 'RETURN 1 AS one');
    put('a/one.neo4j.cypher', "RETURN '1' AS one", 'one  String');
    expect(() => readCatalogue('embedded', folder)).toThrow(/a\/one\.neo4j\.cypher: declares other/);
  });

  it('leaves the set-up of the schema out, which sets up the same unique ids on both engines', () => {
    expect([...readCatalogue('neo4j').keys()].filter((name) => name.startsWith('schema/'))).toEqual([]);
    const unique = (engine: 'embedded' | 'neo4j') =>
      readSchemaStatements(engine).filter((text) => text.startsWith('CREATE CONSTRAINT'));
    expect(unique('embedded')).toEqual(unique('neo4j'));
    expect(unique('neo4j')).toHaveLength(5);
    expect(readSchemaStatements('neo4j').every((text) => text.includes('IF NOT EXISTS'))).toBe(true);
  });

  it('has the README name every type a header may use', async () => {
    const { TYPES } = await import('#server/cypher/header.ts');
    const readme = readFileSync(path.join(CYPHER_FOLDER, 'README.md'), 'utf8');
    for (const type of Object.keys(TYPES)) {
      expect(readme).toContain(`\`${type.replace(/^List<(.+)>$/, '$1')}\``);
    }
  });
});
