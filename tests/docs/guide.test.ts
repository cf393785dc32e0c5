import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import prettier from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { SEEDS } from '../server/seedFacts/describeSeedFacts.ts';

/**
 * Every question of docs/guide.md is asked, and the answer shown beneath must be a part of the real one. After a change of
 * the seeds, `RENEW_GUIDE=1 npx vitest run tests/docs` writes the answers anew.
 */
const FILE = fileURLToPath(new URL('../../docs/guide.md', import.meta.url));
const renewing = process.env.RENEW_GUIDE === '1';

interface Question {
  readonly title: string;
  readonly query: string;
  /** `graphql`, or `http` for a path. */
  readonly kind: string;
  readonly shown: string;
}

const guide = readFileSync(FILE, 'utf8');
const questions: Question[] = guide
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [, kind = '', query = '', shown = ''] =
      /```(graphql|http)\n([\s\S]*?)\n```\n\n```(?:json|csv)\n([\s\S]*?)\n```/.exec(section) ?? [];
    return { title: section.split('\n')[0] ?? '', kind, query, shown };
  });

let store: GraphStore;
let app: FastifyInstance;
const answers = new Map<string, string>();

beforeAll(async () => {
  store = await openSeededStore(SEEDS);
  app = await createApp({
    store,
    log: pino({ level: 'silent' }),
    clientFolder: '/nowhere',
    graphiqlFolder: '/nowhere',
    production: true,
  });
});
afterAll(async () => {
  if (renewing) writeFileSync(FILE, await renewed());
  await app?.close();
  await store?.close();
});

async function ask(query: string): Promise<unknown> {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query }),
  });
  const { data, errors } = JSON.parse(answer.body) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

describe('the guide', () => {
  it('asks twenty questions', () => {
    expect(questions.map(({ title }) => Number.parseInt(title, 10))).toEqual(
      Array.from({ length: 20 }, (_none, index) => index + 1),
    );
    expect(questions.filter(({ query, shown }) => !query || !shown)).toEqual([]);
  });

  it.each(
    questions.filter(({ kind }) => kind === 'graphql').map((question) => [question.title, question] as const),
  )('%s', async (title, { query, shown }) => {
    const data = await ask(query);
    expect(hollow(data)).toEqual([]);
    if (renewing) answers.set(title, JSON.stringify(beginning(data)));
    else expect(differences(JSON.parse(shown), data)).toEqual([]);
  });

  it.each(
    questions.filter(({ kind }) => kind === 'http').map((question) => [question.title, question] as const),
  )('%s', async (_title, { query, shown }) => {
    const { pathname, search } = new URL(query.replace(/^GET /, ''), 'http://guide.example');
    const answer = await app.inject({ url: `${pathname}${search}` });
    expect(answer.statusCode).toBe(200);
    expect(answer.body.replaceAll('\r\n', '\n').startsWith(shown)).toBe(true);
    expect(shown.split('\n').length).toBeGreaterThan(1);
  });
});

/** Fields at the top, or their `nodes`, that hold nothing. */
function hollow(data: unknown): string[] {
  return Object.entries(data as Record<string, unknown>).flatMap(([name, value]) => {
    const list = Array.isArray(value) ? value : (value as { nodes?: unknown[] } | null)?.nodes;
    return value === null || (list && list.length === 0) ? [name] : [];
  });
}

/** Where an answer shown is no part of the real one: lists must begin alike, objects may lack fields. */
function differences(shown: unknown, real: unknown, path = ''): string[] {
  if (typeof shown === 'number' && typeof real === 'number') {
    return Math.abs(shown - real) <= 1e-9 * Math.max(1, Math.abs(shown))
      ? []
      : [`${path}: ${shown}, really ${real}`];
  }
  if (typeof shown !== 'object' || shown === null || typeof real !== 'object' || real === null) {
    return shown === real ? [] : [`${path}: ${JSON.stringify(shown)}, really ${JSON.stringify(real)}`];
  }
  if (Array.isArray(shown) && Array.isArray(real) && shown.length === 0 && real.length > 0)
    return [`${path}: not empty`];
  return Object.entries(shown).flatMap(([key, value]) =>
    differences(value, (real as Record<string, unknown>)[key], `${path}.${key}`),
  );
}

/** An answer cut to the first two of each list, one further down. */
function beginning(value: unknown, depth = 0): unknown {
  if (Array.isArray(value))
    return value.slice(0, depth > 3 ? 1 : 2).map((item) => beginning(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, beginning(item, depth + 1)]));
}

async function renewed(): Promise<string> {
  let text = readFileSync(FILE, 'utf8');
  const settings = await prettier.resolveConfig(FILE);
  for (const { title, shown } of questions) {
    const answer = answers.get(title);
    if (!answer) continue;
    const written = (await prettier.format(answer, { ...settings, parser: 'json' })).trim();
    text = text.replace(shown, () => written);
  }
  return text;
}
