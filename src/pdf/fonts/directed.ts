import type { GlyphRun, PdfFont } from '../pdfmake.js';
import { mirrorOf } from '../text/bidi.js';

/** What has been set, by font and then by direction, features and text. */
const known = new WeakMap<PdfFont, Map<string, GlyphRun>>();

/**
 * Sets a text in the direction in which it is read, whatever its script's is: brackets of a text from the right are drawn as
 * their mirror images (Unicode Standard Annex #9, rule L4). pdfkit asks for the direction of the script alone, and would
 * set a text word by word.
 * @returns Glyphs in the order in which they stand from the left, positions in thousandths of the size.
 */
export function directedRun(
  font: PdfFont,
  text: string,
  direction: 'ltr' | 'rtl',
  features?: readonly string[],
): GlyphRun {
  let runs = known.get(font);
  if (!runs) {
    runs = new Map();
    known.set(font, runs);
  }
  const key = `${direction} ${features?.join() ?? ''} ${text}`;
  const run = runs.get(key) ?? setRun(font, text, direction, features);
  runs.set(key, run);
  return run;
}

function setRun(
  font: PdfFont,
  text: string,
  direction: 'ltr' | 'rtl',
  features: readonly string[] | undefined,
): GlyphRun {
  const shown = direction === 'rtl' ? Array.from(text, mirrorOf).join('') : text;
  const { glyphs, positions } = font.font.layout(shown, features, undefined, undefined, direction);
  const { scale } = font;
  return {
    glyphs,
    positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, index) => ({
      xAdvance: xAdvance * scale,
      yAdvance: yAdvance * scale,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
      advanceWidth: (glyphs[index]?.advanceWidth ?? 0) * scale,
    })),
  };
}

/**
 * The text of a glyph in a text from the right, as readers of a file take it: they turn the text of a piece round as a whole,
 * and know of no mirror images.
 */
export function lettersFromRight(letters: readonly number[]): readonly number[] {
  return letters.map((letter) => mirrorOf(String.fromCodePoint(letter)).codePointAt(0) ?? letter).reverse();
}
