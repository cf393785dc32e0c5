import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { StoreError } from '../store/errors.ts';
import type { GraphStore } from '../store/port.ts';

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  /** The same store, with every read and write timed. */
  measure(store: GraphStore): GraphStore;
}

const SECONDS = [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'entente_http_request_seconds',
    help: 'Time to answer an HTTP request.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  const queries = new Histogram({
    name: 'entente_store_query_seconds',
    help: 'Time the graph store takes for a query of the catalogue.',
    labelNames: ['query', 'outcome'],
    buckets: SECONDS,
    registers: [registry],
  });
  async function timed<T>(query: string, run: () => Promise<T>): Promise<T> {
    const stop = queries.startTimer({ query });
    try {
      const answer = await run();
      stop({ outcome: 'ok' });
      return answer;
    } catch (error) {
      stop({ outcome: error instanceof StoreError ? error.code : 'ERROR' });
      throw error;
    }
  }
  return {
    registry,
    requests,
    measure: (store) => ({
      engine: store.engine,
      run: (name, params, options) => timed(name, () => store.run(name, params, options)),
      write: (statements, options) => timed('write', () => store.write(statements, options)),
      check: () => store.check(),
      close: () => store.close(),
    }),
  };
}

/** `/metrics`, in the text format of Prometheus. */
export function registerMetrics(app: FastifyInstance, { registry, requests }: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    requests.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
  });
  app.get('/metrics', { config: { rateLimit: false } }, async (_request, reply) => {
    reply.type(registry.contentType);
    return registry.metrics();
  });
}
