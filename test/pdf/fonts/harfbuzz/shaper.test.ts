import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { Shaper } from '../../../../src/pdf/fonts/harfbuzz/shaper.js';
import { fileOf } from '../helpers.js';

interface Fontkit {
  create(bytes: Uint8Array): {
    readonly characterSet: readonly number[];
    getGlyph(id: number): { readonly path: Path };
  };
}
interface Path {
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
}

const { create } = createRequire(import.meta.url)('fontkit') as Fontkit;

const latin = new Shaper(fileOf('SourceSans3-Regular'));
const arabic = new Shaper(fileOf('Vazirmatn-Regular'));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('HarfBuzz', () => {
  it('knows the glyphs of characters', () => {
    expect(latin.glyphOf(0x41)).toBeGreaterThan(0);
    expect(latin.glyphOf(0x65e5)).toBe(0);
    const characters = [...latin.characters()];
    expect(characters).toEqual(create(fileOf('SourceSans3-Regular')).characterSet.toSorted((a, b) => a - b));
  });

  it('kerns, joins letters, and tells where each began', () => {
    const single = sum([...'AV'].flatMap((letter) => latin.shape(letter, undefined, 'ltr').advances));
    expect(sum(latin.shape('AV', undefined, 'ltr').advances)).toBeLessThan(single);
    const { glyphs, clusters } = arabic.shape('سلام', undefined, 'rtl');
    expect(clusters).toEqual([3, 1, 0]);
    expect(glyphs).not.toContain(0);
  });

  it('turns on the features that it is asked for, for that text alone', () => {
    const plain = latin.shape('0123', undefined, 'ltr').glyphs;
    expect(latin.shape('0123', ['onum'], 'ltr').glyphs).not.toEqual(plain);
    expect(latin.shape('0123', ['zzzz'], 'ltr').glyphs).toEqual(plain);
    expect(latin.shape('0123', undefined, 'ltr').glyphs).toEqual(plain);
  });

  it('turns brackets round in a text from the right, and leaves out what only directs', () => {
    const [open, close] = [latin.glyphOf(0x28), latin.glyphOf(0x29)];
    expect(latin.shape('()', undefined, 'rtl').glyphs).toEqual([open, close]);
    expect(latin.shape('()', undefined, 'ltr').glyphs).toEqual([open, close]);
    expect(latin.shape('(', undefined, 'rtl').glyphs).toEqual([close]);
    expect(latin.shape('a\u200d\u2060b', undefined, 'ltr').glyphs).toEqual([latin.glyphOf(0x61), latin.glyphOf(0x62)]);
  });

  it('takes texts of any length, and those that are no valid UTF-16', () => {
    const long = 'Santiago '.repeat(20_000);
    expect(latin.shape(long, undefined, 'ltr').glyphs).toHaveLength(long.length);
    expect(latin.shape('a\ud800b', undefined, 'ltr').glyphs).toHaveLength(3);
    expect(latin.shape('', undefined, 'ltr').glyphs).toEqual([]);
  });

  it('draws outlines, also of glyphs that consist of others', () => {
    const { getGlyph } = create(fileOf('SourceSans3-Regular'));
    expect(latin.outlineOf(latin.glyphOf(0x20))).toBe('');
    for (const letter of ['o', 'i', 'ä', 'Å', 'ﬁ']) {
      const glyph = latin.glyphOf(letter.codePointAt(0) ?? 0);
      const path = latin.outlineOf(glyph);
      expect(path).toMatch(/^M[-\d. ]+(?:[LQC][-\d. ]+)+Z(?:M[-\d. ]+(?:[LQC][-\d. ]+)+Z)*$/);
      const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[A-Z])/g)];
      const { minX, maxX, minY, maxY } = getGlyph.call(create(fileOf('SourceSans3-Regular')), glyph).path.bbox;
      const within = (value: number, low: number, high: number): boolean => value >= low - 1 && value <= high + 1;
      expect(points.length).toBeGreaterThan(3);
      for (const [, x, y] of points) {
        expect(within(Number(x), minX, maxX)).toBe(true);
        expect(within(Number(y), minY, maxY)).toBe(true);
      }
    }
  });
});
