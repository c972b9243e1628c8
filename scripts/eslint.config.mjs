import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['**/dist/**', '**/dist.next/**', '**/.astro/**', '**/node_modules/**'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // Code that ships to a browser says so in its name, and nothing else may touch the page.
      'no-eval': 'error',
      'no-console': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/{schemas,library,translation,search}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^astro(:|/|$)',
              message: 'Nothing here imports Astro, so that checks and tests can use it.',
            },
            {
              regex: '/(components|layouts|pages)/',
              message: 'The arrows run one way: pages ask the library.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/search/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.\\./(?!(morphology\\.ts$|(analysis|files|index|query)/))',
              message: 'Search imports nothing of the site.',
            },
          ],
        },
      ],
    },
  },
);
