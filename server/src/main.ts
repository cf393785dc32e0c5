import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino, type Logger } from 'pino';
import { createApp } from './app.ts';
import { loadDatasetIfChanged } from './dataset/loadDataset.ts';
import { readEnv, type Env } from './env.ts';
import { readTrustedDocuments } from './http/trustedDocuments.ts';
import { openStore } from './store/open.ts';
import type { GraphStore } from './store/port.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SEEDS = folder('../../seeds/cloud-de-confiance');
const CLIENT = folder('../../client/dist');
const GRAPHIQL = folder('../dist/graphiql');

/** Opens the store, fills it on first run, serves on one port, and closes in reverse order. */
async function main(): Promise<void> {
  const env = readEnv(process.env);
  const log = createLog(env);
  const store = await openStore(
    env.neo4j ? { neo4j: env.neo4j, dataFolder: null } : { dataFolder: env.dataFolder },
  );
  try {
    await loadSeeds(store);
    await serve(env, log, store);
  } catch (error) {
    await store.close();
    throw error;
  }
}

function createLog(env: Env): Logger {
  const readable = process.stdout.isTTY && !env.production;
  return pino({
    level: env.logLevel,
    redact: ['*.password', 'req.headers.authorization', 'req.headers.cookie'],
    ...(readable
      ? {
          transport: {
            target: 'pino-pretty',
            options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' },
          },
        }
      : {}),
  });
}

/** Loads the seeds into an empty store, completes a load that was cut off, and leaves another dataset alone. */
async function loadSeeds(store: GraphStore): Promise<void> {
  if (!existsSync(SEEDS)) return;
  let told = false;
  await loadDatasetIfChanged(store, SEEDS, {
    onProgress() {
      if (!told) console.log('Loading the seed ecosystem (once, some seconds) …');
      told = true;
    },
  });
}

async function serve(env: Env, log: Logger, store: GraphStore): Promise<void> {
  const app = await createApp({
    store,
    log,
    clientFolder: CLIENT,
    graphiqlFolder: GRAPHIQL,
    snapshotsFolder: path.join(env.dataFolder, 'snapshots'),
    production: env.production,
    costBudget: env.costBudget,
    timeoutMs: env.timeoutMs,
    requestsPerMinute: env.requestsPerMinute,
    trustedProxies: env.trustedProxies,
    trustedDocuments:
      env.trustedDocumentsFile === null ? null : readTrustedDocuments(env.trustedDocumentsFile),
  });
  let closing = false;
  const close = async (signal: string): Promise<void> => {
    if (closing) return;
    closing = true;
    log.info({ signal }, 'closing: what runs is finished, what comes is refused');
    await app.close();
    await store.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void close('SIGINT'));
  process.on('SIGTERM', () => void close('SIGTERM'));
  try {
    await app.listen({ port: env.port, host: env.host });
  } catch (error) {
    await app.close();
    throw error;
  }
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : env.port;
  const host = env.host === '0.0.0.0' || env.host === '::' ? 'localhost' : env.host;
  console.log(
    `Entente is ready at http://${host.includes(':') ? `[${host}]` : host}:${port}  (Ctrl-C ends it)`,
  );
}

/** One line that says what to do. The messages of the store name neither user nor password. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what listens there, or start with PORT=${Number(port) + 1}.`;
  if (code === 'EACCES') return `Port ${port} may not be opened. Start with a PORT above 1023.`;
  if (code === 'EADDRNOTAVAIL')
    return `HOST ${address} is no address of this machine. Start with HOST=127.0.0.1.`;
  return error.message;
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});
