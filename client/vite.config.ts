import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const GENERATED = fileURLToPath(new URL('src/api/generated/graphql.ts', import.meta.url));
const CALL = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g;

/** Puts the generated document where a component writes it as text, so that the bundle holds each only once. */
function documentsOnce(): Plugin {
  return {
    name: 'documents-once',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/client\/src\/.*\.tsx?$/.test(id) || id.includes('/generated/') || !code.includes('graphql(`'))
        return null;
      const names = new Set<string>();
      const replaced = code.replace(CALL, (_text, kind: string, name: string) => {
        const document = kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`;
        names.add(document);
        return document;
      });
      return {
        code: `import { ${[...names].join(', ')} } from ${JSON.stringify(GENERATED)};\n${replaced}`,
        map: null,
      };
    },
  };
}

/** In development the page is served here and its questions go on to the server beside it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [documentsOnce(), react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1_100,
    // What is needed at once in one file: fifty small ones compress worse, and are fifty requests.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'initial', tags: ['$initial'] }] } } },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/snapshots', '/export'].map((path) => [
        path,
        `http://localhost:${process.env['PORT'] ?? '4000'}`,
      ]),
    ),
  },
});
