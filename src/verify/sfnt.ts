import type { PdfDict } from '../read/index.js';

/** What a TrueType or OpenType program says of its glyphs (ISO/IEC 14496-22). */
export interface GlyphProgram {
  readonly glyphs: number;
  /** In thousandths of the size. */
  width(glyph: number): number | undefined;
}

/** Reads widths of an embedded program; nothing where its bytes are no such program. */
export function readGlyphProgram(bytes: Uint8Array | null): GlyphProgram | undefined {
  if (!bytes || bytes.length < 12) return undefined;
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const tables = new Map<string, number>();
    for (let index = 0; index < data.getUint16(4); index += 1) {
      const at = 12 + index * 16;
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      const [offset, length] = [data.getUint32(at + 8), data.getUint32(at + 12)];
      if (offset + length <= bytes.length) tables.set(tag, offset);
    }
    const [head, hhea, maxp, hmtx] = ['head', 'hhea', 'maxp', 'hmtx'].map((tag) => tables.get(tag));
    if (head === undefined || hhea === undefined || maxp === undefined || hmtx === undefined) return undefined;
    const unitsPerEm = data.getUint16(head + 18);
    const glyphs = data.getUint16(maxp + 4);
    const metrics = data.getUint16(hhea + 34);
    if (unitsPerEm === 0 || metrics === 0) return undefined;
    const width = (glyph: number): number | undefined => {
      const at = hmtx + Math.min(glyph, metrics - 1) * 4;
      return glyph >= glyphs || at + 2 > bytes.length ? undefined : (data.getUint16(at) * 1000) / unitsPerEm;
    };
    return { glyphs, width };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** From CIDs to glyphs of the program (ISO 32000-1, table 117). */
export function glyphOfCid(
  descendant: PdfDict,
  decode: (key: 'CIDToGIDMap') => Uint8Array | null,
): (cid: number) => number {
  if (descendant.name('CIDToGIDMap') !== undefined || !descendant.has('CIDToGIDMap')) return (cid) => cid;
  const map = decode('CIDToGIDMap');
  return (cid) => ((map?.[cid * 2] ?? 0) << 8) | (map?.[cid * 2 + 1] ?? 0);
}
