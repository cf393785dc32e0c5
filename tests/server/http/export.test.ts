import { request as httpRequest } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import { COLUMNS, CONNECTIONS } from '#server/export/columns.ts';
import { StoreError } from '#server/store/errors.ts';
import type { GraphStore } from '#server/store/port.ts';
import { EXAMPLES } from '../../../server/graphiql/examples.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { countingStore } from '#testkit/runQuery.ts';
import { SEEDS } from '../seedFacts/describeSeedFacts.ts';

let store: GraphStore & { asked: string[] };
let app: FastifyInstance;

const appOn = (graph: GraphStore, production = false) =>
  createApp({
    store: graph,
    log: pino({ level: 'silent' }),
    clientFolder: '/nowhere',
    graphiqlFolder: '/nowhere',
    production,
  });

beforeAll(async () => {
  store = countingStore(await openSeededStore(SEEDS));
  app = await appOn(store);
});
afterAll(async () => {
  await app?.close();
  await store?.close();
});

const get = (file: string, params: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  app.inject({ url: `/export/${file}?${new URLSearchParams(params)}`, headers });
type Line = Record<string, unknown>;
const linesOf = async (connection: string, params: Record<string, string> = {}) => {
  const answer = await get(`${connection}.jsonl`, params);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.body
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
};
/** Reads RFC 4180. */
function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') cell += text[++at];
      else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"') quoted = true;
    else if (sign === separator || sign === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  expect(cell).toBe('');
  return rows.slice(0, -1);
}
const totalOf = async (field: string) => {
  const { body } = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query: `{ ${field} { totalCount } }` }),
  });
  return (JSON.parse(body) as { data: Record<string, { totalCount: number }> }).data[
    field.split('(')[0] ?? ''
  ]?.totalCount;
};

