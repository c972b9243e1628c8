import { defineConfig } from 'vitest/config';

/** The tests that build a site, and those of the built site in a browser: one browser and one server for all of them. */
export default defineConfig({
  test: {
    include: ['src/testing/{browser,build}/**/*.test.ts'],
    globalSetup: ['src/testing/browser/setup.ts'],
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
