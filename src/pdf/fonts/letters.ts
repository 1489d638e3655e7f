import type { FontFace, FontGlyph } from '../pdfmake.js';

/**
 * Has each glyph that a face gives say which letters it stands for here. fontkit keeps one object for each glyph, with the
 * letters that it was first asked for: whoever writes µ (micro) and then μ (mu), which are one glyph, would read µ twice.
 */
export function keepLetters(face: FontFace): void {
  const others = new Map<string, FontGlyph>();
  const get = face.getGlyph.bind(face);
  face.getGlyph = (id, letters): FontGlyph => {
    const glyph = get(id, letters);
    // Who says none asks for the shape alone.
    if (letters === undefined || isSame(glyph.codePoints, letters)) return glyph;
    const key = `${id} ${letters.join(' ')}`;
    let other = others.get(key);
    if (!other) {
      other = readAs(glyph, letters);
      others.set(key, other);
    }
    return other;
  };
}

/** The same glyph, read as other letters. */
export const readAs = (glyph: FontGlyph, letters: readonly number[]): FontGlyph =>
  Object.create(glyph, { codePoints: { value: letters } }) as FontGlyph;

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/** Characters that many faces draw by the glyph of another: the plainer one is what is meant in a text that is copied. */
const PLAINER: Readonly<Record<number, number>> = { 160: 0x20, 8208: 0x2d, 8209: 0x2d };

/** WORD JOINER: shows nothing, divides nothing. */
const NOTHING = 0x2060;

/**
 * The text that a glyph is read as. Where a space or a hyphen looks the same as the plain one it is the plain one; and what
 * is but the rest of a letter that is drawn by several glyphs is nothing, said in a way that readers take for a text.
 */
export function lettersOf({ id, codePoints }: FontGlyph, face: FontFace): readonly number[] {
  const [only] = codePoints;
  if (only === undefined) return [NOTHING];
  const plain = codePoints.length === 1 ? PLAINER[only] : undefined;
  return plain !== undefined && face.glyphForCodePoint(plain).id === id ? [plain] : codePoints;
}
