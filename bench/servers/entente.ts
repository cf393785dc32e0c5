import { pino } from 'pino';
import { createApp } from '#server/app.ts';
import { openStore } from '#server/store/open.ts';
import { sayReady } from './sayReady.ts';

/**
 * The product's server on a port of its own choice, in a process of its own, so that its memory can be told.
 * Arguments: `embedded <folder> [<MB of kept answers>]`, or `neo4j <uri> <user> <password>`.
 */
const [engine, place = '', user = '', password = ''] = process.argv.slice(2);
const store = await openStore(
  engine === 'neo4j'
    ? { neo4j: { uri: place, user, password } }
    : { dataFolder: place, memoryLimitMb: 8_192, ...(user === '' ? {} : { cacheMb: Number(user) }) },
);
const app = await createApp({
  store,
  log: pino({ level: 'error' }),
  clientFolder: '/nowhere',
  graphiqlFolder: '/nowhere',
  production: true,
  requestsPerMinute: 0,
});
await app.listen({ port: 0, host: '127.0.0.1' });
// What is read once, at the start, is not what is measured.
const WARM = [
  '{ search(text: "warm", first: 1) { totalCount } }',
  '{ paths(from: "o0", to: "o1") { capped } }',
];
for (const query of WARM) {
  for (let attempt = 1; ; attempt++) {
    const { payload } = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    if (!/TIMEOUT|UNAVAILABLE/.test(payload) || attempt === 10) break;
  }
}
sayReady(app.server, async () => {
  await app.close();
  await store.close();
});
