import { required, type Tables } from './tables.js';

/** What a face says of itself, in its own units. */
export interface FaceMetrics {
  readonly unitsPerEm: number;
  /** Name for PostScript. */
  readonly name: string;
  readonly ascent: number;
  /** Below the base line: negative. */
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  /** Degrees, negative to the right. */
  readonly italicAngle: number;
  readonly isItalic: boolean;
  readonly isFixedPitch: boolean;
  /** Class of its design (OS/2, high byte of sFamilyClass). */
  readonly familyClass: number;
  /** Of all glyphs. */
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly glyphCount: number;
}

/** @throws {Error} where a table that every face has is missing. */
export function readMetrics(tables: Tables): FaceMetrics {
  const head = required(tables, 'head', 54);
  const hhea = required(tables, 'hhea', 36);
  const ascent = hhea.getInt16(4);
  return {
    // Outside of these bounds a file is not valid (OpenType, `head`).
    unitsPerEm: Math.min(16_384, Math.max(16, head.getUint16(18))),
    name: postScriptName(tables.get('name')),
    ascent,
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    ...heights(tables.get('OS/2'), ascent),
    ...posture(tables.get('post')),
    isItalic: (head.getUint16(44) & 2) !== 0,
    bbox: { minX: head.getInt16(36), minY: head.getInt16(38), maxX: head.getInt16(40), maxY: head.getInt16(42) },
    glyphCount: required(tables, 'maxp', 6).getUint16(4),
  };
}

function heights(
  os2: DataView | undefined,
  ascent: number,
): Pick<FaceMetrics, 'xHeight' | 'capHeight' | 'familyClass'> {
  const familyClass = os2 && os2.byteLength >= 32 ? os2.getInt16(30) >> 8 : 0;
  // Both came with version 2 of the table.
  if (!os2 || os2.byteLength < 90) return { xHeight: 0, capHeight: ascent, familyClass };
  return { xHeight: os2.getInt16(86), capHeight: os2.getInt16(88) || ascent, familyClass };
}

function posture(post: DataView | undefined): Pick<FaceMetrics, 'italicAngle' | 'isFixedPitch'> {
  if (!post || post.byteLength < 16) return { italicAngle: 0, isFixedPitch: false };
  return { italicAngle: post.getInt32(4) / 65_536, isFixedPitch: post.getUint32(12) !== 0 };
}

const POST_SCRIPT_NAME = 6;
const WINDOWS = 3;
/** What a name for PostScript may consist of (OpenType, `name`, ID 6). */
const NOT_IN_NAME = /[^!-~]|[[\](){}<>/%]/g;

function postScriptName(table: DataView | undefined): string {
  if (!table || table.byteLength < 6) return 'Font';
  const storage = table.getUint16(4);
  const count = Math.min(table.getUint16(2), Math.floor((table.byteLength - 6) / 12));
  let found = '';
  for (let index = 0; index < count; index += 1) {
    const record = 6 + index * 12;
    if (table.getUint16(record + 6) !== POST_SCRIPT_NAME) continue;
    const [length, offset] = [table.getUint16(record + 8), storage + table.getUint16(record + 10)];
    if (offset + length > table.byteLength) continue;
    const bytes = Buffer.from(table.buffer, table.byteOffset + offset, length);
    const isWide = table.getUint16(record) === WINDOWS || table.getUint16(record) === 0;
    const name = isWide
      ? Buffer.from(bytes.subarray(0, length & ~1))
          .swap16()
          .toString('utf16le')
      : bytes.toString('latin1');
    found = name.replaceAll(' ', '_').replace(NOT_IN_NAME, '');
    if (found !== '') return found;
  }
  return 'Font';
}
