import { statSync } from 'node:fs';
import { fileDigest, inputNow } from '../inputs/content.js';
import { changedAt, type Identity, identityOf } from '../inputs/identity.js';
import type { Input } from '../made.js';

/** Bytes. */
const SMALL = 64 * 1024;

/**
 * A file that was changed so shortly before it was read may have been changed again within one tick of the file system's clock,
 * and look the same: milliseconds, more than the coarsest clock has (2 s of FAT).
 */
const UNSETTLED = 2500;

/** What an input is now, with what to know it by the next time. */
export interface Found extends Pick<Input, 'kind' | 'sha256'> {
  /** Of a file that has been read just now: what the file system says of it. */
  readonly stamp?: Identity | undefined;
}

/** The disk as it is during one run: what many files share is looked at once. */
export class Disk {
  readonly #known = new Map<string, Found | undefined>();
  readonly #began = Date.now();

  /** What an input is now; nothing where it is not to be had. `stamp` is what the file system said when it had `sha256`. */
  now({ kind, sha256 }: Pick<Input, 'kind' | 'sha256'>, path: string, stamp?: Identity): Found | undefined {
    if (kind === 'file' && stamp !== undefined && identityOf(path) === stamp) return { kind, sha256 };
    const key = `${kind}\n${path}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const found = kind === 'file' ? this.#read(path) : inputNow(kind, path);
    this.#known.set(key, found);
    return found;
  }

  /** A small file is read at once: nothing would be won by keeping what the file system says of it. */
  #read(path: string): Found | undefined {
    const before = sizeOf(path) < SMALL ? undefined : identityOf(path);
    const sha256 = fileDigest(path);
    if (sha256 === undefined) return undefined;
    return { kind: 'file', sha256, stamp: before === undefined ? undefined : this.#stamp(path, before) };
  }

  /** What is kept of a file that was read, where what it says can be trusted the next time. */
  #stamp(path: string, before: Identity): Identity | undefined {
    const settled = changedAt(before) < this.#began - UNSETTLED;
    return settled && identityOf(path) === before ? before : undefined;
  }

  /**
   * What is known of a file that this process has just written by renaming: it has these bytes, and whoever writes to its
   * place does it by renaming, too, so that it is another file then.
   */
  static written(path: string, sha256: string): Identity | undefined {
    const before = identityOf(path);
    return fileDigest(path) === sha256 && identityOf(path) === before ? before : undefined;
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
