import { connect, createServer, type Socket } from 'node:net';
import { auth, driver as driverOf } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { openStore } from '#server/store/open.ts';
import { asTestStore, TEST_CYPHER } from '#testkit/testStatements.ts';
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
  // As on a cluster or Aura: the server says where to read and where to write.
  const routed = { ...neo4j, uri: uri.replace(/^bolt/, 'neo4j') };
  describeGraphStore(
    'Neo4j by a routed address',
    () => openStore({ neo4j: { ...routed, cypherFolder: TEST_CYPHER } }),
    () => openStore({ neo4j: routed }),
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

  it('ends on the server, too, what its caller takes back', async () => {
    const driver = driverOf(neo4j.uri, auth.basic(neo4j.user, neo4j.password));
    const running = async () => {
      const query = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'd.number < 0' RETURN count(*) AS total`;
      const { records } = await driver.executeQuery(query);
      // The question itself is among them.
      return (records[0]?.get('total') as { toNumber(): number }).toNumber() - 1;
    };
    const store = asTestStore(await openStore({ neo4j: { ...neo4j, cypherFolder: TEST_CYPHER } }));
    const rows = Array.from({ length: 400 }, (_item, number) => ({ number }));
    await store.write([
      { name: 'test/removeThings', params: {} },
      { name: 'test/addThings', params: { rows } },
    ]);
    const caller = new AbortController();
    const call = store.run('test/runaway', {}, { signal: caller.signal }).catch((error: unknown) => error);
    await expect.poll(running, { timeout: 5_000 }).toBe(1);
    caller.abort();
    expect(await call).toMatchObject({ code: 'CANCELLED' });
    await expect.poll(running, { timeout: 5_000 }).toBe(0);
    await store.close();
    await driver.close();
  });

  it('says UNAVAILABLE while the database is away, and answers when it is back', async () => {
    const { hostname, port } = new URL(uri ?? '');
    const sockets = new Set<Socket>();
    const road = createServer((incoming) => {
      const outgoing = connect(Number(port), hostname);
      for (const [socket, other] of [
        [incoming, outgoing],
        [outgoing, incoming],
      ] as const) {
        sockets.add(socket);
        socket.pipe(other);
        socket.on('error', () => {}).on('close', () => sockets.delete(socket));
      }
    });
    const listen = (at: number) => new Promise<void>((resolve) => road.listen(at, '127.0.0.1', resolve));
    const cut = () =>
      new Promise<unknown>((resolve) => {
        road.close(resolve);
        sockets.forEach((socket) => socket.destroy());
      });

    await listen(0);
    const address = road.address();
    const at = typeof address === 'object' && address ? address.port : 0;
    const settings = { ...neo4j, uri: `bolt://127.0.0.1:${at}`, cypherFolder: TEST_CYPHER };
    const store = asTestStore(await openStore({ neo4j: settings }));
    const [before] = await store.run('test/count', {});
    await cut();
    await expect(store.run('test/count', {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(store.check()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await listen(at);
    expect(await store.run('test/count', {})).toEqual([before]);
    await store.close();
    await cut();
  });
});
