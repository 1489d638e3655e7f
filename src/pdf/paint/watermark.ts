import type { Content } from '../content/content.js';
import type { Watermark } from '../document.js';
import { hasFromRight } from '../text/bidi.js';
import type { Faces } from '../text/faces.js';

/** Part of the page's diagonal that the word takes. */
const SHARE = 0.6;

/** The most that a short word may be high, as a part of the page's width. */
const HIGHEST = 1 / 3;

/** Sets a word across the whole page, over everything. @param page Points. */
export function drawWatermark(
  { text, fonts, color, opacity }: Watermark,
  page: { readonly width: number; readonly height: number; readonly content: Content },
  faces: Faces,
): void {
  const { width, height, content } = page;
  const [stretch] = faces.stretches(text, fonts);
  const font = faces.font(stretch?.face ?? fonts[0] ?? '');
  const whole = (SHARE * Math.hypot(width, height)) / Math.max(font.widthOfString(text, 1), 0.1);
  const size = Math.min(whole, HIGHEST * width);
  const diagonal = Math.hypot(width, height);
  const [sin, cos] = [-height / diagonal, width / diagonal];
  const xHeight = (font.xHeight / 1000) * size;
  const parts = font.shown(text, undefined, hasFromRight(text) ? 'rtl' : undefined);
  const style = { font, size, color, opacity, spacing: 0 };
  content.transformed([cos, sin, -sin, cos, width / 2, height / 2], () =>
    content.text(parts, -font.widthOfString(text, size) / 2, xHeight / 2, style),
  );
}
