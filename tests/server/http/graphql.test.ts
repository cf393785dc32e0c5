import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp, type AppSettings } from '#server/app.ts';
import { readTrustedDocuments } from '#server/http/trustedDocuments.ts';
import { abortReason } from '#server/store/errors.ts';
import type { GraphStore, StoreOptions } from '#server/store/port.ts';

const open: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

/** A store that answers with nothing, or (`slow`) not before its call is taken back. */
function storeThat(
  slow = false,
): GraphStore & { readonly calls: { name: string; options: StoreOptions | undefined }[] } {
  const calls: { name: string; options: StoreOptions | undefined }[] = [];
  return {
    calls,
    engine: 'embedded',
    run(name, _params, options) {
      calls.push({ name, options });
      if (!slow) return Promise.resolve([]);
      return new Promise((_resolve, reject) => {
        const { signal } = options ?? {};
        signal?.addEventListener('abort', () => reject(abortReason(signal)));
      });
    },
    write: async () => {},
    check: async () => {},
    close: async () => {},
  };
}

async function appWith(settings: Partial<AppSettings> = {}): Promise<FastifyInstance> {
  const app = await createApp({
    store: storeThat(),
    log: pino({ level: 'silent' }),
    clientFolder: '/nowhere',
    graphiqlFolder: '/nowhere',
    production: false,
    ...settings,
  });
  open.push(app);
  return app;
}

const QUERY = '{ entity(id: "nobody") { name } }';
const post = (app: FastifyInstance, payload: object | string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });
const get = (app: FastifyInstance, params: Record<string, string>, headers: Record<string, string> = {}) =>
  app.inject({ url: `/graphql?${new URLSearchParams(params)}`, headers });

