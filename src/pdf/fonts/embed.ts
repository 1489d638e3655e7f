import { createHash } from 'node:crypto';
import type { PdfDocument, PdfReference } from '../pdfmake.js';
import type { Codes } from './codes.js';
import { programOf, withCommon } from './programs.js';
import type { Sign } from './signs.js';
import { toUnicodeMap } from './to-unicode.js';
import type { Typeface } from './typeface.js';

/** Flags of a font descriptor (ISO 32000-1, table 123). */
const FIXED_PITCH = 1 << 0;
const SERIF = 1 << 1;
const SYMBOLIC = 1 << 2;
const SCRIPT = 1 << 3;
const ITALIC = 1 << 6;

/** Writes a composite font with the signs that a document shows (ISO 32000-1, 9.7). */
export function embed(face: Typeface, codes: Codes, dictionary: PdfReference, document: PdfDocument): void {
  const plain = withCommon(codes.plainGlyphs(), face);
  const shown: (readonly [number, Sign])[] = [
    ...plain.map((glyph) => [glyph, face.signs.sign(glyph)] as const),
    ...codes.others(),
  ];
  const glyphs = [...new Set(shown.map(([, { glyph }]) => glyph))].sort((a, b) => a - b);
  const program = programOf(face, glyphs);
  const name = `${tagOf(face.metrics.name, shown)}+${face.metrics.name}`;
  const file = document.ref({ Filter: 'FlateDecode', Length1: program.length });
  file.end(program.bytes);
  const descriptor = document.ref(descriptorOf(face, name, file));
  descriptor.end();
  const map = document.ref({});
  map.end(glyphMap(shown, program.numberOf));
  const descendant = document.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: 0,
    W: widthsOf(shown, face),
    CIDToGIDMap: map,
  });
  descendant.end();
  const unicode = document.ref({});
  unicode.end(toUnicodeMap(shown.map(([code, { letters }]) => [code, letters])));
  Object.assign(dictionary.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: unicode,
  });
  dictionary.end();
}

/** Six letters that tell subsets of a font apart (ISO 32000-1, 9.6.4): those of what is in it. */
function tagOf(name: string, shown: readonly (readonly [number, Sign])[]): string {
  const hash = createHash('sha256').update(name);
  for (const [code, { glyph, letters }] of shown) hash.update(`${code} ${glyph} ${letters} `);
  const digits = hash.digest();
  return Array.from(digits.subarray(0, 6), (digit) => String.fromCharCode(65 + (digit % 26))).join('');
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

/** Which glyph of the program each code shows, two bytes a code (table 117). */
function glyphMap(shown: readonly (readonly [number, Sign])[], numberOf: (glyph: number) => number): Buffer {
  const last = shown.at(-1)?.[0] ?? 0;
  const map = Buffer.alloc((last + 1) * 2);
  for (const [code, { glyph }] of shown) map.writeUInt16BE(numberOf(glyph), code * 2);
  return map;
}

/** Widths of codes in thousandths of the size, in lists for codes that follow one another (9.7.4.3). */
function widthsOf(shown: readonly (readonly [number, Sign])[], { glyphs, scale }: Typeface): (number | number[])[] {
  const widths: (number | number[])[] = [];
  let next = -1;
  let list: number[] = [];
  for (const [code, { glyph }] of shown) {
    if (code !== next) {
      list = [];
      widths.push(code, list);
    }
    list.push(glyphs.advance(glyph) * scale);
    next = code + 1;
  }
  return widths;
}
