import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
} from 'fastify';
import { createApollo } from './apollo.ts';
import { COST_BUDGET } from './guard/limitCost.ts';
import { registerEmbed } from './http/embed.ts';
import { registerExport } from './http/export.ts';
import { registerGraphql } from './http/graphql.ts';
import { registerHealth } from './http/health.ts';
import { createMetrics, registerMetrics } from './http/metrics.ts';
import { registerOembed } from './http/oembed.ts';
import { registerPages } from './http/pages.ts';
import { registerSnapshots } from './http/snapshots.ts';
import type { TrustedDocuments } from './http/trustedDocuments.ts';
import { createSchema } from './schema/executableSchema.ts';
import { searchIndexOf } from './search/searchIndexOf.ts';
import { linkGraphOf } from './schema/path/linkGraphOf.ts';
import type { GraphStore } from './store/port.ts';

export interface AppSettings {
  readonly store: GraphStore;
  readonly log: FastifyBaseLogger;
  /** The built client; `/` says how to build it when it is not there. */
  readonly clientFolder: string;
  /** The built GraphiQL page, likewise. */
  readonly graphiqlFolder: string;
  /** Where saved pictures are kept; null keeps none. */
  readonly snapshotsFolder?: string | null;
  /** Turns introspection off, and GraphiQL with it. */
  readonly production: boolean;
  /** What one query may cost; see `guard/costOf.ts`. */
  readonly costBudget?: number | null;
  /** How long one request may take, in ms. */
  readonly timeoutMs?: number | null;
  /** How many requests a minute one address may make; 0: any number. Those of this machine are not counted. */
  readonly requestsPerMinute?: number | null;
  /** The proxies in front, whose word on the caller's address is taken: addresses, ranges, or null for none. */
  readonly trustedProxies?: readonly string[] | null;
  /** The only documents that are run. */
  readonly trustedDocuments?: TrustedDocuments | null;
}

/** A page of the client asks a handful of queries; this is far above what one reader can click. */
const REQUESTS_PER_MINUTE = 1200;
/** Longer than any question of the screen; shorter than the store's own deadline, which is the last line. */
const REQUEST_TIMEOUT_MS = 20_000;
const LARGEST_BODY = 256 * 1024;
const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** The server without port, environment or engine: what `main.ts` listens with, and what tests use. */
export async function createApp(settings: AppSettings): Promise<FastifyInstance> {
  const { log, production } = settings;
  const app: FastifyInstance = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    forceCloseConnections: 'idle',
    ...(settings.trustedProxies ? { trustProxy: [...settings.trustedProxies] } : {}),
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, url } = request;
    request.log.debug(
      { method, url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
  app.setErrorHandler(answerError);

  const metrics = createMetrics();
  const store = metrics.measure(settings.store);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurity() },
  });
  await app.register(compress, { threshold: 1024 });
  const requestsPerMinute = settings.requestsPerMinute ?? REQUESTS_PER_MINUTE;
  if (requestsPerMinute > 0)
    await app.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute', allowList: LOOPBACK });

  // Read while nobody waits for it; not in tests, which do not listen.
  app.addHook('onListen', () => {
    searchIndexOf(store)
      .catch((error: unknown) => log.warn({ err: error }, 'search is not ready yet'))
      .then(() => linkGraphOf({ shared: store }))
      .catch((error: unknown) => log.warn({ err: error }, 'paths are not ready yet'));
  });

  registerHealth(app, store);
  registerMetrics(app, metrics);

  const costBudget = settings.costBudget ?? COST_BUDGET;
  const schema = createSchema();
  const apollo = createApollo({ log, introspection: !production, costBudget, schema });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const timeoutMs = settings.timeoutMs ?? REQUEST_TIMEOUT_MS;
  registerGraphql(app, { apollo, store, timeoutMs, trusted: settings.trustedDocuments ?? null });
  registerExport(app, { schema, store, timeoutMs, hints: !production });

  if (settings.snapshotsFolder) registerSnapshots(app, { folder: settings.snapshotsFolder });

  registerOembed(app, store);
  registerEmbed(app, { clientFolder: settings.clientFolder, contentSecurity: contentSecurity() });
  await registerPages(app, {
    clientFolder: settings.clientFolder,
    graphiqlFolder: production ? null : settings.graphiqlFolder,
  });
  return app;
}

/** Everything comes from this server; styles may be set inline, as the canvas, the menus and the editor do. */
function contentSecurity(): Record<string, string[]> {
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
  };
}

/** Errors outside GraphQL in the same shape; what is ours is logged, not told. */
function answerError(
  error: FastifyError,
  request: { log: FastifyBaseLogger },
  reply: { status(code: number): { send(body: unknown): unknown } },
): void {
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error }, 'a request failed');
  const code = status === 429 ? 'TOO_MANY_REQUESTS' : status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
  const message = status >= 500 ? 'The server failed to answer; the log says why.' : error.message;
  reply.status(status).send({ errors: [{ message, extensions: { code } }] });
}
