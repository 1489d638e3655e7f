import { describe, expect, it } from 'vitest';
import { toUnicodeMap } from '../../../src/pdf/fonts/to-unicode.js';
import { renderPdf } from '../../../src/pdf/index.js';
import type { PdfFont } from '../../../src/pdf/pdfmake.js';
import { treeText } from '../../helpers/tree-text.js';
import { documentOf, run } from '../helpers/document.js';

/** A font whose subset has these glyphs; `same` says which characters share a glyph. */
function font(unicode: readonly (readonly number[])[], same: Readonly<Record<number, number>> = {}): PdfFont {
  return { unicode, font: { glyphForCodePoint: (code: number) => ({ id: same[code] ?? code }) } } as unknown as PdfFont;
}

const entries = (map: string): string[] =>
  map.split('\n').filter((line) => /^<\w+> <\w+>$/.test(line) && line !== '<0000> <FFFF>');

describe('the map from glyphs to text', () => {
  it('has a line for each glyph, with all letters of a ligature and both halves of a high character', () => {
    expect(entries(toUnicodeMap(font([[0], [0x41], [0x66, 0x69], [0x1f600]])))).toEqual([
      '<0001> <0041>',
      '<0002> <00660069>',
      '<0003> <D83DDE00>',
    ]);
  });

  it('says nothing of the glyph for what a font lacks, nor of glyphs without a character', () => {
    expect(entries(toUnicodeMap(font([[0], [], [0x42]])))).toEqual(['<0002> <0042>']);
  });

  it('is written in blocks of a hundred', () => {
    const map = toUnicodeMap(font([[0], ...Array.from({ length: 250 }, (_, index) => [0x4e00 + index])]));
    expect(map.match(/^\d+ beginbfchar$/gm)).toEqual(['100 beginbfchar', '100 beginbfchar', '50 beginbfchar']);
    expect(map).not.toContain('bfrange');
  });

  it('means a plain space or hyphen where one glyph draws both, whichever came first', () => {
    const shared = { 160: 0x20, 8208: 0x2d };
    expect(entries(toUnicodeMap(font([[0], [0xa0], [0x2010]], shared)))).toEqual(['<0001> <0020>', '<0002> <002D>']);
    expect(entries(toUnicodeMap(font([[0], [0xa0], [0x2010]])))).toEqual(['<0001> <00A0>', '<0002> <2010>']);
  });

  it('gives back ligatures, accents and signs as they were written', async () => {
    const words = 'office fjord — “naïve” Ñandú œuvre €5 ½';
    const { bytes } = await renderPdf(documentOf([{ text: [run(words)] }]));
    expect(treeText(bytes).join('')).toBe(words);
  });
});
