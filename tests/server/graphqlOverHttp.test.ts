import { serverAudits } from 'graphql-http';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import type { GraphStore } from '#server/store/port.ts';

/** No audit asks for data. */
const emptyStore: GraphStore = {
  engine: 'embedded',
  run: async () => [],
  write: async () => {},
  check: async () => {},
  close: async () => {},
};

let app: FastifyInstance;
let url: string;

beforeAll(async () => {
  app = await createApp({
    store: emptyStore,
    log: pino({ level: 'silent' }),
    clientFolder: '/nowhere',
    graphiqlFolder: '/nowhere',
    production: false,
  });
  url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => app.close());

/** Every audit of the suite, those of MUST, SHOULD and MAY alike; none is left out. */
describe('GraphQL over HTTP', () => {
  it.each(serverAudits({ url: () => url }).map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    },
  );
});
