import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '#server/cypher/catalogue.ts';
import type { Statement } from '#server/cypher/header.ts';
import type { GraphStore, QueryParams, ReadQueryName, WriteStatement } from '#server/store/port.ts';
import { openStore } from '#server/store/open.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { callsOf, isUnordered, misfits, type GraphIds } from '#testkit/statementCalls.ts';

/** That a name equals its path, and variants agree, `readCatalogue` sees to: it refuses the folder otherwise. */
const statements = [...readCatalogue('embedded').values()];
const reads = statements.filter(({ access }) => access === 'read');
const writes = statements.filter(({ access }) => access === 'write');
const NO_IDS: GraphIds = { entities: [], ties: [], claims: [], sources: [], disputes: [] };

/** The Cypher without comments and texts, in which `$` and `AS` mean something else. */
const codeOf = ({ text }: Statement) =>
  text
    .replace(/'(?:[^'\\]|\\.)*'/g, "''")
    .replace(/\/\/.*$/gm, '')
    .replace(/\s+/g, ' ');

function returnedColumns(statement: Statement): string[] {
  const code = codeOf(statement);
  const returned = code.slice(code.lastIndexOf('RETURN ') + 7).split(/ ORDER BY | LIMIT | SKIP /)[0] ?? '';
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of returned.replace(/^DISTINCT /, '')) {
    if ('([{'.includes(letter)) depth++;
    if (')]}'.includes(letter)) depth--;
    if (letter === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part].map((column) => (/(\w+)\s*$/.exec(column) ?? [])[1] ?? '');
}

const byName = (list: readonly Statement[]) => list.map((statement) => [statement.name, statement] as const);
const run = (store: GraphStore, statement: Statement, params: object) =>
  store.run(statement.name as ReadQueryName, params as QueryParams<ReadQueryName>);

describe('the header of every statement', () => {
  it.each(byName(statements))('%s declares the parameters it uses', (_name, statement) => {
    const used = new Set([...codeOf(statement).matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect(new Set(statement.params.map(({ name }) => name))).toEqual(used);
  });

  it.each(byName(reads))('%s declares the columns it returns, in their order', (_name, statement) => {
    expect(returnedColumns(statement)).toEqual(statement.columns.map(({ name }) => name));
  });

  it.each(byName(reads))(
    '%s states an order, says that it has none, or returns one row',
    (_name, statement) => {
      if (isUnordered(statement)) return expect(codeOf(statement)).not.toContain(' ORDER BY ');
      const isTotal = /^MATCH .* RETURN count\((?:\w+|\*)\) AS total$/.test(codeOf(statement));
      expect(isTotal || codeOf(statement).includes(' ORDER BY ')).toBe(true);
    },
  );

  it.each(byName(writes))('%s returns nothing', (_name, statement) => {
    expect(statement.columns).toEqual([]);
    expect(codeOf(statement)).not.toMatch(/\bRETURN\b/);
  });
});

describe('every statement on the embedded engine', () => {
  let empty: GraphStore;
  let seeded: GraphStore;
  let ids: GraphIds;
  beforeAll(async () => {
    [empty, seeded] = await Promise.all([openStore({ dataFolder: null }), openSeededStore()]);
    const list = async (name: 'entity' | 'claim' | 'source' | 'dispute') =>
      (await seeded.run(`import/${name}Ids`, { after: '', limit: 1_000 })).map(({ id }) => id);
    const entities = await list('entity');
    const ties = await seeded.run('tie/outgoing', { ids: entities, tieKinds: null });
    ids = {
      entities,
      ties: ties.map(({ id, fromId }) => ({ id, from: fromId })),
      claims: await list('claim'),
      sources: await list('source'),
      disputes: await list('dispute'),
    };
  });
  afterAll(async () => {
    await empty?.close();
    await seeded?.close();
  });

  it.each(byName(reads))('%s runs on an empty store', async (_name, statement) => {
    for (const params of fc.sample(callsOf(statement, NO_IDS), { numRuns: 3, seed: 1 })) {
      for (const row of await run(empty, statement, params)) expect(row).toEqual({ total: 0 });
    }
  });

  it.each(byName(reads))('%s returns on a small graph what it declares', async (_name, statement) => {
    for (const params of fc.sample(callsOf(statement, ids), { numRuns: 12, seed: 2 })) {
      for (const row of await run(seeded, statement, params)) expect(misfits(statement, row)).toEqual([]);
    }
  });

  it.each(byName(writes))('%s runs on no rows', async (_name, statement) => {
    const params = Object.fromEntries(statement.params.map(({ name }) => [name, []]));
    await expect(
      empty.write([{ name: statement.name, params } as unknown as WriteStatement]),
    ).resolves.toBeUndefined();
  });
});
