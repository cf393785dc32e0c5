import type { FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import { StoreError } from '#server/store/errors.ts';
import type { GraphStore } from '#server/store/port.ts';

let folder: string;
let app: FastifyInstance;
let storeIsDown = false;

/** A store that answers every question with nothing, until it is down. */
const emptyStore: GraphStore = {
  engine: 'embedded',
  async run() {
    if (storeIsDown) throw new StoreError('UNAVAILABLE', 'bolt://10.0.0.7 refused');
    return [];
  },
  write: async () => {},
  async check() {
    if (storeIsDown) throw new StoreError('UNAVAILABLE', 'bolt://10.0.0.7 refused');
  },
  close: async () => {},
};

function appWith(settings: { production?: boolean; clientFolder?: string } = {}): Promise<FastifyInstance> {
  return createApp({
    store: emptyStore,
    log: pino({ level: 'silent' }),
    clientFolder: settings.clientFolder ?? folder,
    graphiqlFolder: folder,
    production: settings.production ?? false,
  });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-pages-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Entente</title>');
  writeFileSync(
    path.join(folder, 'assets/index-a1b2c3.js'),
    `console.log(${JSON.stringify('x'.repeat(4000))})`,
  );
  app = await appWith();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const ask = (query: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/graphql', payload: { query }, headers });

describe('/graphql', () => {
  it('answers a query', async () => {
    const answer = await ask('{ entity(id: "nobody") { name } }');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ data: { entity: null } });
  });

  it('says UNAVAILABLE and nothing about the driver when the store is down', async () => {
    storeIsDown = true;
    const answer = await ask('{ entity(id: "nobody") { name } }');
    storeIsDown = false;
    expect(answer.json().errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(answer.body).not.toContain('bolt');
  });

  it('refuses what another site could send without asking', async () => {
    const answer = await app.inject({ method: 'GET', url: '/graphql?query={__typename}' });
    expect(answer.statusCode).toBe(400);
    const form = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: '{"query":"{__typename}"}',
    });
    expect(form.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('refuses a body that is no JSON, or too large, in the shape of every error', async () => {
    const broken = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{"query":',
    });
    expect(broken.statusCode).toBe(400);
    expect(broken.json().errors[0].extensions.code).toBe('BAD_REQUEST');
    const large = await ask('#'.repeat(300_000));
    expect(large.statusCode).toBe(413);
  });

  it('describes itself, but not in production', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect((await ask(query)).json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    const production = await appWith({ production: true });
    const answer = await production.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(answer.json().errors).toBeDefined();
    expect((await production.inject('/graphiql/')).statusCode).toBe(404);
    await production.close();
  });
});

describe('pages', () => {
  it('are the client for every address a reader may open', async () => {
    for (const url of ['/', '/?view=graph', '/some/view']) {
      const page = await app.inject({ url, headers: { accept: 'text/html' } });
      expect(page.body).toContain('<title>Entente</title>');
      expect(page.headers['cache-control']).toBe('no-cache');
    }
  });

  it('keep hashed files for ever, and shrink them', async () => {
    const script = await app.inject({
      url: '/assets/index-a1b2c3.js',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-encoding']).toBe('gzip');
  });

  it('may load nothing from elsewhere', async () => {
    const policy = String((await app.inject('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval/);
  });

  it('are 404 where nothing is', async () => {
    const answer = await app.inject('/assets/missing.js');
    expect(answer.statusCode).toBe(404);
    expect(answer.json().errors[0].extensions.code).toBe('NOT_FOUND');
  });

  it('serve GraphiQL under /graphiql', async () => {
    expect((await app.inject('/graphiql')).headers.location).toBe('/graphiql/');
    expect((await app.inject('/graphiql/')).statusCode).toBe(200);
  });

  it('say how to build the client when it is not there', async () => {
    const bare = await appWith({ clientFolder: path.join(folder, 'nowhere') });
    const page = await bare.inject({ url: '/', headers: { accept: 'text/html' } });
    expect(page.statusCode).toBe(503);
    expect(page.body).toContain('npm run build');
    await bare.close();
  });
});

describe('health and metrics', () => {
  it('lives without its store, but is not ready', async () => {
    expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ok', store: 'embedded' });
    storeIsDown = true;
    expect((await app.inject('/health')).statusCode).toBe(200);
    expect((await app.inject('/health/ready')).statusCode).toBe(503);
    storeIsDown = false;
  });

  it('counts requests by route and store calls by query', async () => {
    await ask('{ entity(id: "nobody") { name } }');
    const { body } = await app.inject('/metrics');
    expect(body).toMatch(
      /entente_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} \d+/,
    );
    expect(body).toMatch(/entente_store_query_seconds_count\{query="entity\/byIds",outcome="ok"\} \d+/);
  });
});

describe('the rate limit', () => {
  it('refuses a flood from elsewhere with a code', async () => {
    const fresh = await appWith();
    const answers = [];
    for (let count = 0; count < 1201; count++) {
      answers.push(await fresh.inject({ url: '/assets/missing.js', remoteAddress: '203.0.113.9' }));
    }
    const last = answers.at(-1);
    expect(last?.statusCode).toBe(429);
    expect(last?.json().errors[0].extensions.code).toBe('TOO_MANY_REQUESTS');
    await fresh.close();
  });
});
