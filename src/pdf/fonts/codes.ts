import type { FontFace, FontGlyph, GlyphPosition, PdfFont } from '../pdfmake.js';
import { directedRun, lettersFromRight } from './directed.js';
import { showSoftHyphens } from './hyphens.js';
import { keepLetters, lettersOf } from './letters.js';
import { joinPunctuation } from './punctuation.js';
import { shownParts } from './shown.js';

const SPACE = 0x20;

/**
 * Gives each text that a glyph stands for a code of its own in the file, so that every character is read as it was written
 * (ISO 32000-1, 9.10.3: one code, one text), also where a face draws two by one glyph. pdfkit has one code for a glyph. To
 * be called before the font encodes anything.
 */
export function separateCodes(font: PdfFont): void {
  const face = font.font;
  keepLetters(face);
  showSoftHyphens(font);
  joinPunctuation(font);
  const known = { ltr: new Map<FontGlyph, number>(), rtl: new Map<FontGlyph, number>() };
  const codes = new Map<string, number>();
  const taken = new Set<number>();
  // pdfkit gives the width of the first in units of the face.
  font.widths[0] = face.getGlyph(0).advanceWidth * font.scale;

  const newCode = (glyph: FontGlyph, letters: readonly number[]): number => {
    const { subset } = font;
    // A glyph of two texts is in the file twice.
    const code = taken.has(glyph.id) ? subset.glyphs.push(glyph.id) - 1 : subset.includeGlyph(glyph.id);
    taken.add(glyph.id);
    font.widths[code] = glyph.advanceWidth * font.scale;
    font.unicode[code] = letters;
    return code;
  };

  const codeOf = (glyph: FontGlyph, direction: 'ltr' | 'rtl'): number => {
    let code = known[direction].get(glyph);
    if (code !== undefined) return code;
    const letters = direction === 'ltr' ? lettersOf(glyph, face) : lettersFromRight(lettersOf(glyph, face));
    const key = `${glyph.id} ${letters.join(' ')}`;
    code = codes.get(key) ?? newCode(glyph, letters);
    codes.set(key, code);
    known[direction].set(glyph, code);
    return code;
  };

  font.encode = (text, features) => {
    const { direction } = font;
    const { glyphs, positions } = direction
      ? directedRun(font, text, direction, features)
      : font.layout(text, features);
    const written: string[] = [];
    const places: GlyphPosition[] = [];
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index];
      if (!position || isHidden(glyph, position, face)) continue;
      written.push(
        codeOf(glyph, direction ?? 'ltr')
          .toString(16)
          .padStart(4, '0'),
      );
      places.push(position);
    }
    return [written, places];
  };

  font.shown = (text, features, direction) => {
    const before = font.direction;
    font.direction = direction;
    const [written, places] = font.encode(text, features);
    font.direction = before;
    return shownParts(written, places);
  };

  font.marks = (text, features) =>
    directedRun(font, text, 'rtl', features).marks.map(({ glyph, x, y }) => ({ path: glyph.path.toSVG(), x, y }));
}

/** fontkit sets a space without width for what only directs how text is set, such as a joiner. It is read as a space. */
const isHidden = (glyph: FontGlyph, position: GlyphPosition, face: FontFace): boolean =>
  position.xAdvance === 0 && glyph.advanceWidth !== 0 && glyph.id === face.glyphForCodePoint(SPACE).id;
