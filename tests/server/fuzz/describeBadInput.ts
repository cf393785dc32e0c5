import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import { typeDefs } from '#server/schema/typeDefs.ts';
import type { GraphStore } from '#server/store/port.ts';

/**
 * Random requests against the whole server: whatever is asked, the answer is data or an error the caller can read, in
 * bounded time, and the next caller is answered.
 */

const schema = buildSchema(typeDefs.join('\n'));
/** On two busy cores, with the plans of the database yet to be made. */
const SLOWEST_MS = 10_000;

const NASTY_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfffy',
  '\u202eevil\u202c',
  '\u200b\ufeff',
  '🏴‍☠️'.repeat(40),
  'é'.normalize('NFD').repeat(50),
  "'; MATCH (n) DETACH DELETE n //",
  '$ids',
  '`',
  '\\',
  '%',
  '.*',
  '((((((((((a+)+)+)+)+',
  '*:* OR (',
  'constructor',
  '__proto__',
  'toString',
  'x'.repeat(5_000),
];
const WINDOWS = [
  '2021',
  '2021-05/2022',
  '2021-10/..',
  '../..',
  '2022/2021',
  '0000/9999',
  '2021-13',
  '1e9',
  'Y-170000002',
  '2021~',
  '',
  '/',
  '2021/2021/2021',
];
const NUMBERS = [0, 1, 2, 5, 25, 50, 200, 201, -1, 1_000_000, 2 ** 31 - 1, -(2 ** 31)];
const DAYS = [
  '2021-01-01',
  '2026-11-01',
  '0000-00-00',
  '9999-12-31',
  '-0001-01-01',
  'yesterday',
  '',
  '2021-02-30',
];
const INSTANTS = [
  '2021-01-01T00:00:00Z',
  '2026-11-01T00:00:00+02:00',
  '2021-01-01',
  'now',
  '',
  '99999-01-01T00:00:00Z',
];

let store: GraphStore;
let app: FastifyInstance;
let ids: string[];
/** What the server logged as its own failure. */
const failures: string[] = [];

/** Draws from arbitraries; what `fc.gen()` gives. */
type Draw = <Value>(arbitrary: () => fc.Arbitrary<Value>) => Value;
interface Request {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const textArbitrary = () =>
  fc.oneof(
    fc.constantFrom(...NASTY_TEXTS),
    fc.constantFrom(...WINDOWS),
    fc.constantFrom(...ids),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
/** Sane values four times in five, so that most requests get past the first check. */
const mostly = <Value>(sane: fc.Arbitrary<Value>, nasty: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: sane }, { weight: 1, arbitrary: nasty });
const idArbitrary = () => mostly(fc.constantFrom(...ids), textArbitrary());
const windowArbitrary = () =>
  mostly(fc.constantFrom('2021', '2021-05/2022', '2021-10/..'), fc.constantFrom(...WINDOWS));

function drawInput(draw: Draw, type: GraphQLInputType, depth: number): unknown {
  if (isNonNullType(type)) return drawInput(draw, type.ofType as GraphQLInputType, depth);
  if (draw(() => fc.integer({ min: 0, max: 19 })) === 0) return null;
  if (isListType(type)) {
    const item = type.ofType as GraphQLInputType;
    if (getNamedType(item).name === 'ID' && draw(() => fc.integer({ min: 0, max: 9 })) === 0) {
      const many = draw(() => fc.constantFrom(51, 201, 501, 10_000));
      return Array.from({ length: many }, (_item, index) => ids[index] ?? `nobody-${index}`);
    }
    return Array.from(
      { length: draw(() => fc.integer({ min: 0, max: 3 })) },
      () => drawInput(draw, item, depth) ?? drawSure(draw, item, depth),
    );
  }
  return drawSure(draw, type, depth);
}

/** Never null. */
function drawSure(draw: Draw, type: GraphQLInputType, depth: number): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [];
  if (isEnumType(bare)) return draw(() => fc.constantFrom(...bare.getValues().map(({ name }) => name)));
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields());
    const asked =
      depth <= 0 ? [] : draw(() => fc.subarray(fields, { maxLength: Math.min(fields.length, 3) }));
    const needed = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return Object.fromEntries(
      [...new Set([...asked, ...needed])].map((field) => [
        field.name,
        drawInput(draw, field.type, depth - 1),
      ]),
    );
  }
  switch (getNamedType(bare).name) {
    case 'ID':
      return draw(idArbitrary);
    case 'Int':
      return draw(() => mostly(fc.constantFrom(0, 1, 2, 5, 25), fc.constantFrom(...NUMBERS)));
    case 'Float':
      return draw(() => fc.constantFrom(0, -1, 0.5, 1e308, ...NUMBERS));
    case 'Boolean':
      return draw(() => fc.boolean());
    case 'Date':
      return draw(() => mostly(fc.constantFrom('2021-01-01', '2026-11-01'), fc.constantFrom(...DAYS)));
    case 'DateTime':
      return draw(() => mostly(fc.constantFrom('2021-01-01T00:00:00Z'), fc.constantFrom(...INSTANTS)));
    default:
      return draw(textArbitrary);
  }
}

