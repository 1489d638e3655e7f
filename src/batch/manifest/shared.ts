import { sha256 } from '../../sha256.js';
import { readInput } from './file-shape.js';
import { list } from './shape.js';
import type { KeptInput, SharedList } from './types.js';

/** Digits of the digest by which a list is known: 128 bits. */
const DIGITS = 32;

/** The order in which inputs are kept. */
export const byName = (one: KeptInput, other: KeptInput): number =>
  one.name < other.name ? -1 : Number(one.name > other.name);

/** A list that files may have in common. */
export function sharedList(inputs: readonly KeptInput[]): SharedList {
  const sorted = [...inputs].sort(byName);
  return { id: sha256(listText(sorted)).slice(0, DIGITS), inputs: sorted };
}

/** No inputs. */
export const NOTHING_SHARED: SharedList = sharedList([]);

/** A list as files have it. */
export function listText(inputs: readonly KeptInput[]): string {
  return JSON.stringify(inputs.map(writtenInput));
}

/** Reads a list without trust in who wrote it. Its id is made from what is in it. */
export const readShared = (value: unknown, where: string): SharedList => sharedList(list(readInput)(value, where));

/** An input as files have it: most are files, of which it need not be said. */
export function writtenInput({ name, kind, sha256: sum }: KeptInput): unknown {
  if (kind === 'absent' || kind === 'present') return { name, kind };
  return { name, ...(kind === 'file' ? {} : { kind }), sha256: sum };
}
