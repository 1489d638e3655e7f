import type { Glyphs } from './glyphs.js';
import { required, type Tables, writeTables } from './tables.js';

/** A TrueType file with a part of the glyphs of another. */
export interface SubsetFile {
  readonly bytes: Uint8Array;
  /** The number of a glyph in it. */
  numberOf(glyph: number): number;
}

/** Most that an index of short numbers reaches. */
const SHORT = 0x1fffe;

/**
 * A face with some of its glyphs, what they consist of and the one for what is missing, in the order of the face. It has the
 * tables that a file embeds (ISO 32000-1, 9.9), and no instructions for coarse screens.
 * @param wanted Numbers of glyphs.
 */
export function subset(tables: Tables, glyphs: Glyphs, wanted: Iterable<number>): SubsetFile {
  const kept = [...withParts(wanted, glyphs)].sort((a, b) => a - b);
  const numbers = new Map(kept.map((glyph, number) => [glyph, number]));
  const numberOf = (glyph: number): number => numbers.get(glyph) ?? 0;
  const outlines = kept.map((glyph) => glyphs.rewritten(glyph, numberOf));
  const { glyf, loca, isLong } = joined(outlines);
  const hmtx = Buffer.alloc(kept.length * 4);
  for (const [number, glyph] of kept.entries()) {
    hmtx.writeUInt16BE(glyphs.advance(glyph), number * 4);
    hmtx.writeInt16BE(glyphs.leftBearing(glyph), number * 4 + 2);
  }
  const head = copyOf(tables, 'head', 54);
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(isLong ? 1 : 0, 50);
  const hhea = copyOf(tables, 'hhea', 36);
  hhea.writeUInt16BE(kept.length, 34);
  const maxp = copyOf(tables, 'maxp', 6);
  maxp.writeUInt16BE(kept.length, 4);
  // The size of instructions is their last but two.
  if (maxp.length >= 32) maxp.writeUInt16BE(0, 26);
  const all = { glyf, head, hhea, hmtx, loca, maxp };
  return { bytes: writeTables(Object.entries(all)), numberOf };
}

function withParts(wanted: Iterable<number>, glyphs: Glyphs): Set<number> {
  const kept = new Set([0, ...wanted]);
  // What is added to a set while it is gone through is gone through, too.
  for (const glyph of kept) for (const part of glyphs.parts(glyph)) if (part < glyphs.count) kept.add(part);
  return kept;
}

function copyOf(tables: Tables, tag: string, length: number): Buffer {
  const { buffer, byteOffset, byteLength } = required(tables, tag, length);
  return Buffer.from(new Uint8Array(buffer, byteOffset, byteLength));
}

/** Outlines one after the other, each from an even place, and where they begin. */
function joined(outlines: readonly Uint8Array[]): { glyf: Buffer; loca: Buffer; isLong: boolean } {
  const size = (bytes: Uint8Array): number => (bytes.length + 1) & ~1;
  const glyf = Buffer.alloc(outlines.reduce((sum, bytes) => sum + size(bytes), 0));
  const isLong = glyf.length > SHORT;
  const loca = Buffer.alloc((outlines.length + 1) * (isLong ? 4 : 2));
  let at = 0;
  for (const [number, bytes] of [...outlines, new Uint8Array()].entries()) {
    if (isLong) loca.writeUInt32BE(at, number * 4);
    else loca.writeUInt16BE(at / 2, number * 2);
    glyf.set(bytes, at);
    at += size(bytes);
  }
  return { glyf, loca, isLong };
}
