import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { referenceOf } from '#server/schema/reference.ts';
import { conceptFiles, typeDefs } from '#server/schema/typeDefs.ts';

const schema = buildSchema(typeDefs.join('\n'));
const text = referenceOf(schema, conceptFiles);

describe('docs/api.md', () => {
  it('is what the schema says today; `npm run codegen` renews it', () => {
    const file = fileURLToPath(new URL('../../../docs/api.md', import.meta.url));
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('has every query and every type once, and every link leads somewhere', () => {
    const queries = Object.keys(schema.getQueryType()?.getFields() ?? {}).map((name) => `query-${name}`);
    const types = Object.keys(schema.getTypeMap())
      .filter(
        (name) =>
          !name.startsWith('__') && !['Query', 'ID', 'String', 'Int', 'Float', 'Boolean'].includes(name),
      )
      .map((name) => `type-${name}`);
    const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]);
    expect(anchors.toSorted()).toEqual([...queries, ...types].toSorted());
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });

  it('describes every query', () => {
    for (const { name, description } of Object.values(schema.getQueryType()?.getFields() ?? {}))
      expect(description, name).toBeTruthy();
  });

  it('shows defaults and descriptions of arguments, on one line of a table', () => {
    expect(text).toContain('| `first` | `Int` | `25` | At most this many. |');
    expect(text).toMatch(/\| `maxHops` \| `Int` \| `6` \|/);
  });
});
