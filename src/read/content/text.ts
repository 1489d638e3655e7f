import { PdfArray, type PdfObject, PdfString } from '../objects.js';
import { inReadingOrder } from './direction.js';
import type { Mark, ShownGlyph, TextEvent } from './events.js';
import { IDENTITY, type Matrix, multiply } from './matrix.js';
import type { GraphicsState } from './state.js';

/** The text matrices of a text object, and the strings that are shown in it (ISO 32000-1, 9.4). */
export class TextObject {
  private matrix: Matrix = IDENTITY;
  private line: Matrix = IDENTITY;

  begin(): void {
    this.set(IDENTITY);
  }

  set(matrix: Matrix): void {
    this.matrix = matrix;
    this.line = matrix;
  }

  /** To the next line, so far from the start of this one. */
  move(x: number, y: number): void {
    this.set(multiply([1, 0, 0, 1, x, y], this.line));
  }

  /** Shows a string, or the strings and distances of an array. */
  show(object: PdfObject, state: GraphicsState, mark: Mark | undefined): TextEvent {
    const { font, size, scale, rise, ctm, mode } = state;
    const matrix = multiply([1, 0, 0, 1, 0, rise], multiply(this.matrix, ctm));
    const glyphs: ShownGlyph[] = [];
    let at = 0;
    const parts = object instanceof PdfArray ? object.items : [object];
    for (const part of parts) {
      if (typeof part === 'number') at -= (part / 1000) * size * (font?.isVertical ? 1 : scale);
      if (!(part instanceof PdfString)) continue;
      for (const { code, length } of font?.codes(part.bytes) ?? []) {
        const spacing = state.characterSpacing + (length === 1 && code === 32 ? state.wordSpacing : 0);
        const advance = (((font?.width(code) ?? 0) / 1000) * size + spacing) * scale;
        glyphs.push({ code, text: font?.text(code), offset: at, advance });
        at += advance;
      }
    }
    this.matrix = multiply(font?.isVertical ? [1, 0, 0, 1, 0, -at] : [1, 0, 0, 1, at, 0], this.matrix);
    const read = inReadingOrder(glyphs);
    let text = '';
    for (const glyph of read) text += glyph.text ?? '';
    return { kind: 'text', mark, font, size, glyphs: read, text, matrix, ctm, advance: at, mode };
  }
}
