import type { PlacedMark as Mark, PdfFont } from '../pdfmake.js';

export interface PlacedMark {
  readonly glyph: { readonly path: { toSVG(): string } };
  readonly x: number;
  readonly y: number;
}

export function directedRun(
  font: PdfFont,
  text: string,
  _: 'rtl',
  features?: readonly string[],
): { marks: PlacedMark[] } {
  const marked = ({ path, x, y }: Mark): PlacedMark => ({ glyph: { path: { toSVG: () => path } }, x, y });
  return { marks: font.marks(text, features).map(marked) };
}
