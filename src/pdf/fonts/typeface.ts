import { Kept } from '../../kept.js';
import { hasFromRight, hasLettersFromRight } from '../text/bidi.js';
import { Shaper } from './harfbuzz/shaper.js';
import { type Shape, type ShapingFace, shapeWord } from './shape.js';
import { Signs } from './signs.js';
import { Glyphs } from './truetype/glyphs.js';
import { type FaceMetrics, readMetrics } from './truetype/metrics.js';
import { readTables, type Tables } from './truetype/tables.js';

/** How many letters of words are kept for a face, each word with a few more for what else it takes. */
const KEPT_LETTERS = 200_000;
const PER_WORD = 8;

const MOST_CHARACTERS = 20_000;

/** Spaces without width and joiners, which most faces have. */
const SHOW_NOTHING = [0x200b, 0x200c, 0x200d, 0xfeff];

/** A face that has been opened: what all documents of a process share of it. Nothing in it depends on what they are. */
export class Typeface implements ShapingFace {
  readonly metrics: FaceMetrics;
  readonly tables: Tables;
  readonly glyphs: Glyphs;
  readonly shaper: Shaper;
  readonly signs: Signs;
  /** Thousandths of the size in a unit of the face. */
  readonly scale: number;
  private readonly characters = new Kept<number, number>(MOST_CHARACTERS);
  /** Words in the direction of their script, without features; and all others. */
  private readonly plain = new Kept<string, Shape>(KEPT_LETTERS, sizeOf);
  private readonly special = new Kept<string, Shape>(KEPT_LETTERS, sizeOf);
  private empty: number | undefined;

  /** @throws {Error} where the bytes are no TrueType file. */
  constructor(readonly bytes: Uint8Array) {
    this.tables = readTables(bytes);
    this.metrics = readMetrics(this.tables);
    this.scale = 1000 / this.metrics.unitsPerEm;
    this.glyphs = new Glyphs(this.tables, this.metrics.glyphCount);
    this.shaper = new Shaper(bytes);
    this.signs = new Signs(
      this.metrics.glyphCount,
      () => this.shaper.characters(),
      (character) => this.shaper.glyphOf(character),
    );
  }

  get unitsPerEm(): number {
    return this.metrics.unitsPerEm;
  }

  /** The glyph of a character; 0 where the face has none. */
  glyphOf(character: number): number {
    return this.characters.of(character, () => this.shaper.glyphOf(character));
  }

  /** That of a character which shows nothing, or the second of the face, which by old custom is empty. */
  get emptyGlyph(): number | undefined {
    this.empty ??= [...SHOW_NOTHING.map((character) => this.glyphOf(character)), 1].find(
      (glyph) => glyph > 0 && this.glyphs.advance(glyph) === 0 && this.glyphs.isEmpty(glyph),
    );
    return this.empty;
  }

  /** Width of a text, units of the face. */
  widthOf(text: string, features?: readonly string[], direction?: 'ltr' | 'rtl'): number {
    // Nearly all that is measured is one word.
    if (text !== '' && endOfWord(text, 0) === text.length) return this.word(text, features, direction).advance;
    let width = 0;
    for (const { advance } of this.words(text, features, direction)) width += advance;
    return width;
  }

  /**
   * The words of a text, each with the spaces after it, in the order in which they stand from the left. A word is set by
   * itself, so that it is as wide when it is measured as when it is drawn.
   * @param direction In which the text is read. Default: that of its script.
   */
  words(text: string, features: readonly string[] | undefined, direction: 'ltr' | 'rtl' | undefined): readonly Shape[] {
    const first = endOfWord(text, 0);
    if (first === text.length) return text === '' ? [] : [this.word(text, features, direction)];
    const words: Shape[] = [];
    let from = 0;
    for (let to = first; from < text.length; to = endOfWord(text, from)) {
      words.push(this.word(text.slice(from, to), features, direction));
      from = to;
    }
    return (direction ?? directionOf(text)) === 'rtl' ? words.reverse() : words;
  }

  private word(text: string, features: readonly string[] | undefined, direction: 'ltr' | 'rtl' | undefined): Shape {
    const isPlain = features === undefined || features.length === 0;
    if (isPlain && direction === undefined) {
      // Asked first: nearly all words are known, and their direction with them.
      const known = this.plain.get(text);
      if (known) return known;
    }
    const own = directionOf(text);
    const way = direction ?? own;
    if (isPlain && way === own) return this.plain.of(text, () => shapeWord(this, text, way, undefined));
    return this.special.of(`${way} ${features?.join() ?? ''} ${text}`, () => shapeWord(this, text, way, features));
  }
}

const SPACE = 0x20;

/** Where the spaces after a word end. */
function endOfWord(text: string, from: number): number {
  let at = text.indexOf(' ', from);
  if (at < 0) return text.length;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

const sizeOf = (_: Shape, text: string): number => text.length + PER_WORD;

const directionOf = (text: string): 'ltr' | 'rtl' => (hasFromRight(text) && hasLettersFromRight(text) ? 'rtl' : 'ltr');
