import type { FontGlyph, GlyphRun, PdfFont } from '../pdfmake.js';
import { readAs } from './letters.js';

/** The hyphen of a word that a line divides. */
const SOFT_HYPHEN = '\u00ad';

/**
 * Has a font show the soft hyphen at the end of a text, where a line divides a word. It is drawn as a hyphen and read as a
 * soft one, so that who searches or copies the text has the word whole (ISO 32000-1, 14.8.2.2.3). Fonts show nothing for it.
 */
export function showSoftHyphens(font: PdfFont): void {
  const layout = font.layout.bind(font);
  const hyphen = font.font.hasGlyphForCodePoint(0x2010) ? '\u2010' : '-';
  font.layout = (text, features, onlyWidth): GlyphRun => {
    if (!text.endsWith(SOFT_HYPHEN)) return layout(text, features, onlyWidth);
    const run = layout(text.slice(0, -1) + hyphen, features, onlyWidth);
    // Where only the width is asked for, pdfkit gives no glyphs.
    const last = run.glyphs?.at(-1);
    return last ? { ...run, glyphs: [...run.glyphs.slice(0, -1), readAsSoft(last)] } : run;
  };
}

/** One object for each glyph: the codes of glyphs are kept by them. */
const soft = new WeakMap<FontGlyph, FontGlyph>();

function readAsSoft(glyph: FontGlyph): FontGlyph {
  let known = soft.get(glyph);
  if (!known) {
    known = readAs(glyph, [0xad]);
    soft.set(glyph, known);
  }
  return known;
}
