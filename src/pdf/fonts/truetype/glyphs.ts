import { required, type Tables } from './tables.js';

/** Flags of a part of a composite glyph (OpenType, `glyf`). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const SCALE_X_AND_Y = 0x0040;
const TWO_BY_TWO = 0x0080;
const INSTRUCTIONS = 0x0100;

/** Numbers of contours and box. */
const HEADER = 10;

const NOTHING = new Uint8Array();

/** The outlines and advances of a TrueType face. What points beyond its table is an empty glyph. */
export class Glyphs {
  private readonly glyf: DataView;
  private readonly loca: DataView;
  private readonly hmtx: DataView;
  private readonly isLong: boolean;
  private readonly longMetrics: number;

  constructor(
    tables: Tables,
    readonly count: number,
  ) {
    this.glyf = required(tables, 'glyf', 0);
    this.loca = required(tables, 'loca', 0);
    this.hmtx = required(tables, 'hmtx', 4);
    this.isLong = required(tables, 'head', 54).getInt16(50) !== 0;
    this.longMetrics = Math.min(
      Math.max(1, required(tables, 'hhea', 36).getUint16(34)),
      Math.floor(this.hmtx.byteLength / 4),
    );
  }

  /** Units of the face. */
  advance(glyph: number): number {
    return this.hmtx.getUint16(Math.min(glyph, this.longMetrics - 1) * 4);
  }

  /** Room at the left of its outline, units of the face. */
  leftBearing(glyph: number): number {
    if (glyph < this.longMetrics) return this.hmtx.getInt16(glyph * 4 + 2);
    const at = this.longMetrics * 4 + (glyph - this.longMetrics) * 2;
    return at + 2 <= this.hmtx.byteLength ? this.hmtx.getInt16(at) : 0;
  }

  isEmpty(glyph: number): boolean {
    return this.outline(glyph).byteLength === 0;
  }

  /** The glyphs that a composite one consists of; none for a simple one. */
  parts(glyph: number): readonly number[] {
    return composite(this.outline(glyph))?.parts.map((part) => part.glyph) ?? [];
  }

  /**
   * The outline of a glyph as it goes into a file of its own.
   * @param numberOf The new numbers of the glyphs that it consists of.
   */
  rewritten(glyph: number, numberOf: (part: number) => number): Uint8Array {
    const bytes = this.outline(glyph);
    if (bytes.byteLength === 0) return NOTHING;
    const found = composite(bytes);
    if (!found) return withoutInstructions(bytes);
    const copy = Buffer.from(bytes.subarray(0, found.end));
    for (const { at, flags, glyph: part } of found.parts) {
      copy.writeUInt16BE(flags & ~INSTRUCTIONS, at);
      copy.writeUInt16BE(numberOf(part), at + 2);
    }
    return copy;
  }

  private outline(glyph: number): Uint8Array {
    const { glyf, loca, isLong } = this;
    if (glyph >= this.count || (glyph + 2) * (isLong ? 4 : 2) > loca.byteLength) return NOTHING;
    const [start, end] = isLong
      ? [loca.getUint32(glyph * 4), loca.getUint32(glyph * 4 + 4)]
      : [loca.getUint16(glyph * 2) * 2, loca.getUint16(glyph * 2 + 2) * 2];
    if (end < start + HEADER || end > glyf.byteLength) return NOTHING;
    return new Uint8Array(glyf.buffer, glyf.byteOffset + start, end - start);
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

interface Part {
  /** Where its flags stand. */
  readonly at: number;
  readonly flags: number;
  readonly glyph: number;
}

/** The parts of a composite glyph, and where the last ends; nothing for a simple one. */
function composite(bytes: Uint8Array): { readonly parts: readonly Part[]; readonly end: number } | undefined {
  const view = viewOf(bytes);
  if (bytes.byteLength < HEADER || view.getInt16(0) >= 0) return undefined;
  const parts: Part[] = [];
  let at = HEADER;
  while (at + 4 <= bytes.byteLength) {
    const flags = view.getUint16(at);
    parts.push({ at, flags, glyph: view.getUint16(at + 2) });
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & SCALE_X_AND_Y ? 4 : flags & TWO_BY_TWO ? 8 : 0);
    if (!(flags & MORE)) break;
  }
  return { parts, end: Math.min(at, bytes.byteLength) };
}

/** Instructions fit outlines to the dots of coarse screens; nothing on paper uses them. */
function withoutInstructions(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const lengthAt = HEADER + view.getInt16(0) * 2;
  if (lengthAt + 2 > bytes.byteLength) return NOTHING;
  const instructions = view.getUint16(lengthAt);
  if (instructions === 0) return bytes;
  const copy = Buffer.concat([bytes.subarray(0, lengthAt + 2), bytes.subarray(lengthAt + 2 + instructions)]);
  copy.writeUInt16BE(0, lengthAt);
  return copy;
}
