import type { FontFace, FontGlyph, GlyphPosition, PdfFont } from '../pdfmake.js';
import { mirrorOf } from '../text/bidi.js';
import { readAs } from './letters.js';

/** A sign over or under a letter: where it stands from the beginning of its text, in thousandths of the size. */
export interface PlacedMark {
  readonly glyph: FontGlyph;
  readonly x: number;
  /** Upwards. */
  readonly y: number;
}

/** A text as it is set, its glyphs in the order in which they stand from the left; positions in thousandths of the size. */
export interface DirectedRun {
  readonly glyphs: readonly FontGlyph[];
  readonly positions: readonly GlyphPosition[];
  /** Signs over and under letters, to be drawn as shapes. */
  readonly marks: readonly PlacedMark[];
}

/** What has been set, by font and then by direction, features and text. */
const known = new WeakMap<PdfFont, Map<string, DirectedRun>>();

/**
 * Sets a text in the direction in which it is read, whatever its script's is: brackets of a text from the right are drawn as
 * their mirror images (Unicode Standard Annex #9, rule L4). pdfkit asks for the direction of the script alone, and would
 * set a text word by word.
 */
export function directedRun(
  font: PdfFont,
  text: string,
  direction: 'ltr' | 'rtl',
  features?: readonly string[],
): DirectedRun {
  let runs = known.get(font);
  if (!runs) {
    runs = new Map();
    known.set(font, runs);
  }
  const key = `${direction} ${features?.join() ?? ''} ${text}`;
  let run = runs.get(key);
  if (!run) {
    run =
      direction === 'rtl'
        ? inOnePiece(withMarks(setRun(font, Array.from(text, mirrorOf).join(''), direction, features), font.font))
        : setRun(font, text, direction, features);
    runs.set(key, run);
  }
  return run;
}

function setRun(
  font: PdfFont,
  text: string,
  direction: 'ltr' | 'rtl',
  features: readonly string[] | undefined,
): DirectedRun {
  const { glyphs, positions } = font.font.layout(text, features, undefined, undefined, direction);
  const { scale } = font;
  const scaled = positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, index) => ({
    xAdvance: xAdvance * scale,
    yAdvance: yAdvance * scale,
    xOffset: xOffset * scale,
    yOffset: yOffset * scale,
    advanceWidth: (glyphs[index]?.advanceWidth ?? 0) * scale,
  }));
  return { glyphs, positions: scaled, marks: [] };
}

const MARK = /^\p{M}+$/u;

const isMark = ({ codePoints }: FontGlyph, position: GlyphPosition): boolean =>
  position.xAdvance === 0 && codePoints.length > 0 && MARK.test(String.fromCodePoint(...codePoints));

/**
 * Sets the signs over and under the letters of a text from the right as shapes: who reads a file takes a sign that stands
 * higher than its letter for a word of its own. In its place in the text stands a glyph that shows nothing and is read as it.
 */
function withMarks(run: DirectedRun, face: FontFace): DirectedRun {
  const empty = emptyGlyph(face);
  if (!empty) return run;
  const marks: PlacedMark[] = [];
  const positions: GlyphPosition[] = [];
  let x = 0;
  const glyphs = run.glyphs.map((glyph, index) => {
    const position = run.positions[index] ?? NOWHERE;
    const isSign = isMark(glyph, position);
    if (isSign) marks.push({ glyph, x: x + position.xOffset, y: position.yOffset });
    positions.push(isSign ? NOWHERE : position);
    x += position.xAdvance;
    return isSign ? readAs(empty, glyph.codePoints) : glyph;
  });
  return { glyphs, positions, marks };
}

/**
 * Moves what shifts a glyph sideways into the advances beside it: pdfkit begins a new string at each glyph that is shifted,
 * and each would be turned round for itself. Kerning from the right shifts glyphs.
 */
function inOnePiece(run: DirectedRun): DirectedRun {
  const advances = run.positions.map(({ xAdvance }) => xAdvance);
  const positions = run.positions.map((position, index) => {
    if (index === 0 || position.xOffset === 0 || position.yOffset !== 0) return position;
    advances[index - 1] = (advances[index - 1] ?? 0) + position.xOffset;
    advances[index] = (advances[index] ?? 0) - position.xOffset;
    return { ...position, xOffset: 0 };
  });
  return { ...run, positions: positions.map((position, index) => ({ ...position, xAdvance: advances[index] ?? 0 })) };
}

const NOWHERE: GlyphPosition = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: 0 };

/** Spaces without width and joiners, which most faces have. */
const SHOW_NOTHING = [0x200b, 0x200c, 0x200d, 0xfeff];

/** A glyph without outline and width: that of a character, or the second of the face, which by old custom is empty. */
function emptyGlyph(face: FontFace): FontGlyph | undefined {
  const some = SHOW_NOTHING.filter((character) => face.hasGlyphForCodePoint(character));
  const candidates = [...some.map((character) => face.glyphForCodePoint(character)), face.getGlyph(1)];
  return candidates.find(({ id, advanceWidth, path }) => id > 0 && advanceWidth === 0 && path.toSVG() === '');
}

/**
 * The text of a glyph in a text from the right, as readers of a file take it: they turn the text of a piece round as a whole,
 * and know of no mirror images.
 */
export function lettersFromRight(letters: readonly number[]): readonly number[] {
  return letters.map((letter) => mirrorOf(String.fromCodePoint(letter)).codePointAt(0) ?? letter).reverse();
}