describe('/export', () => {
  it.each(CONNECTIONS)('has every row of %s, each once, in both formats', async (connection) => {
    const lines = await linesOf(connection);
    expect(lines).toHaveLength((await totalOf(connection)) ?? -1);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    const answer = await get(`${connection}.csv`);
    const [names = [], ...rows] = readCsv(answer.body);
    expect(names).toEqual(COLUMNS[connection].map(({ name }) => name));
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => names.length));
    expect(rows.map(([id]) => id)).toEqual(lines.map(({ id }) => id));
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="${connection}.csv"`);
  });

  it('has every tie once', async () => {
    const lines = await linesOf('ties');
    const [counted] = await store.run('dataset/countTies', {});
    expect(lines).toHaveLength(Number(Object.values(counted ?? {})[0]));
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(lines.find(({ id }) => id === 'thales.party-to.al-thales-google')).toMatchObject({
      kind: 'PARTY_TO',
      from: 'thales',
      to: 'al-thales-google',
      fromName: 'Thales',
    });
  });

  it('takes filter and order of the list, as JSON or in short', async () => {
    const where = JSON.stringify({ statement: { stances: ['OPPOSE', 'CONCERN'] } });
    const lines = await linesOf('alliances', { where, orderBy: '{"field":"NAME","direction":"DESC"}' });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ concern, oppose }) => Number(concern) + Number(oppose) > 0)).toBe(true);
    expect(await linesOf('alliances', { where, orderBy: 'NAME:DESC' })).toEqual(lines);
    const up = await linesOf('alliances', { where, orderBy: 'NAME' });
    expect(up.map(({ id }) => id)).toEqual(lines.map(({ id }) => id).toReversed());
  });

  it('takes window, undated and knownOn', async () => {
    const all = await linesOf('ties');
    const dated = await linesOf('ties', { window: '2021' });
    const kept = await linesOf('ties', { window: '2021', undated: 'true' });
    expect(dated.length).toBeLessThan(kept.length);
    expect(kept.length).toBeLessThan(all.length);
    const said = await linesOf('statements', { window: '2021' });
    expect(said.length).toBeGreaterThan(0);
    expect(
      said.every(
        ({ dateEarliest, dateLatest }) => String(dateEarliest) < '2022' && String(dateLatest) >= '2021',
      ),
    ).toBe(true);
    expect(await linesOf('claims', { knownOn: '1999-01-01' })).toEqual([]);
    const ties = await linesOf('ties', { where: '{"kinds":["OWNS"]}' });
    expect(ties.length).toBeGreaterThan(0);
    expect(ties.every(({ kind }) => kind === 'OWNS')).toBe(true);
  });

  it('speaks French or English, with the columns asked in their order, and as many rows as asked', async () => {
    const params = { columns: 'name,id', where: '{"id":{"equals":"al-thales-google"}}' };
    const [en] = await linesOf('alliances', params);
    const [fr] = await linesOf('alliances', { ...params, lang: 'fr' });
    expect(Object.keys(en ?? {})).toEqual(['name', 'id']);
    expect(fr?.name).not.toBe(en?.name);
    expect(await linesOf('sources', { limit: '3' })).toHaveLength(3);
    expect(await linesOf('sources', { limit: '0' })).toHaveLength(0);
  });

  it('gives dates as EDTF, as the days they can mean and in words; lists as lists', async () => {
    const lines = await linesOf('milestones', { lang: 'fr' });
    const planned = lines.find(({ plannedText }) => String(plannedText).startsWith('début'));
    expect(planned).toMatchObject({
      plannedEarliest: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      plannedLatest: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(Array.isArray(planned?.belongsTo)).toBe(true);
  });

  it('suits a spreadsheet where asked: byte order mark, semicolons', async () => {
    const answer = await get('persons.csv', { bom: 'true', separator: 'semicolon', columns: 'id,name' });
    expect(answer.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(readCsv(answer.body.slice(1), ';')[0]).toEqual(['id', 'name']);
  });
});

describe('the file that GraphiQL names beside a query', () => {
  it('has the rows of that query', async () => {
    const example = EXAMPLES.at(-1) ?? '';
    const url = /\/export\/\S+/.exec(example)?.[0] ?? '';
    const answer = await app.inject({ url: encodeURI(url) });
    expect(answer.statusCode).toBe(200);
    const [names = [], ...rows] = readCsv(answer.body);
    expect(rows.length).toBeGreaterThan(5);
    const counts = rows.map((row) => Number(row[names.indexOf('sourceCount')]));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(rows.map((row) => row[names.indexOf('kind')]))).toEqual(new Set(['OWNS']));
  });
});

describe('an export that cannot be made', () => {
  it.each([
    ['persons.csv', { where: '{' }, 400, 'BAD_USER_INPUT', /where: “\{” is no JSON/],
    ['persons.csv', { where: '[1]' }, 400, 'BAD_USER_INPUT', /where: must be an object/],
    [
      'persons.csv',
      { where: '{"nam":{}}' },
      400,
      'BAD_USER_INPUT',
      /"nam" is not defined by type "PersonFilter"/,
    ],
    [
      'persons.csv',
      { where: `${'{"not":'.repeat(100)}{}${'}'.repeat(100)}` },
      400,
      'BAD_USER_INPUT',
      /nested deeper than 64/,
    ],
    ['persons.csv', { orderBy: 'SIZE' }, 400, 'BAD_USER_INPUT', /"SIZE" does not exist in "ActorOrderField"/],
    [
      'persons.csv',
      { columns: 'id,shoe' },
      400,
      'BAD_USER_INPUT',
      /persons have no “shoe”; there are id, kind/,
    ],
    ['persons.csv', { window: '2022/2021' }, 400, 'BAD_USER_INPUT', /ends before it starts/],
    ['persons.csv', { lang: 'de' }, 400, 'BAD_USER_INPUT', /lang: “de”/],
    ['persons.csv', { limit: 'all' }, 400, 'BAD_USER_INPUT', /limit: “all”/],
    ['persons.csv', { separator: '|' }, 400, 'BAD_USER_INPUT', /separator/],
    ['persons.csv', { page: '2' }, 400, 'BAD_USER_INPUT', /“page” is no parameter/],
    ['ties.csv', { orderBy: 'NAME' }, 400, 'BAD_USER_INPUT', /"NAME" does not exist in "TieOrderField"/],
    ['ties.csv', { where: '{"kinds":["EATS"]}' }, 400, 'BAD_USER_INPUT', /"EATS" does not exist/],
    ['people.csv', {}, 404, 'NOT_FOUND', /there are persons\.csv/],
    ['persons.xlsx', {}, 404, 'NOT_FOUND', /no such export/],
  ])('says why, as JSON: %s %j', async (file, params, status, code, message) => {
    const answer = await get(file, params as Record<string, string>);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().errors[0]).toMatchObject({
      extensions: { code },
      message: expect.stringMatching(message),
    });
  });

  it('hints at no names in production', async () => {
    const production = await appOn(store, true);
    const answer = await production.inject({
      url: `/export/persons.csv?where=${encodeURIComponent('{"nam":{}}')}`,
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toMatch(/did you mean/i);
    await production.close();
  });

  it('says UNAVAILABLE and nothing of the driver when the store is down', async () => {
    const down = await appOn({
      ...store,
      run: () => Promise.reject(new StoreError('UNAVAILABLE', 'bolt://10.0.0.7 refused')),
    });
    const answer = await down.inject({ url: '/export/persons.csv' });
    expect(answer.statusCode).toBe(503);
    expect(answer.json().errors[0].extensions.code).toBe('UNAVAILABLE');
    expect(answer.body).not.toContain('bolt');
    await down.close();
  });

  it('breaks the connection off when it fails half way, so that a part is not taken for the whole', async () => {
    const long = longStore();
    const broken = await appOn({
      ...long,
      run: (name, params, options) =>
        long.pages > 3
          ? Promise.reject(new StoreError('UNAVAILABLE', 'gone'))
          : long.run(name, params, options),
    });
    const outcome = await download(await broken.listen({ port: 0, host: '127.0.0.1' }), 'sources.csv');
    expect(outcome.lines).toBeGreaterThan(1_000);
    expect(outcome.whole).toBe(false);
    await broken.close();
  });
});

describe('a long export', () => {
  it('is read page by page, no faster than its reader takes it, and ends with its reader', async () => {
    const long = longStore();
    const server = await appOn(long);
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    const url = new URL(`/export/sources.jsonl`, address);
    await new Promise<void>((resolve, reject) => {
      const call = httpRequest(url, (response) => {
        response.once('readable', () => {
          // Nothing is taken: soon every buffer on the way is full, and no page more is read.
          void settled(() => long.pages).then((pages) => {
            expect(pages).toBeGreaterThan(1);
            expect(pages).toBeLessThan(60);
            response.destroy();
            resolve();
          }, reject);
        });
      });
      call.on('error', () => {});
      call.end();
    });
    const after = await settled(() => long.pages);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(long.pages).toBe(after);
    await server.close();
  });

  it('has all its rows', async () => {
    const long = longStore(20);
    const server = await appOn(long);
    const outcome = await download(await server.listen({ port: 0, host: '127.0.0.1' }), 'sources.csv');
    expect(outcome).toEqual({ lines: 20_001, whole: true });
    await server.close();
  });

  it('is not made for who asks for its head, or goes before its beginning', async () => {
    const long = longStore();
    const server = await appOn(long);
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    for (let count = 0; count < 6; count++) {
      const head = await server.inject({ method: 'HEAD', url: '/export/sources.csv' });
      expect([head.statusCode, head.headers['content-disposition']]).toEqual([
        200,
        'attachment; filename="sources.csv"',
      ]);
      await new Promise<void>((resolve) => {
        const call = httpRequest(new URL('/export/sources.csv', address));
        call.on('error', () => resolve());
        call.on('socket', (socket) =>
          socket.once('connect', () => setTimeout(() => call.destroy(new Error('gone')), 2)),
        );
        call.end();
      });
    }
    // What was on its way to a caller who went is not read on.
    expect(await settled(() => long.pages)).toBeLessThan(500);
    await expect
      .poll(async () => (await server.inject({ url: '/export/sources.csv?limit=1' })).statusCode)
      .toBe(200);
    await server.close();
  });

  it('is one of four at most', async () => {
    const server = await appOn(longStore());
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    const calls = Array.from({ length: 5 }, () => httpRequest(new URL('/export/sources.csv', address)));
    const statuses = await Promise.all(
      calls.map(
        (call) =>
          new Promise<number | undefined>((resolve) => {
            call.on('response', ({ statusCode }) => resolve(statusCode));
            call.on('error', () => {});
            call.end();
          }),
      ),
    );
    expect(statuses.toSorted()).toEqual([200, 200, 200, 200, 503]);
    calls.forEach((call) => call.destroy());
    await expect
      .poll(async () => (await server.inject({ url: '/export/sources.csv?limit=1' })).statusCode)
      .toBe(200);
    await server.close();
  });
});

describe('what was asked before', () => {
  it('is not sent again while the data are the same', async () => {
    const first = await get('sources.csv');
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(first.headers['cache-control']).toBe('public, no-cache');
    const before = store.asked.length;
    const again = await get('sources.csv', {}, { 'if-none-match': etag });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
    expect(store.asked.slice(before)).toEqual(['dataset/state']);
    expect((await get('sources.csv', { limit: '1' }, { 'if-none-match': etag })).statusCode).toBe(200);
    expect((await get('sources.csv', { lang: 'de' })).headers.etag).toBeUndefined();
  });

  it('goes for GET /graphql too, and for good answers only', async () => {
    const ask = (query: string, headers: Record<string, string> = {}) =>
      app.inject({
        url: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { accept: 'application/json', ...headers },
      });
    const first = await ask('{ dataset { id } }');
    const etag = String(first.headers.etag);
    expect(first.headers).toMatchObject({
      'cache-control': 'public, no-cache',
      vary: expect.stringMatching(/accept/i),
    });
    const again = await ask('{ dataset { id } }', { 'if-none-match': `"other", ${etag}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await ask('{ dataset { title } }', { 'if-none-match': etag })).statusCode).toBe(200);
    for (const wrong of ['{ nothing }', '{ persons(first: -1) { totalCount } }']) {
      const { headers } = await ask(wrong);
      expect([headers.etag, headers['cache-control']]).toEqual([undefined, 'no-store']);
    }
    const posted = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{"query":"{ dataset { id } }"}',
    });
    expect([posted.headers.etag, posted.headers['cache-control']]).toEqual([undefined, 'no-store']);
  });

  it('differs when the data do', async () => {
    let checksum = 'a';
    const changing = await appOn({
      ...store,
      run: async (name, params, options) => {
        const rows = await store.run(name, params, options);
        return name === 'dataset/state' ? (rows.map((row) => ({ ...row, checksum })) as typeof rows) : rows;
      },
    });
    const tag = async () => (await changing.inject({ url: '/export/persons.csv' })).headers.etag;
    const first = await tag();
    expect(await tag()).toBe(first);
    checksum = 'b';
    expect(await tag()).not.toBe(first);
    await changing.close();
  });
});

