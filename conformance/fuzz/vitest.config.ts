import { defineConfig } from 'vitest/config';

/** Ten thousand inputs that nobody would write, for every reader: `npm run fuzz`. */
export default defineConfig({
  test: { include: ['conformance/fuzz/**/*.test.ts'], testTimeout: 3_600_000, hookTimeout: 600_000, maxWorkers: 1 },
});
