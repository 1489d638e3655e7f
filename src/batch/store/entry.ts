import type { Identity } from '../inputs/identity.js';
import type { KeptFile } from '../manifest/types.js';

/** What is known of one file. */
export interface Entry {
  readonly kept: KeptFile;
  /**
   * What the file system said of the file itself and of large inputs, by name, when it was known what is in them: where it says
   * the same, they need not be read again.
   */
  readonly stamps: ReadonlyMap<string, Identity>;
}

/** The name under which the stamp of the file itself is kept; no input has it. */
export const ITSELF = '';

/** The stamps of one entry, or of its successor, which are written down again. */
export function stamped(entry: Entry, found: ReadonlyMap<string, Identity>): Entry {
  if (found.size === 0) return entry;
  return { ...entry, stamps: new Map([...entry.stamps, ...found]) };
}