/** A store of a thousand pages of sources, or as many as said, that counts the pages it gave. */
function longStore(pages = 1_000): GraphStore & { pages: number } {
  const long = {
    pages: 0,
    engine: 'embedded' as const,
    async run(name: string, params: { afterId?: string | null; limit?: number; ids?: string[] }) {
      if (name === 'source/page') {
        long.pages++;
        const start = params.afterId ? Number(params.afterId.slice(1)) + 1 : 0;
        const length = Math.min(params.limit ?? 0, pages * 1_000 - start);
        return Array.from({ length }, (_none, index) => ({
          id: `s${String(start + index).padStart(8, '0')}`,
          key: null,
        }));
      }
      if (name === 'source/byIds')
        return (params.ids ?? []).map((id) => ({
          id,
          record: JSON.stringify({
            id,
            publisher: 'Gazette',
            title: 'x'.repeat(80),
            url: 'https://gazette.example',
            language: 'fr',
            kind: 'press',
            titleBasis: 'printed',
          }),
        }));
      return [];
    },
    write: async () => {},
    check: async () => {},
    close: async () => {},
  };
  return long as unknown as GraphStore & { pages: number };
}

/** The value once it has stayed the same for a while. */
async function settled(value: () => number): Promise<number> {
  for (let last = -1; ;) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (value() === last) return last;
    last = value();
  }
}

function download(address: string, file: string): Promise<{ lines: number; whole: boolean }> {
  return new Promise((resolve, reject) => {
    const call = httpRequest(new URL(`/export/${file}`, address), (response) => {
      let lines = 0;
      response.on('data', (chunk: Buffer) => (lines += chunk.toString().split('\n').length - 1));
      response.on('end', () => resolve({ lines, whole: response.complete }));
      response.on('error', () => resolve({ lines, whole: false }));
    });
    call.on('error', reject);
    call.end();
  });
}
