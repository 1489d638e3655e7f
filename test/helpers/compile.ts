import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PROJECT } from './project.js';

/** Compiles the command before the tests that start it as a process. */
export function setup(): void {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const compiled = spawnSync(process.execPath, [join(typescript, 'bin', 'tsc'), '-p', 'tsconfig.json'], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  if (compiled.status !== 0) throw new Error(`The command does not compile:\n${compiled.stdout}${compiled.stderr}`);
}
