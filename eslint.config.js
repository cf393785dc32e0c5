import tseslint from 'typescript-eslint';

/** Few rules: those that find mistakes the compiler does not. The direction of imports is a test of its own. */
export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      '.cache',
      'data',
      '**/*.generated.ts',
      'client/src/api/generated',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: {
        project: [
          'server/tsconfig.json',
          'client/tsconfig.json',
          'tests/tsconfig.json',
          'bench/tsconfig.json',
        ],
      },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'off',
      eqeqeq: 'error',
    },
  },
  {
    // A count a person reads is written with the separators of the language.
    files: ['client/src/locales/*.ts'],
    rules: { '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }] },
  },
);
