import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** In development the page is served here and its questions go on to the server beside it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 900 },
  server: { port: 5173, proxy: { '/graphql': `http://localhost:${process.env['ENTENTE_PORT'] ?? '4000'}` } },
});
