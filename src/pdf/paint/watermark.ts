import type { Watermark } from '../document.js';
import type { PdfDocument } from '../pdfmake.js';
import { hasFromRight } from '../text/bidi.js';
import type { Faces } from '../text/faces.js';

/** Part of the page's diagonal that the word takes. */
const SHARE = 0.6;

/** The most that a short word may be high, as a part of the page's width. */
const HIGHEST = 1 / 3;

/** Sets a word across the whole page, over everything. */
export function drawWatermark(watermark: Watermark, document: PdfDocument, faces: Faces): void {
  const { width, height } = document.page;
  const [stretch] = faces.stretches(watermark.text, watermark.fonts);
  const font = faces.font(stretch?.face ?? watermark.fonts[0] ?? '');
  const whole = (SHARE * Math.hypot(width, height)) / Math.max(font.widthOfString(watermark.text, 1), 0.1);
  const size = Math.min(whole, HIGHEST * width);
  const angle = (-Math.atan2(height, width) * 180) / Math.PI;
  const textWidth = font.widthOfString(watermark.text, size);
  const xHeight = (font.xHeight / 1000) * size;
  document.save().rotate(angle, { origin: [width / 2, height / 2] });
  document._font = font;
  document.fontSize(size).opacity(watermark.opacity).fillColor(watermark.color);
  const place = { x: (width - textWidth) / 2, y: height / 2 + xHeight / 2 };
  font.direction = hasFromRight(watermark.text) ? 'rtl' : undefined;
  document.text(watermark.text, place.x, place.y, { lineBreak: false, baseline: 'alphabetic' });
  font.direction = undefined;
  document.restore();
}