function drawSelections(
  draw: Draw,
  type: GraphQLObjectType,
  depth: number,
  variables: Map<string, [string, unknown]>,
): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
  );
  if (fields.length === 0) return '__typename';
  const asked = draw(() =>
    fc.subarray(fields, { minLength: 1, maxLength: Math.min(fields.length, type.name === 'Query' ? 2 : 3) }),
  );
  const parts = asked.map((field, index) => {
    const given = field.args.filter(
      (argument) =>
        isNonNullType(argument.type) ||
        (draw(() => fc.boolean()) && (argument.name !== 'after' || draw(() => fc.boolean()))),
    );
    const texts = given.map((argument) => {
      const name = `v${variables.size}`;
      const value = argument.name === 'window' ? draw(windowArbitrary) : drawInput(draw, argument.type, 3);
      variables.set(name, [String(argument.type), value]);
      return `${argument.name}: $${name}`;
    });
    const named = getNamedType(field.type);
    const below = isCompositeType(named) ? ` { ${drawBelow(draw, named.name, depth - 1, variables)} }` : '';
    return `a${index}: ${field.name}${texts.length > 0 ? `(${texts.join(', ')})` : ''}${below}`;
  });
  return parts.join(' ');
}

function drawBelow(
  draw: Draw,
  name: string,
  depth: number,
  variables: Map<string, [string, unknown]>,
): string {
  const type = schema.getType(name);
  if (isObjectType(type)) return drawSelections(draw, type, depth, variables);
  if (!isAbstractType(type)) return '__typename';
  const types = draw(() => fc.subarray([...schema.getPossibleTypes(type)], { minLength: 1, maxLength: 2 }));
  // Aliases by type, so that fields of one name and two shapes do not collide.
  return types
    .map(
      (possible) =>
        `... on ${possible.name} { ${drawSelections(draw, possible, depth, variables).replaceAll(/\ba(\d+):/g, `a$1_${possible.name}:`)} }`,
    )
    .join(' ');
}

function drawRequest(draw: Draw): Request {
  const variables = new Map<string, [string, unknown]>();
  const query = schema.getQueryType();
  if (!query) throw new Error('no Query');
  const selections = drawSelections(
    draw,
    query,
    draw(() => fc.integer({ min: 2, max: 5 })),
    variables,
  );
  const declared = [...variables].map(([name, [type]]) => `$${name}: ${type}`).join(', ');
  return {
    query: `query Q${declared ? `(${declared})` : ''} { ${selections} }`,
    variables: Object.fromEntries([...variables].map(([name, [, value]]) => [name, value])),
  };
}

/** An address holds no lone surrogates. */
const wellFormed = (text: string) => Buffer.from(text).toString();

interface Reply {
  readonly status: number;
  readonly codes: string[];
  readonly ms: number;
}

async function ask(payload: unknown): Promise<Reply> {
  const started = performance.now();
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
  const { errors = [] } = JSON.parse(answer.body) as { errors?: { extensions?: { code?: string } }[] };
  return {
    status: answer.statusCode,
    codes: errors.map((error) => error.extensions?.code ?? 'NONE'),
    ms: performance.now() - started,
  };
}

const OURS = ['INTERNAL_SERVER_ERROR', 'UNAVAILABLE', 'TIMEOUT', 'NONE'];

