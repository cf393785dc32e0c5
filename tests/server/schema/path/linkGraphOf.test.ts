import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import { linkGraphOf } from '#server/schema/path/linkGraphOf.ts';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';

let seeded: GraphStore;
beforeAll(async () => {
  seeded = await openSeededStore();
});
afterAll(() => seeded?.close());

/** The same store, which gives no ties until it is let. */
function holdingStore(): { store: GraphStore; asked: string[]; release(): void } {
  const asked: string[] = [];
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const store: GraphStore = {
    engine: seeded.engine,
    async run(name, params, options) {
      asked.push(name);
      if (name === 'path/ties') await released;
      return seeded.run(name, params, options);
    },
    write: (statements, options) => seeded.write(statements, options),
    check: () => seeded.check(),
    close: async () => {},
  };
  return { store, asked, release };
}

const apps: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
});

async function ask(store: GraphStore, query: string, timeoutMs: number) {
  const app = await createApp({
    store,
    log: pino({ level: 'silent' }),
    clientFolder: '/nowhere',
    graphiqlFolder: '/nowhere',
    production: false,
    timeoutMs,
  });
  apps.push(app);
  const answer = () => app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return async () => (await answer()).json<{ data: Record<string, unknown>; errors?: unknown[] }>();
}

const PATHS = '{ paths(from: "altair", to: "bigco") { paths { length } } }';

describe('a question that needs the graph in memory', () => {
  it('is told how much of it is read when its time is up before, and answered once all is', async () => {
    const { store, asked, release } = holdingStore();
    const paths = await ask(store, PATHS, 400);
    expect((await paths()).errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(
          /^the server is still reading the graph into memory, \d+ % so far; ask again in some seconds$/,
        ),
        extensions: { code: 'UNAVAILABLE' },
      }),
    ]);
    release();
    const answered = await paths();
    expect(answered.errors).toBeUndefined();
    expect(answered.data).toHaveProperty('paths.paths');
    // Read once, for both.
    expect(asked.filter((name) => name === 'search/places')).toHaveLength(1);
  });

  it('does not hold up questions that do not', async () => {
    const { store, release } = holdingStore();
    const reading = linkGraphOf({ shared: store });
    const dataset = await ask(store, '{ dataset { id } entity(id: "altair") { id } }', 5_000);
    expect(await dataset()).toMatchObject({ data: { entity: { id: 'altair' } } });
    release();
    expect((await reading).ids).toContain('altair');
  });

  it('sees what was written since', async () => {
    const { store, release } = holdingStore();
    release();
    const before = await linkGraphOf({ shared: store });
    expect(await linkGraphOf({ shared: store })).toBe(before);
    const [dataset] = await seeded.run('dataset/state', {});
    await seeded.write([
      {
        name: 'import/mergePerson',
        params: {
          rows: [{ id: 'newcomer', props: { id: 'newcomer', kind: 'PERSON', position: 0, record: '{}' } }],
        },
      },
      {
        name: 'import/mergeDataset',
        params: {
          rows: [
            { id: dataset?.id ?? '', props: { id: dataset?.id ?? '', checksum: 'another', complete: true } },
          ],
        },
      },
    ]);
    const after = await linkGraphOf({ shared: store });
    expect(before.ids).not.toContain('newcomer');
    expect(after.ids).toContain('newcomer');
  });
});
