import type { FontGlyph, GlyphPosition, GlyphRun, PdfFont } from '../pdfmake.js';

const CLOSING = '，。、；：！？）〕］｝》〉」』】〗”’';
const OPENING = '（〔［｛《〈「『【〖“‘';

const TWO_MARKS = new RegExp(`[${CLOSING}][${CLOSING}${OPENING}]|[${OPENING}][${OPENING}]`, 'u');

/** Thousandths of the size. */
const EM = 1000;

/**
 * Has a font set two marks of full width closer that stand side by side: each is a sign on half of its square, and together
 * they would leave a hole in the line (Requirements for Chinese Text Layout, 3.1.6). The first gives half of its square.
 */
export function joinPunctuation(font: PdfFont): void {
  const layout = font.layout.bind(font);
  font.layout = (text, features, onlyWidth): GlyphRun => {
    if (!TWO_MARKS.test(text)) return layout(text, features, onlyWidth);
    const run = layout(text, features, false);
    const positions = run.positions.map((position, index) =>
      isJoined(run.glyphs[index], run.glyphs[index + 1], position) ? closer(position) : position,
    );
    const advanceWidth = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    return { glyphs: run.glyphs, positions, advanceWidth };
  };
}

function isJoined(first: FontGlyph | undefined, second: FontGlyph | undefined, { xAdvance }: GlyphPosition): boolean {
  if (!first || !second || xAdvance < EM * 0.9) return false;
  return TWO_MARKS.test(String.fromCodePoint(...first.codePoints, ...second.codePoints));
}

const closer = (position: GlyphPosition): GlyphPosition => ({ ...position, xAdvance: position.xAdvance - EM / 2 });
