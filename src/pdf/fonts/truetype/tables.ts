/** The tables of a TrueType file by their tags (OpenType 1.9, "Font file structure"). */
export type Tables = ReadonlyMap<string, DataView>;

const HEAD = 12;
const RECORD = 16;

/** The tables of a TrueType file. What stands beyond the end of the file is left out. */
export function readTables(bytes: Uint8Array): Tables {
  const tables = new Map<string, DataView>();
  if (bytes.byteLength < HEAD) return tables;
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.min(file.getUint16(4), Math.floor((bytes.byteLength - HEAD) / RECORD));
  for (let index = 0; index < count; index += 1) {
    const record = HEAD + index * RECORD;
    const tag = Buffer.from(bytes.buffer, bytes.byteOffset + record, 4).toString('latin1');
    const [offset, length] = [file.getUint32(record + 8), file.getUint32(record + 12)];
    if (offset + length > bytes.byteLength) continue;
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return tables;
}

/** A table that a face cannot do without. */
export function required(tables: Tables, tag: string, length: number): DataView {
  const table = tables.get(tag);
  if (table === undefined || table.byteLength < length)
    throw new Error(`A font is no TrueType file that can be set: its table ${tag} is missing, or cut off.`);
  return table;
}

/** A TrueType file of these tables; `head` has its sum for the whole still at nought. */
export function writeTables(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const sorted = tables.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const start = HEAD + sorted.length * RECORD;
  const file = Buffer.alloc(sorted.reduce((end, [, { length }]) => end + padded(length), start));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  file.writeUInt32BE(0x00010000, 0);
  file.writeUInt16BE(sorted.length, 4);
  file.writeUInt16BE(power * RECORD, 6);
  file.writeUInt16BE(Math.log2(power), 8);
  file.writeUInt16BE((sorted.length - power) * RECORD, 10);
  let at = start;
  let head = 0;
  for (const [index, [tag, bytes]] of sorted.entries()) {
    const record = HEAD + index * RECORD;
    file.set(bytes, at);
    file.write(tag, record, 'latin1');
    file.writeUInt32BE(sum(file, at, padded(bytes.length)), record + 4);
    file.writeUInt32BE(at, record + 8);
    file.writeUInt32BE(bytes.length, record + 12);
    at += padded(bytes.length);
    if (tag === 'head') head = at - padded(bytes.length);
  }
  // With it the whole file sums up to this number.
  if (head > 0) file.writeUInt32BE((0xb1b0afba - sum(file, 0, file.length)) >>> 0, head + 8);
  return file;
}

const padded = (length: number): number => (length + 3) & ~3;

/** Of a table that is padded with noughts. */
function sum(file: Buffer, start: number, length: number): number {
  let total = 0;
  for (let at = start; at < start + length; at += 4) total = (total + file.readUInt32BE(at)) >>> 0;
  return total;
}
