import {
  buildSchema,
  parse,
  print,
  typeFromAST,
  isListType,
  isNonNullType,
  isObjectType,
  getNamedType,
  Kind,
  type DocumentNode,
  type NamedTypeNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import * as clientDocuments from '#client/api/generated/graphql.ts';
import { costOf } from '#server/guard/costOf.ts';
import { ASSUMED_LENGTHS, OF_EACH_ID, QUESTION_COSTS } from '#server/guard/costTable.ts';
import { COST_BUDGET } from '#server/guard/limitCost.ts';
import { typeDefs } from '#server/schema/typeDefs.ts';
import type { GraphStore } from '#server/store/port.ts';
import { EXAMPLES } from '../../../server/graphiql/examples.ts';
import { runQuery } from '#testkit/runQuery.ts';

const schema = buildSchema(typeDefs.join('\n'));

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  if (!operation) throw new Error('no operation');
  return costOf(schema, operation, fragments, variables).cost;
}

/** A store that must not be asked. */
const unasked: GraphStore = {
  engine: 'embedded',
  run: () => Promise.reject(new Error('the store was asked')),
  write: () => Promise.reject(new Error('the store was asked')),
  check: async () => {},
  close: async () => {},
};

describe('the cost of a query', () => {
  it('counts an object 1 and a value 0.1', () => {
    expect(cost('{ entity(id: "a") { id name } }')).toBeCloseTo(1.2);
    expect(cost('{ __typename }')).toBe(0);
  });

  it('counts a list as often as `first` says, by value, default or variable', () => {
    // The connection, then per node the node and its id.
    expect(cost('{ persons(first: 10) { nodes { id } } }')).toBeCloseTo(1 + 10 * 1.1);
    expect(cost('{ persons { nodes { id } } }')).toBeCloseTo(1 + 25 * 1.1);
    const query = 'query ($first: Int) { persons(first: $first) { edges { node { id } } } }';
    expect(cost(query, { first: 10 })).toBeCloseTo(1 + 10 * 2.1);
    expect(cost('{ persons(first: 200) { totalCount pageInfo { hasNextPage } } }')).toBeCloseTo(
      1 + 0.1 + 1.1,
    );
  });

  it('multiplies lists within lists', () => {
    const nested = '{ persons(first: 10) { nodes { statements(first: 20) { nodes { id } } } } }';
    expect(cost(nested)).toBeCloseTo(1 + 10 * (1 + 1 + 20 * 1.1));
  });

  it('counts ids, and the neighbours of each', () => {
    expect(cost('{ entities(ids: ["a", "b", "c"]) { id } }')).toBeCloseTo(3 * 1.1);
    const neighbours = cost('{ neighborhood(ids: ["a", "b"], first: 5) { nodes { id } } }');
    expect(neighbours).toBeCloseTo(10 + 1 + (2 + 2 * 5) * 1.1);
  });

  it('counts aliases each, and fragments as what they unfold to', () => {
    const once = cost('{ persons { nodes { id } } }');
    expect(cost('{ a: persons { nodes { id } } b: persons { nodes { id } } }')).toBeCloseTo(2 * once);
    expect(
      cost('{ ...P } fragment P on Query { persons { nodes { ...N } } } fragment N on Person { id }'),
    ).toBeCloseTo(once);
  });

  it('takes the dearest type of an interface, not all of them together', () => {
    const person = '... on Person { roles { organization { id } } }';
    const deal = '... on Alliance { parties { actor { id } } history { status } }';
    const both = cost(`{ entity(id: "a") { ${person} ${deal} } }`);
    expect(both).toBeCloseTo(cost(`{ entity(id: "a") { ${deal} } }`));
    expect(both).toBeGreaterThan(cost(`{ entity(id: "a") { ${person} } }`));
  });

  it('leaves out what @skip and @include leave out', () => {
    const query = 'query ($no: Boolean!) { persons @include(if: $no) { nodes { id } } }';
    expect(cost(query, { no: false })).toBe(0);
    expect(cost(query, { no: true })).toBeGreaterThan(1);
  });

  it('adds something for every part of a filter', () => {
    const plain = cost('{ persons { totalCount } }');
    const filtered = cost(
      '{ persons(where: { or: [{ id: { equals: "a" } }, { id: { equals: "b" } }] }) { totalCount } }',
    );
    expect(filtered - plain).toBe(5 * 5);
  });

  it('is reckoned at once for fragments that unfold to millions of fields', () => {
    const doublings = Array.from(
      { length: 30 },
      (_item, index) => `fragment F${index} on Person { ...F${index + 1} ...F${index + 1} }`,
    );
    const query = `{ persons { nodes { ...F0 } } } ${doublings.join(' ')} fragment F30 on Person { id }`;
    const started = performance.now();
    expect(cost(query)).toBeGreaterThan(2 ** 30 / 10);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the budget', () => {
  it('refuses before the store is asked, and says cost, budget, place and remedy', async () => {
    const query =
      '{ organizations(first: 200) { nodes { alliances(first: 200) { nodes { name parties { actor { name } } } } } } }';
    const { errors, data } = await runQuery(unasked, query);
    expect(data ?? null).toBeNull();
    const [error] = errors ?? [];
    expect(error?.extensions).toMatchObject({ code: 'COST_EXCEEDED', budget: COST_BUDGET });
    expect(error?.message).toMatch(
      /^The query may cost 2\d{5}, more than the budget of 100000 for one request; \d+ % of it is organizations\.nodes\.alliances\.nodes/,
    );
    const first = Number(
      /Ask `first: (\d+)` or less at organizations instead of 200/.exec(error?.message ?? '')?.[1],
    );
    expect(cost(query.replace('first: 200', `first: ${first}`))).toBeLessThanOrEqual(COST_BUDGET);
    expect(cost(query.replace('first: 200', `first: ${first + 1}`))).toBeGreaterThan(COST_BUDGET);
  });

  it('counts variables, those left to their default too', async () => {
    const query = `query ($first: Int = 200) {
      persons(first: $first) { nodes { statements(first: $first) { nodes { claims(first: $first) { nodes { id } } } } } } }`;
    expect((await runQuery(unasked, query)).errors).toMatchObject([
      { extensions: { code: 'COST_EXCEEDED' } },
    ]);
  });

  it('is held against each request, though the document was asked before', async () => {
    const query = `query ($first: Int, $ids: [ID!]!) {
      entities(ids: $ids) { ties(first: $first) { nodes { from { claims(first: $first) { nodes { id } } } } } } }`;
    const codeOf = async (variables: Record<string, unknown>) =>
      (await runQuery(unasked, query, variables)).errors?.[0]?.extensions?.code;
    const ids = Array.from({ length: 50 }, (_none, index) => `e${index}`);
    expect(await codeOf({ first: 2, ids: ['a'] })).toBe('INTERNAL_SERVER_ERROR');
    expect(await codeOf({ first: 200, ids })).toBe('COST_EXCEEDED');
    expect(await codeOf({ first: 2, ids })).toBe('INTERNAL_SERVER_ERROR');
    expect(await codeOf({ first: 200, ids })).toBe('COST_EXCEEDED');
    expect(await codeOf({ ids })).toBe('INTERNAL_SERVER_ERROR');
  });

  it('is not got around by an argument that does not fit', async () => {
    const dear =
      'persons(first: 200) { nodes { statements(first: 200) { nodes { claims(first: 200) { nodes { id } } } } } }';
    const query = `query ($id: ID = "a") { entity(id: $id) { id } ${dear} }`;
    const { errors } = await runQuery(unasked, query, { id: null });
    expect(errors).toMatchObject([{ extensions: { code: 'COST_EXCEEDED' } }]);
    const left = `query ($no: Boolean = true) { entity(id: "a") @skip(if: $no) { id } ${dear} }`;
    expect((await runQuery(unasked, left, { no: null })).errors).toMatchObject([
      { extensions: { code: 'COST_EXCEEDED' } },
    ]);
  });

  it('leaves wrong variables to the rule that names them', async () => {
    const query = 'query ($first: Int!) { persons(first: $first) { totalCount } }';
    const { errors } = await runQuery(unasked, query, { first: 'many' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is at least five times what any documented example costs', () => {
    for (const example of EXAMPLES) expect(cost(example)).toBeLessThan(COST_BUDGET / 5);
  });

  it('is at least three times what the client asks, with 200 ids in every list or as many as it asks at once', () => {
    const documents = Object.entries(clientDocuments).filter(([name]) => name.endsWith('Document'));
    expect(documents.length).toBeGreaterThan(3);
    for (const [name, text] of documents) {
      const document = parse(String(text));
      expect(cost(print(document), manyOf(document, AT_ONCE[name])), name).toBeLessThan(COST_BUDGET / 3);
    }
  });
});

/** Documents the client asks in parts, and how many ids a part has. */
const AT_ONCE: Readonly<Record<string, number>> = { FigureEvidenceDocument: 20 };

/** Variables for a document: so many of everything that is a list, 25 for every number. */
function manyOf(document: DocumentNode, many = 200): Record<string, unknown> {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const variables: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of operation?.variableDefinitions ?? []) {
    const known = typeFromAST(schema, type as NamedTypeNode);
    if (defaultValue || !known) continue;
    const isMany = isListType(isNonNullType(known) ? known.ofType : known);
    const one = getNamedType(known).name === 'Int' ? 25 : 'a';
    variables[variable.name.value] = isMany ? Array.from({ length: many }, () => one) : one;
  }
  return variables;
}

describe('the table of costs', () => {
  it('names only fields that there are', () => {
    const named = [...Object.keys(QUESTION_COSTS), ...Object.keys(ASSUMED_LENGTHS), ...OF_EACH_ID];
    for (const place of named) {
      const [type = '', field = ''] = place.split('.');
      const known = schema.getType(type);
      expect(isObjectType(known) && field in known.getFields(), place).toBe(true);
    }
  });

  it('has a price for every question that works through the whole graph', () => {
    const plain =
      /^(dataset|entity|entities|node|persons|organizations|alliances|policies|statements|milestones|sources|claims)$/;
    for (const name of Object.keys(schema.getQueryType()?.getFields() ?? {}))
      expect(plain.test(name) || `Query.${name}` in QUESTION_COSTS, name).toBe(true);
  });
});

describe('the shape of a query', () => {
  const fields = (count: number, field: (index: number) => string) =>
    Array.from({ length: count }, (_item, index) => field(index)).join(' ');
  it.each([
    [
      '17 fields deep',
      `{ entity(id: "a") { ${'ties { nodes { from { '.repeat(5)} id ${'} } }'.repeat(5)} } }`,
      /is 17 fields deep, more than 16/,
    ],
    [
      '61 aliases',
      `{ entity(id: "a") { ${fields(61, (index) => `a${index}: id`)} } }`,
      /has 61 aliases, more than 60/,
    ],
    [
      '31 fields at the top',
      `{ ${fields(31, (index) => `a${index}: __typename`)} }`,
      /more than 30 fields at the top/,
    ],
    [
      '61 directives',
      `{ entity(id: "a") { ${fields(61, () => 'id @include(if: true)')} } }`,
      /has 61 directives/,
    ],
    [
      '5,000 tokens',
      `{ entity(id: "a") { ${fields(5000, () => 'id')} } }`,
      /too many tokens|more that 4000 tokens/,
    ],
  ])('refuses %s', async (_what, query, message) => {
    const { errors } = await runQuery(unasked, query);
    expect(errors?.map((error) => error.message).join('\n')).toMatch(message);
    expect(errors?.[0]?.extensions?.code).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
  });

  it('sees through fragments', async () => {
    const chain = fields(
      20,
      (index) => `fragment F${index} on Entity { ties { nodes { from { ...F${index + 1} } } } }`,
    );
    const { errors } = await runQuery(
      unasked,
      `{ entity(id: "a") { ...F0 } } ${chain} fragment F20 on Entity { id }`,
    );
    expect(errors?.[0]?.message).toMatch(/is 62 fields deep/);
  });

  it('refuses fragments in a circle', async () => {
    const { errors } = await runQuery(
      unasked,
      '{ entity(id: "a") { ...A } } fragment A on Entity { ...B } fragment B on Entity { ...A }',
    );
    expect(errors?.[0]?.message).toMatch(/Cannot spread fragment "A" within itself/);
  });
});
