import type { LoadedFace } from '../compose/index.js';

type Has = (codePoint: number) => boolean;

const read = new WeakMap<Uint8Array, Has>();

/**
 * Whether a face has a character: what its rule says that it is for, and its file has. The file is read when that is the
 * question. What cannot be read here is left to the engine, which opens the face and knows.
 */
export function faceHas(face: LoadedFace, codePoint: number): boolean {
  if (face.range?.some(([first, last]) => codePoint >= first && codePoint <= last) === false) return false;
  const bytes = face.bytes();
  const has = read.get(bytes) ?? safely(coverageOf(bytes));
  read.set(bytes, has);
  return has(codePoint);
}

/** The same, for a table that points beyond the end of its file. */
function safely(has: Has | undefined): Has {
  return (codePoint) => {
    try {
      return has === undefined || has(codePoint);
    } catch (error) {
      if (error instanceof RangeError) return true;
      throw error;
    }
  };
}

/**
 * The characters that a TrueType or OpenType face has, from its `cmap` table (formats 4 and 12, which every face for
 * print carries; https://learn.microsoft.com/typography/opentype/spec/cmap). Reading this one table takes a millisecond
 * where opening the whole face takes a hundred.
 * @param bytes The file.
 * @returns Whether the face has a code point; nothing when the file cannot be read this way.
 */
export function coverageOf(bytes: Uint8Array): Has | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const cmap = tableOffset(view, 'cmap');
    const subtable = cmap === undefined ? undefined : bestSubtable(view, cmap);
    if (subtable === undefined) return undefined;
    return view.getUint16(subtable) === 12 ? grouped(view, subtable) : segmented(view, subtable);
  } catch (error) {
    // A table that points beyond the end of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function tableOffset(view: DataView, wanted: string): number | undefined {
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const record = 12 + table * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (tag === wanted) return view.getUint32(record + 8);
  }
  return undefined;
}

/** The subtable for all of Unicode, or else the one for its first plane. */
function bestSubtable(view: DataView, cmap: number): number | undefined {
  let found: number | undefined;
  for (let record = 0; record < view.getUint16(cmap + 2); record += 1) {
    const start = cmap + 4 + record * 8;
    const [platform, encoding] = [view.getUint16(start), view.getUint16(start + 2)];
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    const offset = cmap + view.getUint32(start + 4);
    const format = view.getUint16(offset);
    if (!unicode) continue;
    if (format === 12) return offset;
    if (format === 4) found = offset;
  }
  return found;
}

function grouped(view: DataView, start: number): Has {
  const count = view.getUint32(start + 12);
  const group = (index: number): number => start + 16 + index * 12;
  // The table is looked through here already, so that one that points beyond the end of the file is found out.
  if (count > 0) view.getUint32(group(count - 1) + 8);
  return (codePoint) => {
    // Groups are in order: the first that does not end before the character is the one.
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (view.getUint32(group(middle) + 4) < codePoint) low = middle + 1;
      else high = middle;
    }
    return low < count && view.getUint32(group(low)) <= codePoint;
  };
}

function segmented(view: DataView, start: number): Has {
  const bytes = view.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + bytes + 2;
  const deltas = starts + bytes;
  const offsets = deltas + bytes;
  return (codePoint) => {
    for (let at = 0; at < bytes; at += 2) {
      if (codePoint > view.getUint16(ends + at)) continue;
      const first = view.getUint16(starts + at);
      if (codePoint < first) return false;
      const offset = view.getUint16(offsets + at);
      if (offset === 0) return ((codePoint + view.getUint16(deltas + at)) & 0xffff) !== 0;
      return view.getUint16(offsets + at + offset + (codePoint - first) * 2) !== 0;
    }
    return false;
  };
}
