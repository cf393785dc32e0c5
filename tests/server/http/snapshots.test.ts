import type { FastifyInstance } from 'fastify';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import type { GraphStore } from '#server/store/port.ts';

const store: GraphStore = {
  engine: 'embedded',
  run: async () => [],
  write: async () => {},
  check: async () => {},
  close: async () => {},
};
const STATE = { address: '#/cloud/graph?show=thales,google&at=1.2' };

let root: string;
let app: FastifyInstance;

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'entente-snapshots-'));
  app = await createApp({
    store,
    log: pino({ level: 'silent' }),
    clientFolder: root,
    graphiqlFolder: root,
    snapshotsFolder: path.join(root, 'snapshots'),
    production: true,
  });
});
afterEach(async () => {
  await app.close();
  rmSync(root, { recursive: true });
});

const keep = (payload: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  app.inject({
    method: 'POST',
    url: '/snapshots',
    headers,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
const fetch = (id: string) => app.inject({ method: 'GET', url: `/snapshots/${id}` });
const messageOf = (answer: { json(): { errors: { message: string }[] } }) => answer.json().errors[0]?.message;

describe('a saved picture', () => {
  it('is given back to whoever has its id, and says when it was made', async () => {
    const kept = await keep({ name: ' Before the vote ', state: STATE });
    expect(kept.statusCode).toBe(201);
    const { id } = kept.json<{ id: string }>();
    const found = await fetch(id);
    expect(found.json()).toMatchObject({ id, name: 'Before the vote', state: STATE });
    expect(Date.parse(found.json<{ created: string }>().created)).toBeGreaterThan(0);
  });

  it('has an id of 144 random bits, another each time', async () => {
    const ids = new Set<string>();
    for (let times = 0; times < 8; times++) ids.add((await keep({ name: 'x', state: STATE })).json().id);
    expect(ids.size).toBe(8);
    for (const id of ids) expect(Buffer.from(id, 'base64url')).toHaveLength(18);
  });

  it('tells no one the secret afterwards, not even the file', async () => {
    const { id, secret } = (await keep({ name: 'x', state: STATE })).json<{ id: string; secret: string }>();
    expect((await fetch(id)).body).not.toContain(secret);
    expect(readFileSync(path.join(root, 'snapshots', `${id}.json`), 'utf8')).not.toContain(secret);
  });

  it('is taken back with its secret only', async () => {
    const { id, secret } = (await keep({ name: 'x', state: STATE })).json<{ id: string; secret: string }>();
    const remove = (headers: Record<string, string>) =>
      app.inject({ method: 'DELETE', url: `/snapshots/${id}`, headers });
    expect((await remove({})).statusCode).toBe(403);
    expect((await remove({ 'x-snapshot-secret': 'a'.repeat(24) })).statusCode).toBe(403);
    expect((await fetch(id)).statusCode).toBe(200);
    expect((await remove({ 'x-snapshot-secret': secret })).statusCode).toBe(204);
    expect((await fetch(id)).statusCode).toBe(404);
    expect(readdirSync(path.join(root, 'snapshots'))).toEqual([]);
  });

  it('is given another name with its secret only, and shows the same as before', async () => {
    const kept = await keep({ name: 'x', state: STATE });
    const { id, secret, created } = kept.json<{ id: string; secret: string; created: string }>();
    const name = (payload: object, headers: Record<string, string> = { 'x-snapshot-secret': secret }) =>
      app.inject({ method: 'PATCH', url: `/snapshots/${id}`, headers, payload });
    expect((await name({ name: 'y' }, {})).statusCode).toBe(403);
    expect((await name({ name: 'y' }, { 'x-snapshot-secret': 'a'.repeat(24) })).statusCode).toBe(403);
    expect((await fetch(id)).json()).toMatchObject({ name: 'x' });
    const given = await name({ name: ' <b>After</b> the vote ', state: { address: 'another' } });
    expect(given.json()).toEqual({ id, name: '<b>After</b> the vote', created });
    expect((await fetch(id)).json()).toEqual({ id, name: '<b>After</b> the vote', state: STATE, created });
    expect(messageOf(await name({ name: ' ' }))).toContain('name');
    expect(messageOf(await name({ name: 'x'.repeat(121) }))).toContain('121 characters');
    expect((await fetch(id)).json()).toMatchObject({ name: '<b>After</b> the vote' });
  });

  it('does not come back when it is taken back while it is given another name', async () => {
    const { id, secret } = (await keep({ name: 'x', state: STATE })).json<{ id: string; secret: string }>();
    const send = (method: 'PATCH' | 'DELETE', payload?: object) =>
      app.inject({
        method,
        url: `/snapshots/${id}`,
        headers: { 'x-snapshot-secret': secret },
        ...(payload && { payload }),
      });
    await Promise.all([send('PATCH', { name: 'y' }), send('DELETE'), send('PATCH', { name: 'z' })]);
    expect((await fetch(id)).statusCode).toBe(404);
    expect(readdirSync(path.join(root, 'snapshots'))).toEqual([]);
  });

  it('cannot be changed in what it shows', async () => {
    const { id } = (await keep({ name: 'x', state: STATE })).json<{ id: string }>();
    for (const method of ['PUT', 'POST'] as const) {
      const answer = await app.inject({ method, url: `/snapshots/${id}`, payload: { name: 'y', state: {} } });
      expect(answer.statusCode).toBe(404);
    }
    expect((await fetch(id)).json()).toMatchObject({ name: 'x', state: STATE });
  });

  it('outlives the server', async () => {
    const { id } = (await keep({ name: 'x', state: STATE })).json<{ id: string }>();
    await app.close();
    app = await createApp({
      store,
      log: pino({ level: 'silent' }),
      clientFolder: root,
      graphiqlFolder: root,
      snapshotsFolder: path.join(root, 'snapshots'),
      production: true,
    });
    expect((await fetch(id)).json()).toMatchObject({ state: STATE });
  });
});

describe('what is not kept', () => {
  it('is what is no name and no object, with the reason', async () => {
    expect(messageOf(await keep('[]'))).toContain('JSON object');
    expect(messageOf(await keep({ name: '', state: STATE }))).toContain('name');
    expect(messageOf(await keep({ name: 'x'.repeat(200), state: STATE }))).toContain('200 characters');
    expect(messageOf(await keep({ name: 'x', state: [1] }))).toContain('state');
    expect((await keep('{"name": ')).statusCode).toBe(400);
  });

  it('is what no page of ours would send', async () => {
    const form = await keep('name=x&state=y', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.statusCode).toBe(415);
  });

  it('is what is larger than 256 kB', async () => {
    const answer = await keep({ name: 'x', state: { address: 'a'.repeat(256 * 1024) } });
    expect(answer.statusCode).toBe(413);
  });

  it('is more than one browser may keep in a minute, even on this machine', async () => {
    const codes: number[] = [];
    for (let times = 0; times < 22; times++) codes.push((await keep({ name: 'x', state: STATE })).statusCode);
    expect(codes.slice(0, 20).every((code) => code === 201)).toBe(true);
    expect(codes.slice(20)).toEqual([429, 429]);
  });

  it('is nothing outside of its folder, whatever the id', async () => {
    writeFileSync(path.join(root, 'private.json'), '{"name":"private","state":{}}');
    for (const id of ['..%2Fprivate', '%2e%2e%2fprivate', 'private', `${'a'.repeat(23)}%00`, '../private']) {
      const answer = await fetch(id);
      expect(answer.statusCode).toBe(404);
      expect(answer.body).not.toContain('"private"');
    }
  });
});
