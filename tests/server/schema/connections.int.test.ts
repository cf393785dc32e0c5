import { describe, it } from 'vitest';
import { loadDataset } from '#server/dataset/loadDataset.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import { openStore } from '#server/store/open.ts';
import { describeConnections, SEEDS } from './describeConnections.ts';

const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;

if (uri) {
  describeConnections('Neo4j', async () => {
    const store = await openStore({ neo4j: { uri, user, password } });
    await loadDataset(store, readDataset(SEEDS));
    return store;
  });
} else {
  describe.skip('connections on Neo4j (runs when NEO4J_URI is set)', () => {
    it('answers how things are tied', () => {});
  });
}
