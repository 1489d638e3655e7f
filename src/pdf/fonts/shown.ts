import type { GlyphPosition, ShownPart } from '../pdfmake.js';

/** Hundredths of a thousandth of the size: finer than any page shows. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * Glyphs as the operands of `TJ`, a part for each height at which they stand.
 * @param codes In hexadecimal digits.
 */
export function shownParts(codes: readonly string[], positions: readonly GlyphPosition[]): ShownPart[] {
  const parts: { operand: string; rise: number }[] = [];
  let [open, rise, shift] = ['', 0, 0];
  const move = (): void => {
    const by = rounded(shift);
    if (by !== 0) open += `${by}`;
    shift -= by;
  };
  const end = (): void => {
    if (open !== '') parts.push({ operand: `[${open}]`, rise });
    open = '';
  };
  for (const [index, code] of codes.entries()) {
    const { xOffset = 0, yOffset = 0, xAdvance = 0, advanceWidth = 0 } = positions[index] ?? {};
    if (yOffset !== rise) end();
    rise = yOffset;
    shift -= xOffset;
    move();
    // Strings that nothing parts are one.
    open = open.endsWith('>') ? `${open.slice(0, -1)}${code}>` : `${open}<${code}>`;
    shift += xOffset + advanceWidth - xAdvance;
  }
  move();
  end();
  return parts;
}
