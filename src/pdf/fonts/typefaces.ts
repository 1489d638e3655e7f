import { Typeface } from './typeface.js';

/** Most faces and bytes of their files that are kept open: a layout for all languages has some twenty faces. */
const MOST_FACES = 48;
const MOST_BYTES = 128 * 1024 * 1024;

/** Those that are open, the last used first. A document keeps the faces that it has, whatever happens here. */
let open: readonly Typeface[] = [];

/** Which face came of which bytes, as long as both are there. */
const known = new WeakMap<Uint8Array, WeakRef<Typeface>>();

/**
 * The face that a TrueType file has, opened once in a process: the same bytes give the same face, be they the same object or not.
 * @throws {Error} where the bytes are no TrueType file.
 */
export function typefaceOf(bytes: Uint8Array): Typeface {
  const before = known.get(bytes)?.deref();
  const face = before && !before.signs.isFull ? before : (twin(bytes) ?? new Typeface(bytes));
  if (face !== before) known.set(bytes, new WeakRef(face));
  if (open[0] !== face) open = withinBounds([face, ...open.filter((other) => other !== face && !other.signs.isFull)]);
  return face;
}

const twin = (bytes: Uint8Array): Typeface | undefined => open.find((face) => !face.signs.isFull && isOf(bytes, face));

/** Whether a face is that of a file. */
export const isOf = (bytes: Uint8Array, face: Typeface): boolean =>
  face.bytes === bytes || (face.bytes.byteLength === bytes.byteLength && Buffer.compare(face.bytes, bytes) === 0);

/** Keeps the one that is wanted now, however large it is. */
function withinBounds(faces: readonly Typeface[]): readonly Typeface[] {
  let size = 0;
  return faces.slice(0, MOST_FACES).filter(({ bytes }, index) => {
    size += bytes.byteLength;
    return index === 0 || size <= MOST_BYTES;
  });
}
