import { describe, it } from 'vitest';
import { loadDataset } from '#server/dataset/loadDataset.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import { openStore } from '#server/store/open.ts';
import { emptyStore } from '#testkit/emptyStore.ts';
import { FIXTURE } from '#testkit/openSeededStore.ts';
import { describeBadInput } from './describeBadInput.ts';

const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;

if (uri) {
  describeBadInput(
    'Neo4j',
    async () => {
      const store = await openStore({ neo4j: { uri, user, password } });
      await emptyStore(store);
      await loadDataset(store, readDataset(FIXTURE));
      return store;
    },
    150,
  );
} else {
  describe.skip('bad input on Neo4j (runs when NEO4J_URI is set)', () => {
    it('is answered with data or with an error that is the caller’s', () => {});
  });
}
