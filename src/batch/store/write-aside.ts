import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { temporaryFile } from './temporary.js';

/**
 * Writes a file whole or not at all, under a name that nobody else writes to, and then renames it.
 * @throws where the disk does not take it.
 */
export function writeAside(out: string, file: string, text: string): void {
  const temporary = temporaryFile(out);
  try {
    writeFileSync(temporary, text);
    mkdirSync(dirname(file), { recursive: true });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
