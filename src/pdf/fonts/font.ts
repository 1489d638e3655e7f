import type { GlyphPosition, PdfDocument, PdfFont, PdfReference, PlacedMark, ShownPart } from '../pdfmake.js';
import { Codes } from './codes.js';
import { embed } from './embed.js';
import type { Shape } from './shape.js';
import { type CodedGlyph, hexOf, Operands } from './shown.js';
import type { Typeface } from './typeface.js';

/** A face in one document: which of its signs the document shows, by which codes. pdfkit takes it for a font of its own. */
export class DocumentFont implements PdfFont {
  readonly name: string;
  ascender: number;
  descender: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly lineGap: number;
  readonly scale: number;
  readonly bbox: PdfFont['bbox'];
  readonly unicode: number[][] = [];
  direction: 'ltr' | 'rtl' | undefined;
  private readonly codes: Codes;
  private dictionary: PdfReference | undefined;
  private isEmbedded = false;

  constructor(
    private readonly document: PdfDocument,
    private readonly face: Typeface,
    readonly id: string,
  ) {
    const { metrics, scale } = face;
    this.name = metrics.name;
    this.scale = scale;
    this.ascender = metrics.ascent * scale;
    this.descender = metrics.descent * scale;
    this.xHeight = metrics.xHeight * scale;
    this.capHeight = metrics.capHeight * scale;
    this.lineGap = metrics.lineGap * scale;
    this.bbox = metrics.bbox;
    this.codes = new Codes(face.signs, metrics.glyphCount);
  }

  has(character: number): boolean {
    return this.face.glyphOf(character) > 0;
  }

  widthOfString(text: string, size: number, features?: readonly string[]): number {
    return (this.face.widthOf(text, features, this.direction) * this.scale * size) / 1000;
  }

  encode(text: string, features?: readonly string[]): [codes: string[], positions: GlyphPosition[]] {
    const codes: string[] = [];
    const positions: GlyphPosition[] = [];
    for (const word of this.face.words(text, features, this.direction)) {
      for (const [index, { code, width, advance, x, y }] of this.coded(word).entries()) {
        codes.push(hexOf(code));
        positions.push({ xAdvance: advance, yAdvance: 0, xOffset: x, yOffset: y, advanceWidth: width });
        const letters = this.face.signs.letters(word.signs[index] ?? 0);
        this.unicode[code] ??= Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
      }
    }
    return [codes, positions];
  }

  shown(text: string, features?: readonly string[], direction?: 'ltr' | 'rtl', gap = 0): readonly ShownPart[] {
    const operands = new Operands();
    for (const word of this.face.words(text, features, direction)) {
      const room = word.isSpaced ? gap : 0;
      if (direction === 'rtl') operands.move(room);
      this.addWord(word, operands);
      if (direction !== 'rtl') operands.move(room);
    }
    return operands.all();
  }

  marks(text: string, features?: readonly string[]): readonly PlacedMark[] {
    const marks: PlacedMark[] = [];
    let pen = 0;
    for (const word of this.face.words(text, features, 'rtl')) {
      for (const mark of word.marks) marks.push(pen === 0 ? mark : { ...mark, x: pen + mark.x });
      pen += word.advance * this.scale;
    }
    return marks;
  }

  lineHeight(size: number, includeGap = false): number {
    return ((this.ascender - this.descender + (includeGap ? this.lineGap : 0)) / 1000) * size;
  }

  /** The object of the font, which a page names that shows it. */
  ref(): PdfReference {
    this.dictionary ??= this.document.ref({});
    return this.dictionary;
  }

  /** Called when the document ends. */
  finalize(): void {
    if (this.isEmbedded || !this.dictionary) return;
    this.isEmbedded = true;
    embed(this.face, this.codes, this.dictionary, this.document);
  }

  private addWord(word: Shape, operands: Operands): void {
    if (word.operand === undefined && this.isSameEverywhere(word)) word.operand = this.operandOf(word);
    if (word.operand === undefined) for (const glyph of this.coded(word)) operands.add(glyph);
    else {
      for (const sign of word.signs) this.codes.of(sign);
      operands.addOperand(word.operand);
    }
  }

  /** Whether a word is shown by the same codes in every document, on the base line. */
  private isSameEverywhere({ signs, places }: Shape): boolean {
    return (
      signs.every((sign) => this.codes.isPlain(sign)) && !places?.some((place, index) => index % 3 === 2 && place !== 0)
    );
  }

  private operandOf(word: Shape): string {
    const operands = new Operands();
    for (const glyph of this.coded(word)) operands.add(glyph);
    return operands
      .all()
      .map(({ operand }) => operand.slice(1, -1))
      .join('');
  }

  private coded({ signs, places }: Shape): CodedGlyph[] {
    const { face, scale } = this;
    return signs.map((sign, index) => {
      const width = face.glyphs.advance(face.signs.glyph(sign)) * scale;
      const [advance, x = 0, y = 0] = places?.slice(index * 3, index * 3 + 3) ?? [];
      return {
        code: this.codes.of(sign),
        width,
        advance: advance === undefined ? width : advance * scale,
        x: x * scale,
        y: y * scale,
      };
    });
  }
}
