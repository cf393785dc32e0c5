import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { BENCH_DATA } from '../servers/withNeo4j.ts';

const PAGES = fileURLToPath(new URL('pages', import.meta.url));
const OUT = path.join(BENCH_DATA, 'pages');
const CLIENT = fileURLToPath(new URL('../../client/src', import.meta.url));

/** Builds the pages as the product is built, and serves them on a port of their own. */
export async function servePages(names: readonly string[]): Promise<{ url: string; stop(): Promise<void> }> {
  await build({
    configFile: false,
    root: PAGES,
    logLevel: 'warn',
    resolve: { alias: { '#client': CLIENT } },
    worker: { format: 'es' },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: { input: names.map((name) => path.join(PAGES, `${name}.html`)) },
    },
  });
  const server = await preview({
    configFile: false,
    root: PAGES,
    logLevel: 'warn',
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
