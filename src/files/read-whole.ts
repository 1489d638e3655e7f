import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { type FileKind, MOST_BYTES, megabytes } from './limits.js';

/** Why a file was not read. */
export interface Unreadable {
  readonly cause: 'missing' | 'folder' | 'special' | 'denied' | 'circle' | 'name' | 'too-large' | 'disk';
  /** What happened, as a sentence without its subject and full stop: `is a folder`. */
  readonly what: string;
  /** What to do about it. */
  readonly hint: string;
}

/** The bytes of a file, or why there are none. */
export type Read =
  | { readonly bytes: Buffer; readonly problem?: undefined }
  | { readonly problem: Unreadable; readonly bytes?: undefined };

const SPECIAL: Unreadable = {
  cause: 'special',
  what: 'is a pipe, a socket or a device, and not a file',
  hint: 'Put a file in its place.',
};
const FOLDER: Unreadable = {
  cause: 'folder',
  what: 'is a folder, and a file is wanted',
  hint: 'Put a file in its place.',
};
const MISSING: Unreadable = {
  cause: 'missing',
  what: 'is not there',
  hint: 'Compare the name with those in the folder.',
};
const DENIED: Unreadable = { cause: 'denied', what: 'may not be read', hint: 'Change its permissions.' };

/** What the codes of the operating system mean to people. */
const BY_CODE: Readonly<Record<string, Unreadable>> = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  EACCES: DENIED,
  EPERM: DENIED,
  EISDIR: FOLDER,
  ENXIO: SPECIAL,
  ELOOP: { cause: 'circle', what: 'is a link that leads in a circle', hint: 'Put the file itself in its place.' },
  ENAMETOOLONG: { cause: 'name', what: 'has too long a name', hint: 'Shorten it.' },
  ERR_INVALID_ARG_VALUE: {
    cause: 'name',
    what: 'has a name that no file can have',
    hint: 'Take the NUL character out.',
  },
};

/** What a failure of the file system means to people. */
export function unreadable(error: unknown): Unreadable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return (
    BY_CODE[code] ?? { cause: 'disk', what: `could not be read (${code})`, hint: 'Look at the disk, and try again.' }
  );
}

/** What keeps something on the disk from being read as a file of a kind, or nothing. */
function refused(found: Stats, kind: FileKind): Unreadable | undefined {
  if (found.isDirectory()) return FOLDER;
  if (!found.isFile()) return SPECIAL;
  return found.size > MOST_BYTES[kind] ? tooLarge(megabytes(found.size)) : undefined;
}

function tooLarge(size: string): Unreadable {
  return { cause: 'too-large', what: `has ${size}`, hint: 'Make it smaller, or part it.' };
}

/**
 * Reads a file whole. What is no file (a pipe waits for ever, a device has no end) and what is larger than its kind may be
 * is not opened; nothing is thrown.
 * @param file Path, absolute or relative to the current folder.
 */
export function readWhole(file: string, kind: FileKind): Read {
  let handle: number | undefined;
  try {
    const before = refused(statSync(file), kind);
    if (before !== undefined) return { problem: before };
    // Whoever puts a pipe in the file's place at this moment does not make us wait either.
    handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(handle);
    const problem = refused(found, kind);
    return problem === undefined ? readFrom(handle, found.size, kind) : { problem };
  } catch (error) {
    return { problem: unreadable(error) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Reads what there is: a file may be longer than was said before, as those that a system makes up while they are read. */
function readFrom(handle: number, size: number, kind: FileKind): Read {
  const most = MOST_BYTES[kind];
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(handle, buffer, length, buffer.length - length, null);
    length += count;
    if (length > most) return { problem: tooLarge(`more than ${megabytes(most)}`) };
    if (count === 0) return { bytes: buffer.subarray(0, length) };
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(most + 1, buffer.length * 2 + 65_536));
  }
}
