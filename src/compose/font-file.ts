import { closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { MOST_BYTES, megabytes, unreadable } from '../files/index.js';

/** Tables without which a TrueType face cannot be set (OpenType 1.9, "Required tables", and those of TrueType outlines). */
const REQUIRED = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

/** What files that are no TrueType begin with. */
const KINDS: Readonly<Record<string, string>> = {
  wOFF: 'is a WOFF file, which only browsers read',
  wOF2: 'is a WOFF2 file, which only browsers read',
  ttcf: 'is a collection of several faces',
  OTTO: 'has outlines of PostScript, and not of TrueType',
};

const HEAD = 12;
const RECORD = 16;
/** The largest faces have some thirty. */
const MOST_TABLES = 256;

/**
 * What keeps a file from being a TrueType face, as a sentence without its subject and full stop; nothing where it begins as
 * one. Only the list of its tables is read.
 */
export function fontProblem(file: string): string | undefined {
  let handle: number | undefined;
  try {
    const { size, ...found } = statsOf(file);
    if (found.problem !== undefined) return found.problem;
    handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const bytes = Buffer.alloc(Math.min(size, HEAD + MOST_TABLES * RECORD));
    return listProblem(bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0)), size);
  } catch (error) {
    return unreadable(error).what;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function statsOf(file: string): { readonly size: number; readonly problem?: string } {
  const found = statSync(file);
  const { size } = found;
  if (!found.isFile()) return { size, problem: 'is no file' };
  if (size <= MOST_BYTES.font) return { size };
  return { size, problem: `has ${megabytes(size)}; no more than ${megabytes(MOST_BYTES.font)} are read` };
}

function listProblem(head: Buffer, size: number): string | undefined {
  if (head.length < HEAD) return 'is too short to be a font';
  const tag = head.toString('latin1', 0, 4);
  if (head.readUInt32BE(0) !== 0x00010000 && tag !== 'true') return KINDS[tag] ?? 'is no TrueType font';
  const count = head.readUInt16BE(4);
  if (head.length < HEAD + count * RECORD) return 'is cut short, or no font';
  const tables = new Set<string>();
  for (let at = HEAD; at < HEAD + count * RECORD; at += RECORD) {
    if (head.readUInt32BE(at + 8) + head.readUInt32BE(at + 12) > size) return 'is cut short';
    tables.add(head.toString('latin1', at, at + 4));
  }
  const missing = REQUIRED.filter((name) => !tables.has(name));
  return missing.length === 0 ? undefined : `lacks the tables ${missing.join(', ')} of a TrueType font`;
}
