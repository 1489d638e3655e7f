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
  /** Whether spaces end it, when it is read. */
  readonly isSpaced: boolean;
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

interface Placed extends GlyphRow {
  readonly letters: readonly string[];
}

const SOFT_HYPHEN = '\u00ad';
const HYPHEN = 0x2010;
const NO_MARKS: readonly PlacedMark[] = [];

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
  const placed = { ...row, letters: lettersOf(read, row, direction) };
  const isSpaced = text.endsWith(' ');
  if (direction === 'ltr') {
    joinPunctuation(placed.letters, placed.advances, face.unitsPerEm);
    return { ...shapeOf(placed, direction, face), marks: NO_MARKS, isSpaced, operand: undefined };
  }
  const marks = takeMarks(placed, face);
  inOnePiece(placed);
  return { ...shapeOf(placed, direction, face), marks, isSpaced, operand: undefined };
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

function shapeOf(
  { glyphs, letters, advances, x, y }: Placed,
  direction: 'ltr' | 'rtl',
  face: ShapingFace,
): Pick<Shape, 'advance' | 'signs' | 'places'> {
  let isMoved = false;
  let advance = 0;
  const places: number[] = [];
  const signs: number[] = [];
  for (let index = 0; index < glyphs.length; index += 1) {
    const glyph = glyphs[index] ?? 0;
    const [own, dx, dy] = [advances[index] ?? 0, x[index] ?? 0, y[index] ?? 0];
    places.push(own, dx, dy);
    advance += own;
    isMoved ||= own !== face.glyphs.advance(glyph) || dx !== 0 || dy !== 0;
    const read = readAs(letters[index] ?? '', glyph, face);
    signs.push(face.signs.of(glyph, direction === 'ltr' ? read : fromRight(read)));
  }
  return { advance, signs, places: isMoved ? places : undefined };
}

/** Where a space or a hyphen looks the same as the plain one it is the plain one; what is no letter's is nothing. */
function readAs(letters: string, glyph: number, face: ShapingFace): string {
  if (letters === '') return NOTHING;
  const plain = letters > '~' ? PLAINER[letters] : undefined;
  return plain !== undefined && face.glyphOf(plain.charCodeAt(0)) === glyph ? plain : letters;
}
