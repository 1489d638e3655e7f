import { defineConfig } from 'vitest/config';

/** The documents that are judged from outside: made by the same code as the tests, and written to disk. */
export default defineConfig({
  test: { include: ['conformance/**/*.test.ts'], testTimeout: 600_000 },
});
