import type { PdfDocument, PdfReference } from '../pdfmake.js';
import type { Codes } from './codes.js';
import { withCommon } from './common.js';
import type { Typeface } from './typeface.js';
import { writtenFace } from './written.js';

/** Flags of a font descriptor (ISO 32000-1, table 123). */
const FIXED_PITCH = 1 << 0;
const SERIF = 1 << 1;
const SYMBOLIC = 1 << 2;
const SCRIPT = 1 << 3;
const ITALIC = 1 << 6;

/** Writes a composite font with the signs that a document shows (ISO 32000-1, 9.7). */
export function embed(face: Typeface, codes: Codes, dictionary: PdfReference, document: PdfDocument): void {
  const plain = withCommon(codes.plainGlyphs(), face);
  const written = writtenFace(face, [
    ...plain.map((glyph) => ({ code: glyph, glyph, letters: face.signs.letters(glyph) })),
    ...codes.others(),
  ]);
  const { name } = written;
  const stream = (deflated: Buffer, more: Record<string, unknown> = {}): PdfReference => {
    const reference = document.ref({ Filter: 'FlateDecode', ...more });
    reference.end(deflated);
    return reference;
  };
  const descriptor = document.ref(
    descriptorOf(face, name, stream(written.program, { Length1: written.programLength })),
  );
  descriptor.end();
  const descendant = document.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: 0,
    W: written.widths,
    CIDToGIDMap: stream(written.glyphs),
  });
  descendant.end();
  Object.assign(dictionary.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: stream(written.toUnicode),
  });
  dictionary.end();
}

function descriptorOf({ metrics, scale }: Typeface, name: string, file: PdfReference): Record<string, unknown> {
  const { bbox, familyClass } = metrics;
  const flags =
    SYMBOLIC |
    (metrics.isFixedPitch ? FIXED_PITCH : 0) |
    (familyClass >= 1 && familyClass <= 7 ? SERIF : 0) |
    (familyClass === 10 ? SCRIPT : 0) |
    (metrics.isItalic ? ITALIC : 0);
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: flags,
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((value) => value * scale),
    ItalicAngle: metrics.italicAngle,
    Ascent: metrics.ascent * scale,
    Descent: metrics.descent * scale,
    CapHeight: metrics.capHeight * scale,
    XHeight: metrics.xHeight * scale,
    StemV: 0,
    FontFile2: file,
  };
}
