import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the self-hosted GraphiQL page, its editor's workers included, so that it needs no other server. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphiql/',
  build: {
    outDir: fileURLToPath(new URL('../dist/graphiql', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // Directives for server components say nothing here, and there are fifty of them.
      onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
    },
  },
  worker: { format: 'es' },
});
