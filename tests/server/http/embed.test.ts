import type { FastifyInstance } from 'fastify';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import type { GraphStore } from '#server/store/port.ts';

let folder: string;
let app: FastifyInstance;

/** A store that knows one dataset, with a title that would break a page. */
const store = {
  engine: 'embedded',
  run: async (name: string) =>
    name === 'dataset/current'
      ? [
          {
            id: 'cloud',
            record: JSON.stringify({ title: { en: 'Trusted "cloud" <b>', fr: 'Cloud de confiance' } }),
            updated: '2026-11-20',
          },
        ]
      : [],
  write: async () => {},
  check: async () => {},
  close: async () => {},
} as unknown as GraphStore;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-embed-'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Entente</title>');
  app = await createApp({
    store,
    log: pino({ level: 'silent' }),
    clientFolder: folder,
    graphiqlFolder: folder,
    production: false,
  });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const page = (url: string) =>
  app.inject({ url, headers: { accept: 'text/html', host: 'entente.example.org' } });
const oembed = (query: Record<string, string>) =>
  app.inject({ url: '/oembed', query, headers: { host: 'entente.example.org' } });
const PICTURE = 'http://entente.example.org/#/cloud/graph?sel=al-bleu&show=a,b&lang=en';

describe('/embed', () => {
  it('may stand in a frame of any site', async () => {
    const answer = await page('/embed');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.headers['x-frame-options']).toBeUndefined();
    expect(answer.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('is the only page that may', async () => {
    for (const url of ['/', '/somewhere', '/graphiql/']) {
      const answer = await page(url);
      expect(answer.headers['x-frame-options']).toBe('SAMEORIGIN');
      expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'self'");
    }
  });
});

describe('/oembed', () => {
  it('answers with a frame of the same picture', async () => {
    const answer = await oembed({ url: PICTURE });
    expect(answer.statusCode).toBe(200);
    const { html, ...rest } = answer.json<Record<string, string>>();
    expect(rest).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 800,
      height: 600,
      provider_name: 'Entente',
    });
    expect(html).toContain(
      'src="http://entente.example.org/embed#/cloud/graph?sel=al-bleu&amp;show=a,b&amp;lang=en"',
    );
  });

  it('escapes what stands in the frame', async () => {
    const { html } = (await oembed({ url: PICTURE })).json<{ html: string }>();
    expect(html).toContain('title="Trusted &quot;cloud&quot; &lt;b&gt; · Entente"');
    expect(html.match(/</g)).toHaveLength(2);
    const hostile = (await oembed({ url: `${PICTURE}"><script>alert(1)</script>` })).json<{ html: string }>();
    expect(hostile.html).not.toContain('<script');
  });

  it('keeps to the size a page has', async () => {
    expect((await oembed({ url: PICTURE, maxwidth: '480', maxheight: '9000' })).json()).toMatchObject({
      width: 480,
      height: 600,
    });
    expect((await oembed({ url: PICTURE, maxwidth: 'wide' })).statusCode).toBe(400);
  });

  it('names the dataset in the language of the picture', async () => {
    const { title } = (await oembed({ url: PICTURE.replace('lang=en', 'lang=fr') })).json<{
      title: string;
    }>();
    expect(title).toBe('Cloud de confiance · Entente');
  });

  it.each([
    [{}, 400],
    [{ url: 'not an address' }, 400],
    [{ url: 'http://elsewhere.example.org/#/cloud/graph' }, 404],
    [{ url: 'http://entente.example.org/graphql' }, 404],
    [{ url: 'javascript:alert(1)' }, 404],
    [{ url: PICTURE, format: 'xml' }, 501],
  ])('refuses %j with %i', async (query, status) => {
    expect((await oembed(query as Record<string, string>)).statusCode).toBe(status);
  });

  it('is named by the pages it is for', async () => {
    const { link } = (await page('/')).headers;
    expect(link).toContain('rel="alternate"; type="application/json+oembed"');
    const [, named = ''] = /<([^>]+)>/.exec(String(link)) ?? [];
    const answer = await app.inject({
      url: named.replace('http://entente.example.org', ''),
      headers: { host: 'entente.example.org' },
    });
    expect(answer.statusCode).toBe(200);
  });
});
