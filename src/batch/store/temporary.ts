import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** The folder in which this program keeps what it knows of the files beside it. */
export const storeFolder = (out: string): string => join(out, '.mgp');

const temporaryFolder = (out: string): string => join(storeFolder(out), 'tmp');

/** A name of a machine that can be part of a file's. */
const machine = (): string => hostname().replace(/[^A-Za-z0-9]+/g, '_');

let count = 0;

/**
 * A path that nobody else writes to, in a folder on the same disk as the files: what was written there whole is renamed to its
 * place. Its name tells who began it, so that it can be told what nobody will finish.
 */
export function temporaryFile(out: string): string {
  const folder = temporaryFolder(out);
  mkdirSync(folder, { recursive: true });
  count += 1;
  return join(folder, `${machine()}-${process.pid}-${count}`);
}

/** Removes what processes of this machine left behind that are no more. What belongs to other machines is left alone. */
export function sweep(out: string): void {
  for (const name of namesIn(temporaryFolder(out))) {
    const [, owner, pid] = /^(\w*)-(\d+)-\d+$/.exec(name) ?? [];
    if (owner !== machine() || isAlive(Number(pid))) continue;
    rmSync(join(temporaryFolder(out), name), { force: true, recursive: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of someone else's process we may not ask, but there is one.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
