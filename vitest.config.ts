import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One copy of graphql for all, the one Node gives to Apollo Server: its types are of no use to another copy. */
const resolve = {
  alias: [
    {
      find: /^graphql$/,
      replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)),
    },
  ],
};

/** Four kinds of test: on Node, on a Neo4j, on a simulated page, and in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'node',
          include: ['tests/{store,cypher,server,bench,seeds,architecture,regression,docs}/**/*.test.ts'],
          exclude: ['**/*.int.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          // They share one Neo4j, so one file at a time.
          name: 'neo4j',
          include: ['tests/**/*.int.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'client',
          include: ['tests/client/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // After the quick ones, two files at a time: half of what a page takes is waiting.
          sequence: { groupOrder: 1 },
          // A page on a busy machine takes its time; how long is for the bench to say.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
    maxWorkers: 2,
  },
});
