import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { COMMAND } from './project.js';

/** What a call of the command left behind. */
export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface CallOptions {
  /** Folder that it is called in. */
  readonly folder: string;
  /** Beside the tests' own environment, from which what changes output is taken away. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Is given the process when it has said something for the first time. */
  readonly atFirstWords?: (running: ChildProcessByStdio<null, Readable, Readable>) => void;
}

/** Calls `mgp` as a process of its own, as a person's shell would. */
export function mgp(
  args: readonly string[],
  { folder, environment = {}, atFirstWords }: CallOptions,
): Promise<Finished> {
  const { NO_COLOR, FORCE_COLOR, SOURCE_DATE_EPOCH, MGP_DEBUG, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd: folder,
      env: { ...inherited, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    if (atFirstWords !== undefined) child.stdout.once('data', () => atFirstWords(child));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: String(Buffer.concat(out)), error: String(Buffer.concat(error)) }),
    );
  });
}

/** A folder of its own for one test, with a name that trips careless code; gone when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mgp – à côté '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file under a folder, by its path from there with forward slashes, sorted. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Lines of JSON as values. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
