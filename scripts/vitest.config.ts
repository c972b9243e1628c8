import { defineConfig } from 'vitest/config';

/** `npm run unit`: every test that needs neither a built site nor a browser. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'src/testing/{browser,build}/**'],
    globalSetup: ['src/testing/temporary-folder.ts'],
    // Far from UTC, so that a day that slips by the clock of the machine shows.
    env: { TZ: 'Pacific/Honolulu' },
    testTimeout: 20_000,
  },
});
