import { describe, it } from 'vitest';
import { loadDataset } from '#server/dataset/loadDataset.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import { openStore } from '#server/store/open.ts';
import { SEEDS } from './describeConnections.ts';
import { describeTies } from './describeTies.ts';

const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;

if (uri) {
  describeTies('Neo4j', async () => {
    const store = await openStore({ neo4j: { uri, user, password } });
    await loadDataset(store, readDataset(SEEDS));
    return store;
  });
} else {
  describe.skip('ties on Neo4j (runs when NEO4J_URI is set)', () => {
    it('lists every tie', () => {});
  });
}
