import { Kept } from '../../kept.js';
import type { Content, TextStyle } from '../content/content.js';
import { outline } from '../content/paths.js';
import { type Direction, hasFromRight } from '../text/bidi.js';
import { segmentWidth } from '../text/lines.js';
import { letterSpacing } from '../text/spacing.js';
import type { Piece } from './pieces.js';

/**
 * Draws a piece of a line.
 * @param baseline From the upper edge of the page, points.
 * @param isSpaced Draws a space after it, for which there is no room.
 */
export function drawPiece(
  { segment, text, x, spacing, gap }: Piece,
  baseline: number,
  isSpaced: boolean,
  content: Content,
  direction: Direction,
): void {
  const { run, font, level } = segment;
  const { size, color, opacity = 1, features } = run;
  const style = { font, size, color, opacity, spacing: letterSpacing(run, text) + spacing };
  if (level % 2 === 0) {
    const inner = isSpaced ? `${text} ` : text;
    const parts = font.shown(inner, features, hasFromRight(inner) ? 'ltr' : undefined, (gap * 1000) / size);
    content.text(parts, x, baseline, style);
    return;
  }
  const show = (): void => content.text(font.shown(text, features, 'rtl'), x, baseline, style);
  if (direction === 'ltr' || ENDS_IN_SIGN.test(text)) apart(show, content);
  else show();
  if (SIGNS.test(text)) drawMarks(text, features, x, baseline, style, content);
  if (isSpaced) content.text(font.shown(' ', features, 'rtl'), x - segmentWidth(' ', segment), baseline, style);
}

/** Signs over and under letters. */
const SIGNS = /\p{M}/u;

/** A text from the right that ends in a sign begins with it in the file. */
const ENDS_IN_SIGN = /\p{M} *$/u;

/**
 * pdf.js takes a sign at the beginning for a part of the text before, and turns round what stands before and after a text from
 * the right in the same line, unless sequences of marked content part them.
 */
function apart(show: () => void, content: Content): void {
  content.mark('/Span BMC');
  show();
  content.endMark();
}

/** Letters of outlines that a process keeps. */
const MOST = 1024 * 1024;

/** The operators of signs, by their outlines. */
const outlines = new Kept<string, string>(MOST, (operators, path) => operators.length + path.length);

/** Draws the signs over and under letters, in whose places in the text glyphs stand that show nothing. */
function drawMarks(
  text: string,
  features: readonly string[] | undefined,
  x: number,
  baseline: number,
  { font, size, color, opacity }: TextStyle,
  content: Content,
): void {
  const unit = size / 1000;
  const scale = unit * font.scale;
  for (const mark of font.marks(text, features)) {
    const path = outlines.of(mark.path, () => outline(mark.path));
    content.shape(path, { x: x + mark.x * unit, y: baseline - mark.y * unit, scale }, color, opacity);
  }
}
