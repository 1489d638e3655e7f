import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DigestedFile } from './digest.js';

/**
 * The files below a folder whose names match, by their paths from there with forward slashes. Hidden files and folders
 * are passed over: they belong to systems and editors.
 */
export async function filesBelow(folder: string, pattern: RegExp): Promise<DigestedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const found = entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, name: relative(folder, file).split(sep).join('/') }))
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')));
  return Promise.all(found.map(async ({ file, name }) => ({ name, bytes: await readFile(file) })));
}