async function expectBearable(payload: unknown): Promise<void> {
  failures.length = 0;
  const { status, codes, ms } = await ask(payload);
  expect({ codes: codes.filter((code) => OURS.includes(code)), failures }).toEqual({
    codes: [],
    failures: [],
  });
  expect(status).toBeLessThan(500);
  expect(ms).toBeLessThan(SLOWEST_MS);
}

/**
 * What every engine must bear.
 *
 * @param open gives a store with a dataset that has one of everything
 * @param runs how many random requests; on Neo4j each is planned first
 */
export function describeBadInput(engine: string, open: () => Promise<GraphStore>, runs: number): void {
  describe(`bad input on ${engine}`, () => {
    beforeAll(async () => {
      store = await open();
      ids = (
        await store.run('entity/page', {
          kinds: ['PERSON', 'COMPANY', 'ALLIANCE', 'STATEMENT', 'POLICY', 'MILESTONE'],
          descending: false,
          descending2: false,
          afterId: null,
          afterKey: null,
          afterKey2: null,
          skip: 0,
          limit: 1_000,
        })
      ).map(({ id }) => id);
      const log = pino({ level: 'error' }, { write: (line: string) => void failures.push(line) });
      app = await createApp({
        store,
        log,
        clientFolder: '/nowhere',
        graphiqlFolder: '/nowhere',
        production: false,
      });
    });
    afterAll(async () => {
      await app?.close();
      await store?.close();
    });

    describe('whatever is asked', () => {
      it('is answered with data or with an error that is the caller’s', async () => {
        await fc.assert(
          fc.asyncProperty(fc.gen(), async (generate) => {
            const draw: Draw = (arbitrary) => generate(() => arbitrary());
            await expectBearable(drawRequest(draw));
          }),
          { seed: 4, numRuns: runs, endOnFailure: true },
        );
      }, 240_000);

      it('as text that is no query is refused', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constantFrom(...NASTY_TEXTS)),
            async (query) => {
              await expectBearable({ query });
            },
          ),
          { seed: 4, numRuns: 150, endOnFailure: true },
        );
      });

      it('as a body that is no request is refused', async () => {
        await fc.assert(
          fc.asyncProperty(fc.json(), async (body) => {
            await expectBearable(body);
          }),
          { seed: 4, numRuns: 100, endOnFailure: true },
        );
      });

      it('as an address that is no request is refused', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.string({ unit: 'binary' }),
            fc.string({ unit: 'binary' }),
            async (query, variables) => {
              const search = `query=${encodeURIComponent(wellFormed(query))}&variables=${encodeURIComponent(wellFormed(variables))}`;
              const answer = await app.inject({
                url: `/graphql?${search}`,
                headers: { accept: 'application/json' },
              });
              expect(answer.statusCode).toBeLessThan(500);
            },
          ),
          { seed: 4, numRuns: 100, endOnFailure: true },
        );
      });
    });

    describe('a filter', () => {
      /** As text, since deep values cannot be written by recursion. */
      const nested = (depth: number, open: string, close: string) =>
        `{"query":${JSON.stringify(query)},"variables":{"where":${open.repeat(depth)}{}${close.repeat(depth)}}}`;
      const query = 'query ($where: PersonFilter) { persons(where: $where) { totalCount } }';

      it.each([5, 50, 500, 3_000, 20_000])('may nest %i deep, or is refused', async (depth) => {
        await expectBearable(nested(depth, '{"not":', '}'));
        await expectBearable(nested(depth, '{"and":[', ']}'));
      });

      it('may nest as deep as tokens allow in the text of a query, or is refused', async () => {
        for (const depth of [50, 600, 1_300]) {
          const where = `${'{ not: '.repeat(depth)}{}${' }'.repeat(depth)}`;
          await expectBearable({ query: `{ persons(where: ${where}) { totalCount } }` });
          await expectBearable({ query: `{ ${'entity(id: "a") { ties { nodes { from '.repeat(depth / 4)}` });
        }
      });

      it('may be wide, or is refused', async () => {
        const or = Array.from({ length: 3_000 }, (_item, index) => ({ id: { equals: `p${index}` } }));
        await expectBearable({ query, variables: { where: { or } } });
        const many = Array.from({ length: 10_000 }, (_item, index) => `p${index}`);
        await expectBearable({ query, variables: { where: { id: { in: many } } } });
      });
    });
  });
}
