import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { subset } from '../../../../src/pdf/fonts/truetype/subset.js';
import { faceOf, fileOf } from '../helpers.js';

interface Fontkit {
  create(bytes: Uint8Array): {
    readonly numGlyphs: number;
    getGlyph(id: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } };
  };
}

const { create } = createRequire(import.meta.url)('fontkit') as Fontkit;

const of = (name: string, characters: string) => {
  const face = faceOf(name);
  const glyphs = Array.from(characters, (character) => face.glyphOf(character.codePointAt(0) ?? 0));
  return { face, glyphs, made: subset(face.tables, face.glyphs, glyphs) };
};

describe('a part of the glyphs of a face', () => {
  it.each([
    ['SourceSans3-Regular', 'Aaäéfjñ ﬁ½“'],
    ['Montserrat-Bold', 'Santiago Çéñ 0'],
    ['Vazirmatn-Regular', 'سلامّ'],
    ['NotoSansSC-Bold', '移民治理'],
  ])('looks as in the face, in the order of the face: %s', (name, characters) => {
    const { glyphs, made } = of(name, characters);
    const [whole, part] = [create(fileOf(name)), create(made.bytes)];
    for (const glyph of [0, ...glyphs]) {
      const number = made.numberOf(glyph);
      expect(part.getGlyph(number).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth);
      expect(part.getGlyph(number).path.toSVG()).toBe(whole.getGlyph(glyph).path.toSVG());
    }
    const sorted = [...new Set([0, ...glyphs])].sort((a, b) => a - b).map((glyph) => made.numberOf(glyph));
    expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
    expect(made.numberOf(0)).toBe(0);
  });

  it('has what composite glyphs consist of, and nothing else', () => {
    const { face, glyphs, made } = of('SourceSans3-Regular', 'ä');
    const parts = face.glyphs.parts(glyphs[0] ?? 0);
    expect(parts.length).toBeGreaterThan(1);
    expect(create(made.bytes).numGlyphs).toBe(2 + parts.length);
  });

  it('is small, and sums up as its head says', () => {
    const { made } = of('NotoSansSC-Bold', '移民');
    expect(made.bytes.length).toBeLessThan(2500);
    const file = Buffer.from(made.bytes);
    let total = 0;
    for (let at = 0; at < file.length; at += 4) total = (total + file.readUInt32BE(at)) >>> 0;
    expect(total).toBe(0xb1b0afba);
  });
});
