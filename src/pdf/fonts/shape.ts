import type { PlacedMark } from '../pdfmake.js';
import type { GlyphRow, Shaper } from './harfbuzz/shaper.js';
import { fromRight, lettersOf, NOTHING, PLAINER } from './letters.js';
import { joinPunctuation } from './punctuation.js';
import type { Signs } from './signs.js';
import type { Glyphs } from './truetype/glyphs.js';

/** A word as a face sets it. Units of the face; glyphs in the order in which they stand from the left. */
export interface Shape {
  readonly advance: number;
  /** Numbers of its signs. */
  readonly signs: readonly number[];
  /** Three numbers for each sign: its advance, and how far it is shifted to the right and upwards. Absent where all stand as in the face. */
  readonly places: readonly number[] | undefined;
  /** Signs over and under letters that are drawn as shapes. */
  readonly marks: readonly PlacedMark[];
  /** How content shows it, where that is the same in all documents. */
  operand: string | undefined;
}

/** What a word is set with. */
export interface ShapingFace {
  readonly shaper: Shaper;
  readonly glyphs: Glyphs;
  readonly signs: Signs;
  readonly unitsPerEm: number;
  glyphOf(character: number): number;
  /** A glyph that shows nothing and takes no room. */
  readonly emptyGlyph: number | undefined;
}

interface Placed {
  readonly glyphs: number[];
  readonly letters: string[];
  readonly advances: number[];
  readonly x: number[];
  readonly y: number[];
}

const SOFT_HYPHEN = '\u00ad';
const HYPHEN = 0x2010;

/** Sets a word in the direction in which it is read, whatever its script's is. */
export function shapeWord(
  face: ShapingFace,
  text: string,
  direction: 'ltr' | 'rtl',
  features: readonly string[] | undefined,
): Shape {
  // A soft hyphen at the end, where a line divides a word, is drawn as a hyphen and read as a soft one, so that who searches
  // or copies the text has the word whole (ISO 32000-1, 14.8.2.2.3). Fonts show nothing for it.
  const isDivided = text.endsWith(SOFT_HYPHEN);
  const drawn = isDivided ? `${text.slice(0, -1)}${face.glyphOf(HYPHEN) > 0 ? '\u2010' : '-'}` : text;
  const row = face.shaper.shape(drawn, features, direction);
  const read = isDivided ? text : drawn;
  const letters = lettersOf(read, row, direction).map((own, index) => readAs(own, row.glyphs[index] ?? 0, face));
  const placed = { ...copied(row), letters };
  if (direction === 'ltr') {
    joinPunctuation(letters, placed.advances, face.unitsPerEm);
    return shapeOf(placed, [], face);
  }
  const marks = takeMarks(placed, face);
  inOnePiece(placed);
  return shapeOf({ ...placed, letters: placed.letters.map(fromRight) }, marks, face);
}

const copied = ({ glyphs, advances, x, y }: GlyphRow): Omit<Placed, 'letters'> => ({
  glyphs: [...glyphs],
  advances: [...advances],
  x: [...x],
  y: [...y],
});

/** Where a space or a hyphen looks the same as the plain one it is the plain one; what is no letter's is nothing. */
function readAs(letters: string, glyph: number, face: ShapingFace): string {
  const plain = PLAINER[letters];
  if (plain !== undefined && face.glyphOf(plain.charCodeAt(0)) === glyph) return plain;
  return letters === '' ? NOTHING : letters;
}

const MARKS = /^\p{M}+$/u;

/**
 * Takes the signs over and under letters out of a text from the right, to be drawn as shapes: who reads a file takes a sign
 * that stands higher than its letter for a word of its own. In its place stands a glyph that shows nothing and is read as it.
 */
function takeMarks({ glyphs, letters, advances, x, y }: Placed, face: ShapingFace): PlacedMark[] {
  const { emptyGlyph } = face;
  const marks: PlacedMark[] = [];
  if (emptyGlyph === undefined) return marks;
  const scale = 1000 / face.unitsPerEm;
  let pen = 0;
  for (const [index, glyph] of glyphs.entries()) {
    const advance = advances[index] ?? 0;
    if (advance === 0 && MARKS.test(letters[index] ?? '')) {
      const path = face.shaper.outlineOf(glyph);
      marks.push({ path, x: (pen + (x[index] ?? 0)) * scale, y: (y[index] ?? 0) * scale });
      glyphs[index] = emptyGlyph;
      x[index] = 0;
      y[index] = 0;
    }
    pen += advance;
  }
  return marks;
}

/**
 * Moves what shifts a glyph sideways into the advances beside it: a string ends at each glyph that is shifted, and readers
 * would turn each string round for itself. Kerning from the right shifts glyphs.
 */
function inOnePiece({ advances, x, y }: Placed): void {
  for (let index = 1; index < x.length; index += 1) {
    const by = x[index] ?? 0;
    if (by === 0 || y[index] !== 0) continue;
    advances[index - 1] = (advances[index - 1] ?? 0) + by;
    advances[index] = (advances[index] ?? 0) - by;
    x[index] = 0;
  }
}

function shapeOf({ glyphs, letters, advances, x, y }: Placed, marks: readonly PlacedMark[], face: ShapingFace): Shape {
  let isMoved = false;
  let advance = 0;
  const places: number[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    const [own = 0, dx = 0, dy = 0] = [advances[index], x[index], y[index]];
    places.push(own, dx, dy);
    advance += own;
    isMoved ||= own !== face.glyphs.advance(glyph) || dx !== 0 || dy !== 0;
  }
  const signs = glyphs.map((glyph, index) => face.signs.of(glyph, letters[index] ?? ''));
  return { advance, signs, places: isMoved ? places : undefined, marks, operand: undefined };
}
