import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import { loadDataset } from '#server/dataset/loadDataset.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import { CONNECTIONS } from '#server/export/columns.ts';
import { openStore } from '#server/store/open.ts';
import type { GraphStore } from '#server/store/port.ts';
import { emptyStore } from '#testkit/emptyStore.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { SEEDS } from '../seedFacts/describeSeedFacts.ts';

const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;

describe.skipIf(!uri)('files and measures (run when NEO4J_URI is set)', () => {
  const stores: GraphStore[] = [];
  const apps: FastifyInstance[] = [];
  beforeAll(async () => {
    const neo4j = await openStore({ neo4j: { uri: uri ?? '', user, password } });
    await emptyStore(neo4j);
    await loadDataset(neo4j, readDataset(SEEDS));
    stores.push(await openSeededStore(SEEDS), neo4j);
    for (const store of stores) {
      apps.push(
        await createApp({
          store,
          log: pino({ level: 'silent' }),
          clientFolder: '/nowhere',
          graphiqlFolder: '/nowhere',
          production: false,
        }),
      );
    }
  });
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await Promise.all(stores.map((store) => store.close()));
  });

  const bodies = async (url: string) =>
    Promise.all(
      apps.map(async (app) => {
        const answer = await app.inject({ url, headers: { accept: 'application/json' } });
        expect(answer.statusCode).toBe(200);
        return answer.body;
      }),
    );

  it.each(CONNECTIONS)('%s are the same bytes from either engine', async (list) => {
    const [embedded, neo4j] = await bodies(`/export/${list}.jsonl?lang=fr`);
    expect(embedded?.length).toBeGreaterThan(100);
    expect(neo4j).toBe(embedded);
    const [inWindow, inWindowToo] = await bodies(`/export/${list}.csv?window=2021-05/2022&undated=true`);
    expect(inWindowToo).toBe(inWindow);
  });

  it('measures are the same numbers from either engine', async () => {
    const query =
      '{ measures(window: "2021/2024", first: 100) { modularity nodes { entity { id } degree betweenness closeness pageRank community broker } communities { ids } } }';
    const [embedded, neo4j] = await bodies(`/graphql?query=${encodeURIComponent(query)}`);
    expect(neo4j).toBe(embedded);
  });
});
