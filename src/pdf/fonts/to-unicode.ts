import type { CompactDocument } from '../file/compact.js';
import type { PdfFont, PdfReference } from '../pdfmake.js';

/** The most entries that a block may have (Adobe Technical Note 5014). */
const IN_ONE_BLOCK = 100;

/** Characters that many fonts draw by the glyph of another: the plainer one is what is meant in a text that is copied. */
const PLAINER: Readonly<Record<number, number>> = { 160: 0x20, 173: 0x2d, 8208: 0x2d, 8209: 0x2d };

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** UTF-16BE in hexadecimal digits. */
const utf16 = (codePoints: readonly number[]): string =>
  Array.from(String.fromCodePoint(...codePoints).split(''))
    .map((unit) => hex(unit.charCodeAt(0)))
    .join('');

/**
 * The letters of a glyph. Where one glyph draws two characters, the first that a document happens to use would name it for the
 * whole document; this makes it the same one always.
 */
function lettersOf(codePoints: readonly number[], font: PdfFont): readonly number[] {
  const [only] = codePoints;
  const plain = codePoints.length === 1 && only !== undefined ? PLAINER[only] : undefined;
  if (plain === undefined || only === undefined) return codePoints;
  return font.font.glyphForCodePoint(plain).id === font.font.glyphForCodePoint(only).id ? [plain] : codePoints;
}

/**
 * The map from the glyphs of a subset to text (ISO 32000-1, 9.10.3), a line for each: some readers refuse ranges of
 * lists, which pdfkit writes.
 */
export function toUnicodeMap(font: PdfFont): string {
  const lines = font.unicode.flatMap((codePoints, glyph) => {
    // Glyph 0 is what a font draws for characters that it lacks: it is never shown, and means nothing.
    if (glyph === 0 || codePoints.length === 0) return [];
    return [`<${hex(glyph)}> <${utf16(lettersOf(codePoints, font))}>`];
  });
  const blocks = Array.from({ length: Math.ceil(lines.length / IN_ONE_BLOCK) }, (_, index) =>
    lines.slice(index * IN_ONE_BLOCK, (index + 1) * IN_ONE_BLOCK),
  );
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks.flatMap((block) => [`${block.length} beginbfchar`, ...block, 'endbfchar']),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** Has the fonts of a document say which text their glyphs show. To be called before the document ends. */
export function writeToUnicode(document: CompactDocument): void {
  for (const font of Object.values(document._fontFamilies)) {
    font.toUnicodeCmap = (): PdfReference => {
      const map = document.ref({});
      map.end(toUnicodeMap(font));
      return map;
    };
  }
}
