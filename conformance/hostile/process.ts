import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { COMMAND } from '../../test/helpers/project.js';

const USAGE = pathToFileURL(fileURLToPath(new URL('usage.mjs', import.meta.url))).href;

/** The command that is measured; another build of it may be named. */
const command = process.env.MGP_APP === undefined ? COMMAND : join(process.env.MGP_APP, 'dist', 'cli', 'main.js');

/** What a process said and took. */
export interface Measured {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  /** Seconds from start to end. */
  readonly seconds: number;
  /** Seconds of all processors. */
  readonly processor: number;
  /** Most memory, in megabytes. */
  readonly memory: number;
}

/** Calls the command as a process of its own, and ends it where it takes more than half a minute. */
export function measured(args: readonly string[], folder: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', USAGE, command, ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: 30_000,
      killSignal: 'SIGKILL',
    });
    const [out, error, usage] = [1, 2, 3].map((channel) => {
      const chunks: Buffer[] = [];
      child.stdio[channel]?.on('data', (chunk: Buffer) => chunks.push(chunk));
      return () => String(Buffer.concat(chunks));
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const told = usage?.() ?? '';
      const { memory = Number.NaN, processor = Number.NaN } = told === '' ? {} : JSON.parse(told);
      resolve({
        code,
        out: out?.() ?? '',
        error: error?.() ?? '',
        seconds: (performance.now() - start) / 1000,
        processor: processor / 1000,
        memory: memory / 1e6,
      });
    });
  });
}
