import type { Run } from '../document.js';
import { directedRun, type PlacedMark } from '../fonts/directed.js';
import type { PdfDocument, PdfFont } from '../pdfmake.js';
import { hasFromRight } from '../text/bidi.js';
import { segmentWidth } from '../text/lines.js';
import { letterSpacing } from '../text/spacing.js';
import type { Canvas } from './canvas.js';
import type { Piece } from './pieces.js';

/**
 * Draws a piece of a line.
 * @param baseline From the upper edge of the page, points.
 * @param isSpaced Draws a space after it, for which there is no room.
 */
export function drawPiece(
  { segment, text, x, spacing }: Piece,
  baseline: number,
  isSpaced: boolean,
  { document, direction }: Pick<Canvas, 'document' | 'direction'>,
): void {
  const { run, font, level } = segment;
  document._font = font;
  document
    .fontSize(run.size)
    .opacity(run.opacity ?? 1)
    .fillColor(run.color);
  const show = (shown: string, left: number): void => {
    document.text(shown, left, baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: letterSpacing(run, text) + spacing,
      ...(run.features ? { features: run.features } : {}),
    });
  };
  if (level % 2 === 0) {
    font.direction = hasFromRight(text) ? 'ltr' : undefined;
    show(isSpaced ? `${text} ` : text, x);
  } else {
    font.direction = 'rtl';
    if (direction === 'ltr' || ENDS_IN_SIGN.test(text)) apart(() => show(text, x), document);
    else show(text, x);
    if (SIGNS.test(text)) {
      drawMarks(directedRun(font, text, 'rtl', run.features).marks, { x, baseline, run, font }, document);
    }
    if (isSpaced) show(' ', x - segmentWidth(' ', segment));
  }
  font.direction = undefined;
}

/** Signs over and under letters. */
const SIGNS = /\p{M}/u;

/** A text from the right that ends in a sign begins with it in the file. */
const ENDS_IN_SIGN = /\p{M} *$/u;

/**
 * pdf.js takes a sign at the beginning for a part of the text before, and turns round what stands before and after a text from
 * the right in the same line, unless sequences of marked content part them.
 */
function apart(show: () => void, document: PdfDocument): void {
  document.addContent('/Span BMC');
  show();
  document.addContent('EMC');
}

/** Draws the signs over and under letters, in whose places in the text glyphs stand that show nothing. */
function drawMarks(
  marks: readonly PlacedMark[],
  { x, baseline, run, font }: { x: number; baseline: number; run: Run; font: PdfFont },
  document: PdfDocument,
): void {
  const unit = run.size / 1000;
  for (const mark of marks) {
    document.save();
    document.translate(x + mark.x * unit, baseline - mark.y * unit).scale(unit * font.scale, -unit * font.scale);
    document.path(mark.glyph.path.toSVG()).fill(run.color).restore();
  }
}
