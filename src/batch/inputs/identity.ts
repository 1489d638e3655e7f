import { statSync } from 'node:fs';

/**
 * What a file system says of a file, as one text: `size:modified:changed:inode`, times in nanoseconds since 1970. Two files that
 * were written one after the other in one place differ in it, unless it was within one tick of the system's clock.
 */
export type Identity = string;

/** Identity of a file; nothing where there is none. Links are followed. */
export function identityOf(path: string): Identity | undefined {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (found === undefined || !found.isFile()) return undefined;
    return `${found.size}:${found.mtimeNs}:${found.ctimeNs}:${found.ino}`;
  } catch {
    return undefined;
  }
}

/** When a file was last changed, as an identity says it, in milliseconds since 1970. */
export function changedAt(identity: Identity): number {
  const [, modified = '', changed = ''] = identity.split(':');
  return Math.max(Number(modified), Number(changed)) / 1e6;
}