describe('requests of other sites', () => {
  it.each([
    ['a link or a picture', {}],
    [
      'a form',
      { accept: 'text/html,*/*;q=0.8', 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'cross-site' },
    ],
    [
      'a script elsewhere',
      { accept: 'application/json', 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'cross-site' },
    ],
    ['a script of a neighbour', { accept: 'application/json', 'sec-fetch-site': 'same-site' }],
    ['an old browser elsewhere', { accept: 'application/json', origin: 'https://elsewhere.example' }],
    [
      'an old browser sent by a page elsewhere',
      { accept: 'application/json', referer: 'https://elsewhere.example/x' },
    ],
  ])('are refused by GET: %s', async (_what, headers) => {
    const answer = await get(await appWith(), { query: QUERY }, headers);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it.each([
    ['a program that names JSON', { accept: 'application/graphql-response+json' }],
    ['our own page', { accept: '*/*', 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin' }],
    ['a client of Apollo', { 'apollo-require-preflight': 'true' }],
  ])('%s may GET', async (_what, headers) => {
    expect((await get(await appWith(), { query: QUERY }, headers)).json()).toEqual({
      data: { entity: null },
    });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'are refused by POST: %s',
    async (type) => {
      const answer = await post(await appWith(), JSON.stringify({ query: QUERY }), { 'content-type': type });
      expect(answer.statusCode).toBe(415);
    },
  );
});

describe('one request', () => {
  it('holds one operation: batches are refused', async () => {
    const answer = await post(await appWith(), [{ query: QUERY }, { query: QUERY }]);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it.each(['mutation', 'subscription'])(
    'that is a %s is the caller’s fault, not the server’s',
    async (kind) => {
      for (const body of ['a', '__typename', 'a { b }']) {
        const answer = await post(
          await appWith(),
          { query: `${kind} { ${body} }` },
          { accept: 'application/graphql-response+json' },
        );
        expect(answer.statusCode).toBe(400);
        expect(answer.json().errors[0]).toMatchObject({
          message: expect.stringContaining(`There is no ${kind} in this schema`),
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        });
      }
    },
  );

  it('ends with TIMEOUT when its time is up', async () => {
    const answer = await post(await appWith({ store: storeThat(true), timeoutMs: 50 }), { query: QUERY });
    expect(answer.json().errors[0].extensions.code).toBe('TIMEOUT');
  });

  it('asks nothing more of the store when its caller hangs up', async () => {
    const store = storeThat(true);
    const app = await appWith({ store });
    const url = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    const call = httpRequest({
      host: url.hostname,
      port: url.port,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    call.on('error', () => {});
    call.end(JSON.stringify({ query: QUERY }));
    const asked = () => store.calls.find(({ name }) => name === 'entity/byIds');
    await expect.poll(asked).toBeDefined();
    const signal = asked()?.options?.signal;
    expect(signal?.aborted).toBe(false);
    call.destroy();
    await expect.poll(() => signal?.aborted).toBe(true);
    expect(signal?.reason).toMatchObject({ code: 'CANCELLED' });
  });

  it('is told from an answer of the query by its status, for who asks for it', async () => {
    const app = await appWith();
    const wrong = { query: '{ nothing }' };
    expect((await post(app, wrong, { accept: 'application/json' })).statusCode).toBe(200);
    expect((await post(app, wrong, { accept: 'application/graphql-response+json' })).statusCode).toBe(400);
    expect((await post(app, {}, { accept: 'application/json' })).statusCode).toBe(400);
  });

  it('is refused above the budget of the settings', async () => {
    const app = await appWith({ costBudget: 10 });
    const answer = await post(app, { query: '{ persons { nodes { id } } }' });
    expect(answer.json().errors[0].extensions).toEqual({ code: 'COST_EXCEEDED', cost: 29, budget: 10 });
  });
});

describe('in production', () => {
  it('errors hint at nothing of the schema and carry no stack', async () => {
    const app = await appWith({ production: true });
    for (const query of [
      '{ entity(id: "a") { nam } }',
      '{ persons(orderBy: { field: NAM }) { totalCount } }',
      '{ entty(id: "a") { id } }',
    ]) {
      const { body } = await post(app, { query });
      expect(body).toContain('errors');
      expect(body).not.toMatch(/did you mean|stack|node_modules|\.ts:/i);
    }
    const { body } = await post(app, { query: '{ __schema { types { name } } }' });
    expect(body).not.toContain('EntityKind');
  });

  it('elsewhere they do hint', async () => {
    const { body } = await post(await appWith(), { query: '{ entity(id: "a") { nam } }' });
    expect(body).toContain('Did you mean');
  });
});

describe('trusted documents', () => {
  const id = createHash('sha256').update(QUERY).digest('hex');
  const trustedDocuments = new Map([[id, QUERY]]);
  const data = { data: { entity: null } };

  it('are run by their exact text, their id, or the id as Apollo sends it; nothing else is', async () => {
    const app = await appWith({ trustedDocuments });
    const accept = { accept: 'application/json' };
    const persistedQuery = { version: 1, sha256Hash: id };
    expect((await post(app, { query: QUERY })).json()).toEqual(data);
    expect((await post(app, { documentId: `sha256:${id}` })).json()).toEqual(data);
    expect((await post(app, { extensions: { persistedQuery } })).json()).toEqual(data);
    expect((await get(app, { documentId: id }, accept)).json()).toEqual(data);
    expect((await get(app, { extensions: JSON.stringify({ persistedQuery }) }, accept)).json()).toEqual(data);
    for (const request of [
      { query: '{ dataset { id } }' },
      { documentId: 'unknown' },
      { query: '{ dataset { id } }', extensions: { persistedQuery } },
      {},
      [{ query: QUERY }],
    ]) {
      const answer = await post(app, request);
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors[0].extensions.code).toBe('DOCUMENT_NOT_TRUSTED');
    }
  });

  it('are read from either kind of file, and a wrong file says what is wrong', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'entente-trusted-'));
    const file = (content: unknown) => {
      const name = path.join(folder, 'documents.json');
      writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content));
      return name;
    };
    expect(readTrustedDocuments(file({ [id]: QUERY }))).toEqual(trustedDocuments);
    const manifest = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id, name: 'Q', type: 'query', body: QUERY }],
    };
    expect(readTrustedDocuments(file(manifest))).toEqual(trustedDocuments);
    expect(() => readTrustedDocuments(file('{'))).toThrow(
      /ENTENTE_TRUSTED_DOCUMENTS: .*documents\.json cannot be read as JSON/,
    );
    expect(() => readTrustedDocuments(file({ a: 1 }))).toThrow(/must map ids to documents/);
    expect(() => readTrustedDocuments(file([]))).toThrow(/holds no document/);
    expect(() => readTrustedDocuments(path.join(folder, 'missing.json'))).toThrow(/missing\.json/);
    rmSync(folder, { recursive: true });
  });
});

describe('the rate limit', () => {
  it('is a setting, by address, and believes named proxies only', async () => {
    const app = await appWith({ requestsPerMinute: 2, trustedProxies: ['10.0.0.1'] });
    const statusOf = async (remoteAddress: string, forwarded?: string) => {
      const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {};
      return (await app.inject({ url: '/missing', remoteAddress, headers })).statusCode;
    };
    expect([
      await statusOf('203.0.113.1'),
      await statusOf('203.0.113.1'),
      await statusOf('203.0.113.1'),
    ]).toEqual([404, 404, 429]);
    expect(await statusOf('203.0.113.1', '198.51.100.7')).toBe(429);
    expect([
      await statusOf('10.0.0.1', '198.51.100.8'),
      await statusOf('10.0.0.1', '198.51.100.8'),
      await statusOf('10.0.0.1', '198.51.100.8'),
    ]).toEqual([404, 404, 429]);
    expect(await statusOf('10.0.0.1', '198.51.100.9')).toBe(404);
  });

  it('can be turned off', async () => {
    const app = await appWith({ requestsPerMinute: 0 });
    const answer = await app.inject({ url: '/missing', remoteAddress: '203.0.113.1' });
    expect(answer.headers['x-ratelimit-limit']).toBeUndefined();
  });
});
