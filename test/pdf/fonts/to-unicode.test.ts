import { describe, expect, it } from 'vitest';
import { toUnicodeMap } from '../../../src/pdf/fonts/to-unicode.js';

const entries = (map: string): string[] =>
  map.split('\n').filter((line) => /^<\w+> <\w+>$/.test(line) && line !== '<0000> <FFFF>');

describe('the map from codes to text', () => {
  it('has a line for each glyph, with all letters of a ligature and both halves of a high character', () => {
    expect(
      entries(
        toUnicodeMap([
          [0, '\0'],
          [1, 'A'],
          [2, 'fi'],
          [57_344, '\u{1f600}'],
        ]),
      ),
    ).toEqual(['<0001> <0041>', '<0002> <00660069>', '<E000> <D83DDE00>']);
  });

  it('says nothing of the glyph for what a font lacks, nor of glyphs without a character', () => {
    expect(
      entries(
        toUnicodeMap([
          [0, 'A'],
          [1, ''],
          [2, 'B'],
        ]),
      ),
    ).toEqual(['<0002> <0042>']);
  });

  it('is written in blocks of a hundred', () => {
    const map = toUnicodeMap(
      Array.from({ length: 250 }, (_, index) => [index + 1, String.fromCharCode(0x4e00 + index)] as const),
    );
    expect(map.match(/^\d+ beginbfchar$/gm)).toEqual(['100 beginbfchar', '100 beginbfchar', '50 beginbfchar']);
    expect(map).not.toContain('bfrange');
  });
});
