import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { StoreError, type StoreErrorCode } from '#server/store/errors.ts';
import type { GraphStore } from '#server/store/port.ts';
import { runQuery } from '#testkit/runQuery.ts';

function failingStore(error: Error): GraphStore {
  const fail = () => Promise.reject(error);
  return { engine: 'neo4j', run: fail, write: fail, check: fail, close: async () => {} };
}

describe('errors', () => {
  it.each<[StoreErrorCode, string]>([
    ['UNAVAILABLE', 'UNAVAILABLE'],
    ['TIMEOUT', 'TIMEOUT'],
    ['BAD_QUERY', 'INTERNAL_SERVER_ERROR'],
  ])('says of %s what to do, and nothing about the driver', async (stored, told) => {
    const error = new StoreError(stored, 'bolt://10.0.0.7 refused neo4j/s3cret', {
      cause: new Error('ECONNREFUSED'),
    });
    const answer = await runQuery(failingStore(error), '{ entity(id: "s3ns") { name } }');
    expect(answer.errors).toMatchObject([{ extensions: { code: told }, path: ['entity'] }]);
    const text = JSON.stringify(answer);
    for (const secret of ['bolt', '10.0.0.7', 's3cret', 'ECONNREFUSED', 'stacktrace'])
      expect(text).not.toContain(secret);
  });

  it('hides an error nobody foresaw', async () => {
    const answer = await runQuery(
      failingStore(new TypeError('x of undefined at /srv/app')),
      '{ dataset { id } }',
    );
    expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(answer)).not.toContain('/srv/app');
  });

  it.each([
    ['first: must be 0 to 200, got -1', '{ persons(first: -1) { totalCount } }'],
    ['201 is more than 200', '{ sources(first: 201) { totalCount } }'],
    ['51 is more than 50', '{ search(text: "a", first: 51) { totalCount } }'],
    ['“nonsense” is no cursor', '{ claims(after: "nonsense") { totalCount } }'],
    [
      'window: "last year" is not an EDTF date',
      '{ alliances(where: { window: "last year" }) { totalCount } }',
    ],
    ['ends before it starts', '{ statements(where: { window: "2022/2021" }) { totalCount } }'],
    ['window:', `{ neighborhood(ids: ["a"], window: "../..") { nodes { id } } }`],
    ['201 characters are more than 200', `{ search(text: "${'a'.repeat(201)}") { totalCount } }`],
    ['201 are more than 200', `{ neighborhood(ids: ${JSON.stringify(numbered(201))}) { nodes { id } } }`],
    ['501 are more than 500', `{ entities(ids: ${JSON.stringify(numbered(501))}) { id } }`],
  ])('BAD_USER_INPUT: %s', async (message, query) => {
    const unused = failingStore(new Error('the store must not be asked'));
    const { errors } = await runQuery(unused, query);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(message);
  });

  it('refuses a filter of more than a hundred parts', async () => {
    const where = { or: numbered(120).map((id) => ({ id: { equals: id } })) };
    const query = 'query ($where: PersonFilter) { persons(where: $where) { totalCount } }';
    const { errors } = await runQuery(failingStore(new Error('unused')), query, { where });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('lets a tool ask for the whole schema', async () => {
    const { errors, data } = await runQuery(failingStore(new Error('unused')), getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data).not.toBeNull();
  });

  it('refuses a query nested deeper than sixteen fields', async () => {
    const deep = 'ties { nodes { from { '.repeat(6) + 'id' + ' } } }'.repeat(6);
    const { errors } = await runQuery(failingStore(new Error('unused')), `{ entity(id: "a") { ${deep} } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(errors?.[0]?.message).toContain('more than 16');
  });
});

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_unused, index) => `e${index}`);
}
