import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subset } from '../../../src/pdf/fonts/truetype/subset.js';
import { Typeface } from '../../../src/pdf/fonts/typeface.js';
import { typefaceOf } from '../../../src/pdf/fonts/typefaces.js';
import { faceOf, fileOf, freshFile } from './helpers.js';

describe('faces that a process shares', () => {
  it('are the same for the same bytes, be they the same object or not', () => {
    const file = fileOf('Tajawal-Light');
    const face = typefaceOf(file);
    expect(typefaceOf(file)).toBe(face);
    expect(typefaceOf(new Uint8Array(file))).toBe(face);
    expect(typefaceOf(freshFile('Tajawal-Light', 1))).not.toBe(face);
    expect(typefaceOf(fileOf('Tajawal-Medium'))).not.toBe(face);
    expect(typefaceOf(file)).toBe(face);
  });

  it('are opened again when too many were open since, and those that a document has go on', () => {
    const first = freshFile('Tajawal-Light', 2);
    const face = typefaceOf(first);
    const width = face.widthOf('سلام');
    for (let index = 0; index < 60; index += 1) typefaceOf(freshFile('Tajawal-Bold', index));
    expect(typefaceOf(new Uint8Array(first))).not.toBe(face);
    expect(face.widthOf('سلام وسلام')).toBeGreaterThan(width);
  });
});

describe('what is no font', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('<html>This is no font at all.</html>'.repeat(20))],
    ['a font that is cut off', fileOf('Tajawal-Light').subarray(0, 3000)],
    ['noughts', Buffer.alloc(5000)],
  ])('is an error that says so: %s', (_, bytes) => {
    expect(() => new Typeface(bytes)).toThrow(/no TrueType file/);
  });

  it('does no harm, whatever is wrong in it', () => {
    const file = fileOf('Tajawal-Light');
    const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 60 }), fc.nat(3000), (changes, early) => {
        const bytes = Buffer.from(file);
        for (const [at, value] of changes) bytes[at] = value;
        // The tables begin with where everything is.
        bytes[early] = changes[0]?.[1] ?? 0;
        let face: Typeface;
        try {
          face = new Typeface(bytes);
        } catch (error) {
          expect(String(error)).toMatch(/no TrueType file/);
          return;
        }
        const words = face.words('سلام (123) Ä ffi', undefined, undefined);
        const glyphs = words.flatMap(({ signs }) => signs.map((sign) => face.signs.glyph(sign)));
        expect(subset(face.tables, face.glyphs, glyphs).bytes.length).toBeGreaterThan(100);
        for (const glyph of glyphs) face.shaper.outlineOf(glyph);
      }),
      { numRuns: 150 },
    );
  });
});

describe('words', () => {
  it('are set alone, so that a text is as wide as its words', () => {
    for (const [name, text] of [
      ['SourceSans3-Regular', 'Migration  Governance Profile: AVAWA, office 2026 '],
      ['Vazirmatn-Regular', 'ملف حوكمة (الهجرة) في 2026 سانتياغو'],
    ] as const) {
      const face = faceOf(name);
      const parts = text.match(/[^ ]* +|[^ ]+$/g) ?? [];
      expect(parts.length).toBeGreaterThan(4);
      const width = parts.reduce((sum, part) => sum + face.widthOf(part), 0);
      expect(face.widthOf(text)).toBe(width);
      expect(face.widthOf(text, [], name.startsWith('V') ? 'rtl' : 'ltr')).toBe(width);
    }
  });
});
