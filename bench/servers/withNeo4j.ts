import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNeo4j } from '../../tests/neo4j/start.mjs';

export interface Neo4jPlace {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Data of benches, kept from one run to the next. */
export const BENCH_DATA = fileURLToPath(new URL('../../.cache/bench', import.meta.url));
const PORT = 7_751;
const HEAP_MB = 4_096;

/**
 * Runs something beside a Neo4j of its own, and ends it; where data may be kept, that of NEO4J_URI if it is set.
 * @param folder where under `.cache/bench` its data lie
 * @param keep whether what an earlier run left there is used
 */
export async function withNeo4j<T>(
  folder: string,
  keep: boolean,
  work: (place: Neo4jPlace, isNew: boolean) => Promise<T>,
): Promise<T> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri && keep) return work({ uri, user, password }, false);
  const data = path.join(BENCH_DATA, folder);
  const isNew = !keep || !existsSync(data);
  const server = await startNeo4j({ port: PORT, password: 'throw-away', data, keep, heapMb: HEAP_MB });
  const end = () => void server.stop().finally(() => process.exit(1));
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    return await work(server, isNew);
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
    await server.stop();
  }
}
