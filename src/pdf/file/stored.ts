import { deflateSync } from 'node:zlib';
import type { CompactDocument } from './compact.js';
import { reference } from './strings.js';

/** An object that stands in the same way in several files. */
export interface StoredObject {
  /** Its value; for a stream its dictionary. Others of the same group are named by `place`. */
  readonly body: string;
  /** The data of a stream, as they are written. */
  readonly data?: Buffer;
}

/** Objects that refer to one another; the first is what they are for. */
export type Stored = readonly StoredObject[];

/** Stands for an object of a group by its place in it. */
export const place = (index: number): string => `@{${index}}`;

const PLACES = /@\{(\d+)\}/g;

/** The places that an object names. */
export const placesIn = (body: string): number[] => [...body.matchAll(PLACES)].map(([, index]) => Number(index));

/** A value in which other objects are named. @param name By place. */
export const withPlaces = (body: string, name: (index: number) => string): string =>
  body.replace(PLACES, (_, index: string) => name(Number(index)));

/** Puts objects into a file. @returns The number of the first. */
export function writeStored(stored: Stored, document: CompactDocument): number {
  const ids = stored.map(() => document.reserveObject());
  const idOf = (index: number): number => ids[index] ?? 0;
  for (const [index, { body, data }] of stored.entries()) {
    const own = withPlaces(body, (other) => reference(idOf(other)));
    if (data) document.addWhole(idOf(index), own, data);
    else document.addObject(idOf(index), own);
  }
  return idOf(0);
}

/** What is kept of objects, bytes. */
export const sizeOf = (stored: Stored): number =>
  stored.reduce((sum, { body, data }) => sum + body.length + (data?.length ?? 0), 0);

/** One step less than zlib's own choice takes a fifth less time, for a hundredth more bytes. */
const LEVEL = 5;

/** A stream that is deflated. @param entries Of its dictionary. */
export function deflated(entries: string, content: Uint8Array): Required<StoredObject> {
  // One piece for what comes out: zlib would make several and join them.
  const data = deflateSync(content, { level: LEVEL, chunkSize: Math.max(64, content.length) });
  return { body: `<<${entries}/Filter /FlateDecode/Length ${data.length}>>`, data };
}
