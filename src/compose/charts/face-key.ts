import type { FaceSource } from '../../pdf/document.js';

/** A face that texts are measured in; without the path of its file, it is known by its way to the bytes. */
export type ChartFace = FaceSource & { readonly file?: string };

const numbers = new WeakMap<FaceSource['bytes'], number>();
let last = 0;

const keys = new WeakMap<ChartFace, string>();

/**
 * What stands for a face in the keys of what is kept: equal for faces of the same file, which a process reads once, and the same
 * range. The file is not read for it.
 */
export function faceKey(face: ChartFace): string {
  const known = keys.get(face);
  if (known !== undefined) return known;
  const file = face.file === undefined ? numberOf(face) : JSON.stringify(face.file);
  const key = face.range === undefined ? file : `${file}(${face.range.join()})`;
  keys.set(face, key);
  return key;
}

function numberOf({ bytes }: ChartFace): string {
  const number = numbers.get(bytes) ?? ++last;
  numbers.set(bytes, number);
  return String(number);
}
