import { describe, it } from 'vitest';
import { loadDataset } from '#server/dataset/loadDataset.ts';
import { openStore } from '#server/store/open.ts';
import { dnaDataset } from '#testkit/dnaSample.ts';
import { describeDiscourse } from './describeDiscourse.ts';

const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;

if (uri) {
  describeDiscourse('Neo4j', async () => {
    const store = await openStore({ neo4j: { uri, user, password } });
    await loadDataset(store, dnaDataset);
    return store;
  });
} else {
  describe.skip('discourse over GraphQL on Neo4j (runs when NEO4J_URI is set)', () => {
    it('gives the published numbers', () => {});
  });
}
