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

/** The files of the letters the first screen is written in. */
const FIRST_FONTS = /(inter-latin-wght|source-serif-4-latin-wght)-normal.*\.woff2$/;

/** Asks for the fonts with the page instead of with the first word: words set in another font would move when they come. */
function fontsFirst(): Plugin {
  return {
    name: 'fonts-first',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => FIRST_FONTS.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  };
}

/** In development the page is served here and its questions go on to the server beside it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [documentsOnce(), fontsFirst(), react()],
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
