import { describe, it } from 'vitest';
import { loadDataset } from '#server/dataset/loadDataset.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import { openStore } from '#server/store/open.ts';
import { SEEDS } from './describeConnections.ts';
import { describePassedOver } from './describePassedOver.ts';

const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;

if (uri) {
  describePassedOver('Neo4j', async () => {
    const store = await openStore({ neo4j: { uri, user, password } });
    await loadDataset(store, readDataset(SEEDS));
    return store;
  });
} else {
  describe.skip('a page of which only the end is asked, on Neo4j (runs when NEO4J_URI is set)', () => {
    it('leads to the row behind it', () => {});
  });
}
