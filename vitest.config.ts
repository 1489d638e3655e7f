import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The package's own name, as the examples of the documentation import it. */
const alias = { 'migration-governance-profiles': fileURLToPath(new URL('./src/index.ts', import.meta.url)) };

/** Tests that start the command as a process, and so need it compiled. */
const COMMAND_TESTS = ['test/cli/**/*.test.ts'];

export default defineConfig({
  test: {
    // Two slow cores are enough: more workers would only wait for each other.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'stations',
          include: ['test/**/*.test.ts'],
          exclude: COMMAND_TESTS,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'command',
          include: COMMAND_TESTS,
          globalSetup: ['test/helpers/compile.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
