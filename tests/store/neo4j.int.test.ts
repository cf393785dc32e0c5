import { describe, expect, it } from 'vitest';
import { openStore } from '#server/store/open.ts';
import { TEST_CYPHER } from '#testkit/testStatements.ts';
import { describeGraphStore } from './graphStore.contract.ts';

const uri = process.env.NEO4J_URI;
const neo4j = {
  uri: uri ?? '',
  user: process.env.NEO4J_USER ?? 'neo4j',
  password: process.env.NEO4J_PASSWORD ?? '',
};

if (uri) {
  describeGraphStore(
    'Neo4j',
    () => openStore({ neo4j: { ...neo4j, cypherFolder: TEST_CYPHER } }),
    () => openStore({ neo4j }),
  );
}

describe.skipIf(!uri)('Neo4j (runs when NEO4J_URI is set)', () => {
  it('says that the password is wrong, and not which', async () => {
    const wrong = openStore({ neo4j: { ...neo4j, password: 'not-the-password' } });
    await expect(wrong).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/NEO4J_PASSWORD/),
    });
    await expect(wrong).rejects.not.toThrow(/not-the-password/);
  });

  it('says that nothing answers, and where', async () => {
    await expect(openStore({ neo4j: { ...neo4j, uri: 'bolt://127.0.0.1:1' } })).rejects.toThrow(
      /does not answer at 127\.0\.0\.1:1/,
    );
  });
});
