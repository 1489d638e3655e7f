import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FontFace } from '../../style/index.js';
import type { DigestedFile } from './digest.js';

/** More tables than any face has. */
const MOST_TABLES = 64;
const HEADER = 12;
const RECORD = 16;

/**
 * The files of fonts, each by the directory of its tables. That has the length and the checksum of every table
 * (https://learn.microsoft.com/typography/opentype/spec/otff), so it changes with the file, and a font of ten megabytes need
 * not be read for it. Fonts of one name are one.
 */
export async function fontDirectories(faces: readonly FontFace[]): Promise<DigestedFile[]> {
  const files = new Map(faces.map(({ file }) => [`fonts/${basename(file)}`, file]));
  return Promise.all([...files].map(async ([name, file]) => ({ name, bytes: await directoryOf(file) })));
}

async function directoryOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER + MOST_TABLES * RECORD), 0, undefined, 0);
    const tables = bytesRead < HEADER ? 0 : Math.min(buffer.readUInt16BE(4), MOST_TABLES);
    return buffer.subarray(0, Math.min(bytesRead, HEADER + tables * RECORD));
  } finally {
    await handle.close();
  }
}
