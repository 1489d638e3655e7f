/** The parts of a colour profile (ICC.1:2001-04, version 2.4, whose clauses are named here), as bytes. */
import type { Vector } from './matrix.js';

/** The white of the space that profiles connect in, D50 (6.1.13). */
export const CONNECTION_WHITE: Vector = [0.9642, 1, 0.8249];

/** A fixed-point number of 16 and 16 bits (5.3.2). */
function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65536));
  return bytes;
}

const signature = (name: string): Buffer => Buffer.from(`${name}\0\0\0\0`, 'latin1');

/** A colour (XYZType). */
export const xyzValue = (vector: Vector): Buffer => Buffer.concat([signature('XYZ '), ...vector.map(fixed)]);

/** A text in ASCII (textType). */
export const textValue = (words: string): Buffer =>
  Buffer.concat([signature('text'), Buffer.from(`${words}\0`, 'latin1')]);

/** A description in ASCII alone (6.5.17): the parts for other scripts are empty. */
export function descriptionValue(words: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(words.length + 1);
  return Buffer.concat([signature('desc'), length, Buffer.from(`${words}\0`, 'latin1'), Buffer.alloc(8 + 3 + 67)]);
}

/** Numbers in rows (s15Fixed16ArrayType). */
export const arrayValue = (rows: readonly Vector[]): Buffer =>
  Buffer.concat([signature('sf32'), ...rows.flat().map(fixed)]);

/** A curve by its values at even steps, from 0 to 1 (curveType). */
export function curveValue(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(12 + values.length * 2);
  signature('curv').copy(bytes);
  bytes.writeUInt32BE(values.length, 8);
  for (const [step, value] of values.entries()) bytes.writeUInt16BE(Math.round(value * 65535), 12 + step * 2);
  return bytes;
}

/** A profile's bytes: head, table of tags, and each different value once, at a multiple of four bytes (6.1 to 6.3). */
export function assembled(tags: readonly [string, Buffer][]): Buffer {
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length);
  const places = new Map<Buffer, number>();
  const values: Buffer[] = [];
  let end = 128 + table.length;
  for (const [index, [name, value]] of tags.entries()) {
    let place = places.get(value);
    if (place === undefined) {
      place = end;
      places.set(value, place);
      const padded = Buffer.concat([value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
      values.push(padded);
      end += padded.length;
    }
    table.write(name, 4 + index * 12, 'latin1');
    table.writeUInt32BE(place, 8 + index * 12);
    table.writeUInt32BE(value.length, 12 + index * 12);
  }
  return Buffer.concat([head(end), table, ...values]);
}

/** 6.1: size, version, a display's RGB to XYZ, a date that does not change, the white of the connection space. */
function head(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02400000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [index, part] of [2026, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write('acsp', 36, 'latin1');
  Buffer.concat(CONNECTION_WHITE.map(fixed)).copy(bytes, 68);
  return bytes;
}
