import { spawnSync } from 'node:child_process';

/**
 * Reads a file with poppler's pdftotext, as it is by default: in the order of the places on a page.
 * @returns The lines of each page.
 * @throws {Error} where the program is not there, with what to install.
 */
export function readWithPoppler(file: string): string[][] {
  const { status, stdout, error } = spawnSync('pdftotext', ['-enc', 'UTF-8', '-eol', 'unix', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error !== undefined || status !== 0) {
    throw new Error('`pdftotext` is not there, or cannot read the file: see docs/conformance.md for what to install.');
  }
  // The last page ends with a form feed, too.
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split('\n').filter((line) => line.trim() !== ''));
}
