import { createHash } from 'node:crypto';

/** A file to be digested: its name decides the order, and counts. */
export interface DigestedFile {
  /** Path with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One SHA-256, in hexadecimal, of several files: of their names and lengths, and of what is in them. */
export function digest(files: readonly DigestedFile[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of [...files].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))) {
    // A length ends each name, so that no other division of the same bytes digests to the same.
    hash.update(`${name}\0${bytes.length}\0`);
    hash.update(bytes);
  }
  return hash.digest('hex');
}
