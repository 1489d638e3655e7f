import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileDigest } from './content.js';
import { changedAt, type Identity, identityOf } from './identity.js';

/** A file that was changed so shortly before may be changed again within one tick of the clock, and look the same: ms. */
const TICK = 50;

interface Seen {
  readonly identity: Identity;
  /** Of a file that was changed just now: what it had. */
  readonly sha256?: string | undefined;
}

/**
 * Files of folders at one moment. Afterwards it can tell what they had in them then, without having read them: those that are
 * as they were are read now, and of those that are not nobody knows.
 */
export class Snapshot {
  readonly #seen = new Map<string, Seen>();
  readonly #digests = new Map<string, string>();

  /** @param folders With all that is below them. */
  constructor(folders: readonly string[]) {
    const now = Date.now();
    for (const file of folders.flatMap(filesBelow)) {
      const identity = identityOf(file);
      if (identity === undefined) continue;
      const recent = changedAt(identity) > now - TICK;
      this.#seen.set(file, recent ? { identity, sha256: fileDigest(file) } : { identity });
    }
  }

  /** SHA-256 of a file as it was; an empty text, which no file has, where it has changed since. */
  digest(path: string): string {
    const known = this.#digests.get(path);
    if (known !== undefined) return known;
    const digest = this.#asItWas(path);
    this.#digests.set(path, digest);
    return digest;
  }

  #asItWas(path: string): string {
    const seen = this.#seen.get(path);
    const digest = fileDigest(path) ?? '';
    // A file behind a link to a folder was not seen.
    if (seen === undefined) return digest;
    const same = identityOf(path) === seen.identity && (seen.sha256 === undefined || seen.sha256 === digest);
    return same ? digest : '';
  }
}

function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
