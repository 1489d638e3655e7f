import { defineConfig } from 'vitest/config';

/** The files that are judged from outside, good and broken: made by the same code as the tests, and written to disk. */
export default defineConfig({
  test: { include: ['conformance/**/*.test.ts'], testTimeout: 600_000 },
});
