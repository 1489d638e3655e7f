import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';

/**
 * Writes a file whole or not at all: first under a temporary name, then renamed. A reader never sees half a file, and a
 * file that was there stays as it was when writing fails.
 * @param temporaryPath Gives a path on the same disk that nobody else writes to; default: a hidden file in the same folder.
 * @returns An error when the file could not be written.
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  temporaryPath: () => string = () => join(dirname(file), `.${basename(file)}.${process.pid}.tmp`),
): Promise<readonly Diagnostic[]> {
  let temporary: string | undefined;
  try {
    temporary = temporaryPath();
    await mkdir(dirname(file), { recursive: true });
    await writeFile(temporary, bytes);
    await rename(temporary, file);
    return [];
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => undefined);
    return [notWritten(file, error)];
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'the system does not allow it, or another program has the file open',
  EBUSY: 'another program has the file open',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of disk space is used up',
  EROFS: 'the disk is read-only',
  EISDIR: 'a folder of that name is there',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  ENAMETOOLONG: 'its name is too long',
};

function notWritten(file: string, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  return {
    code: 'output/not-written',
    severity: 'error',
    file,
    message: `The file could not be written: ${reason}.`,
    hint: 'Free the place, or name another folder with --out.',
  };
}
