import { inflateSync } from 'node:zlib';
import { Malformed } from './malformed.js';
import { PdfDict, PdfName, type PdfObject, type PdfStream } from './objects.js';
import { undoPredictor } from './predictor.js';

/** No stream of a document is larger; a bomb of nothing but zeros is. */
export const MAX_STREAM = 64 * 1024 * 1024;

/** Filters whose output is a picture (ISO 32000-1, 7.4.7 to 7.4.9): their bytes are left as they are. */
const PICTURES: ReadonlySet<string> = new Set([
  'DCTDecode',
  'DCT',
  'JPXDecode',
  'JBIG2Decode',
  'CCITTFaxDecode',
  'CCF',
]);

/** Names of the filters of a stream, in the order in which they are undone. */
export function filtersOf(stream: PdfStream): string[] {
  const filter = stream.dict.get('Filter');
  const list = filter instanceof PdfName ? [filter] : (stream.dict.array('Filter')?.all() ?? []);
  return list.map((item) => (item instanceof PdfName ? item.name : '?'));
}

/**
 * The bytes of a stream without its filters (7.4), except those of pictures.
 * @param most Bytes that the stream may have at any step.
 * @throws Malformed for an unknown filter (LZW among them, which archives forbid) or damaged data.
 */
export function decode(stream: PdfStream, most = MAX_STREAM): Uint8Array {
  const parameters = stream.dict.get('DecodeParms') ?? stream.dict.get('DP');
  const list = parameters instanceof PdfDict ? [parameters] : (stream.dict.array('DecodeParms')?.all() ?? []);
  let bytes = stream.raw;
  for (const [index, filter] of filtersOf(stream).entries()) {
    if (PICTURES.has(filter)) return bytes;
    bytes = undo(filter, bytes, list[index] ?? null, Math.min(most, MAX_STREAM));
  }
  return bytes;
}

function undo(filter: string, bytes: Uint8Array, parameters: PdfObject, most: number): Uint8Array {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return undoPredictor(inflate(bytes, most), parameters instanceof PdfDict ? parameters : undefined);
    case 'ASCIIHexDecode':
    case 'AHx':
      return fromHex(bytes);
    case 'ASCII85Decode':
    case 'A85':
      return from85(bytes);
    case 'RunLengthDecode':
    case 'RL':
      return fromRuns(bytes);
    default:
      throw new Malformed(`a stream with the filter ${filter} cannot be read`);
  }
}

function inflate(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if (error instanceof RangeError) throw new Malformed('a stream that unfolds to more than any file needs');
    throw new Malformed('a stream whose compressed data are damaged');
  }
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const digits = text.slice(0, text.includes('>') ? text.indexOf('>') : undefined).replace(/\s/g, '');
  if (!/^[\da-f]*$/i.test(digits)) throw new Malformed('a stream of hexadecimal digits that holds something else');
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
}

function from85(bytes: Uint8Array): Uint8Array {
  const result: number[] = [];
  let group: number[] = [];
  const flush = (count: number): void => {
    const value = [...group, 84, 84, 84, 84].slice(0, 5).reduce((sum, digit) => sum * 85 + digit, 0);
    for (let index = 0; index < count; index += 1) result.push(Math.floor(value / 256 ** (3 - index)) & 255);
    group = [];
  };
  for (const byte of bytes) {
    if (byte === 126) break;
    if (byte <= 32) continue;
    if (byte === 122 && group.length === 0) result.push(0, 0, 0, 0);
    else if (byte < 33 || byte > 117) throw new Malformed('a stream of ASCII85 that holds something else');
    else if (group.push(byte - 33) === 5) flush(4);
  }
  if (group.length > 0) flush(group.length - 1);
  return Uint8Array.from(result);
}

function fromRuns(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let index = 0;
  while (index < bytes.length) {
    const length = bytes[index++] as number;
    if (length === 128) break;
    if (length < 128) {
      parts.push(bytes.subarray(index, index + length + 1));
      index += length + 1;
    } else parts.push(new Uint8Array(257 - length).fill(bytes[index++] ?? 0));
  }
  return Buffer.concat(parts);
}
