import { createHash, type Hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { candidates } from '../../profile/folder.js';
import { sha256 } from '../../sha256.js';
import type { Input } from '../made.js';

/**
 * Reading here is synchronous: what is asked for has mostly been read a moment ago, and the way through the pool of threads
 * takes ten times what the disk does.
 */
const CHUNK = 1 << 20;
const buffer = Buffer.allocUnsafe(CHUNK);

/** SHA-256 of the bytes of a file, in hexadecimal digits; nothing where there is none, or where it cannot be read. */
export function fileDigest(path: string): string | undefined {
  let handle: number | undefined;
  try {
    // Whoever opens a pipe waits for someone to write into it.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!fstatSync(handle).isFile()) return undefined;
    return readInto(createHash('sha256'), handle).digest('hex');
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function readInto(hash: Hash, handle: number): Hash {
  for (;;) {
    const count = readSync(handle, buffer, 0, CHUNK, null);
    hash.update(buffer.subarray(0, count));
    // Of a file, less than was asked for is the end.
    if (count < CHUNK) return hash;
  }
}

/** SHA-256 of the names of the files of data in a folder: those that may be facts or texts of a profile. */
export function namesDigest(folder: string): string | undefined {
  try {
    return sha256(dataNames(readdirSync(folder)).join('\0'));
  } catch {
    return undefined;
  }
}

/** The names of files of data among some names, sorted. */
export function dataNames(names: readonly string[]): string[] {
  return candidates(names)
    .map(({ file }) => file)
    .sort();
}

/** Whether a file, or anything else, is at a place. */
export function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false, bigint: false }) !== undefined;
}

/** What an input is now; nothing where it is not to be had. */
export function inputNow(kind: Input['kind'], path: string): Pick<Input, 'kind' | 'sha256'> | undefined {
  if (kind === 'absent' || kind === 'present') return { kind: safelyThere(path) ? 'present' : 'absent', sha256: '' };
  const digest = kind === 'file' ? fileDigest(path) : namesDigest(path);
  return digest === undefined ? undefined : { kind, sha256: digest };
}

/** A part of the path may be a file, or a folder that may not be looked into. */
function safelyThere(path: string): boolean {
  try {
    return isThere(path);
  } catch {
    return false;
  }
}
