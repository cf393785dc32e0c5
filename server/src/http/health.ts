import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/port.ts';

/** `/health`: the process answers. `/health/ready`: the store does too. */
export function registerHealth(app: FastifyInstance, store: GraphStore): void {
  app.get('/health', { config: { rateLimit: false } }, async () => ({ status: 'ok' }));
  app.get('/health/ready', { config: { rateLimit: false } }, async (_request, reply) => {
    try {
      await store.check();
      return { status: 'ok', store: store.engine };
    } catch (error) {
      app.log.warn({ err: error }, 'the store does not answer');
      return reply.status(503).send({ status: 'unavailable', store: store.engine });
    }
  });
}
