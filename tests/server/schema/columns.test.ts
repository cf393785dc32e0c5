import { getNamedType, isCompositeType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '#server/schema/executableSchema.ts';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { askQuery } from '#testkit/runQuery.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openSeededStore();
});
afterAll(() => store.close());

const schema = createSchema();
/** A list of each type of entity. */
const LISTS = {
  Person: 'persons',
  Organization: 'organizations',
  Alliance: 'alliances',
  Policy: 'policies',
  Statement: 'statements',
  Milestone: 'milestones',
} as const;

/** Every field of a type that can be asked without arguments, as a query asks it. */
function fieldsOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type of the schema`);
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map((field) =>
      isCompositeType(getNamedType(field.type)) ? `${field.name} { __typename }` : field.name,
    );
}

type Row = Record<string, unknown>;
const byId = (type: string, id: string, fields: string) =>
  askQuery<{ entity: Row }>(store, `query ($id: ID!) { entity(id: $id) { ... on ${type} { ${fields} } } }`, {
    id,
  });
const listed = (list: string, fields: string) =>
  askQuery<Record<string, { nodes: Row[]; edges: { node: Row }[] }>>(
    store,
    `{ ${list}(first: 40) { nodes { ${fields} } edges { node { id } } } }`,
  );

/** The store, with a note of what was asked before any answer was there. */
function noting(): { store: GraphStore; asked: { name: string; without: readonly string[] }[] } {
  const asked: { name: string; without: readonly string[] }[] = [];
  let isAnswered = false;
  const noted: GraphStore = {
    engine: store.engine,
    async run(name, params, options) {
      if (!isAnswered) asked.push({ name, without: options?.compose?.without ?? [] });
      const rows = await store.run(name, params, options);
      isAnswered = true;
      return rows;
    },
    write: (statements, options) => store.write(statements, options),
    check: () => store.check(),
    close: () => store.close(),
  };
  return { store: noted, asked };
}

describe('the columns of an answer', () => {
  it.each(Object.entries(LISTS))(
    'of %s are there for every field, whichever others are asked beside it',
    async (type, list) => {
      const fields = fieldsOf(type);
      const whole = (await listed(list, fields.join(' ')))[list]?.nodes ?? [];
      expect(whole.length).toBeGreaterThan(0);
      const [first] = whole;
      for (const field of fields) {
        const [name = ''] = field.split(' ');
        const alone = (await listed(list, field))[list]?.nodes;
        expect(alone, name).toEqual(whole.map((row) => ({ [name]: row[name] })));
        const { entity } = await byId(type, String(first?.id), field);
        expect(entity[name], name).toEqual(first?.[name]);
      }
    },
  );

  it('are there for every field of a party, a post and what they lead to', async () => {
    for (const [type, list, field] of [
      ['Party', 'alliances', 'parties'],
      ['Role', 'persons', 'roles'],
    ] as const) {
      const fields = fieldsOf(type);
      const read = async (asked: string) =>
        ((await listed(list, `${field} { ${asked} }`))[list]?.nodes ?? []).flatMap(
          (row) => row[field] as Row[],
        );
      const whole = await read(fields.join(' '));
      expect(whole.length).toBeGreaterThan(0);
      for (const one of fields) {
        const [name = ''] = one.split(' ');
        expect(await read(one), name).toEqual(whole.map((row) => ({ [name]: row[name] })));
      }
    }
    const { entity } = await askQuery<{ entity: { parties: { actor: Row }[] } }>(
      store,
      '{ entity(id: "al-nimbus") { ... on Alliance { parties { actor { id ... on Organization { country } } } } } }',
    );
    expect(entity.parties.map(({ actor }) => actor.country)).toContain('FR');
  });

  it('are not read where nobody looks at them', async () => {
    const { store: noted, asked } = noting();
    await askQuery(noted, '{ entity(id: "al-nimbus") { id name sourceCount } }');
    expect(asked).toEqual([
      { name: 'entity/byIds', without: ['aliases', 'from', 'to', 'disputed', 'recorded', 'record'] },
    ]);
  });
});

describe('what hangs on an entity', () => {
  const parts = 'parties { role actor { id name } } statements(first: 5) { nodes { id } }';

  it('is asked beside it, not after it', async () => {
    const { store: noted, asked } = noting();
    await askQuery(noted, `{ entity(id: "al-nimbus") { id ... on Alliance { ${parts} } } }`);
    expect(asked.map(({ name }) => name).sort()).toEqual([
      'entity/byIds',
      'entity/pageTied',
      'tie/withOthers',
    ]);
  });

  it('is asked after it where the query names several types', async () => {
    const { store: noted, asked } = noting();
    await askQuery(
      noted,
      `{ entity(id: "al-nimbus") { id ... on Alliance { ${parts} } ... on Person { roles { title } } } }`,
    );
    expect(asked.map(({ name }) => name)).toEqual(['entity/byIds']);
  });

  it('is nothing where the id is of another type, or of nothing', async () => {
    for (const [id, entity] of [
      ['altair', { id: 'altair' }],
      ['nobody', null],
    ] as const)
      expect(
        await askQuery(store, `query ($id: ID!) { entity(id: $id) { id ... on Alliance { ${parts} } } }`, {
          id,
        }),
      ).toEqual({ entity });
  });
});
