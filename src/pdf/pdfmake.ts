/**
 * The one door to pdfmake's inner modules. The package has no `exports` map and its version is pinned exactly, so
 * these paths hold; the types say only what we use.
 */
import { createRequire } from 'node:module';

/** Where a glyph of a text stands, thousandths of the size. */
export interface GlyphPosition {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** Of the glyph alone. */
  readonly advanceWidth: number;
}

/** A part of a text, as the content of a page shows it. */
export interface ShownPart {
  /**
   * The operand of `TJ`: strings and numbers in brackets. After it the pen stands where the text ends, so that parts may follow
   * one another. May have characters up to U+00FF: content is to be written as Latin-1.
   */
  readonly operand: string;
  /** How far its glyphs stand above the base line, thousandths of the size; nearly always 0. Else to be set with `Ts`. */
  readonly rise: number;
}

/** A sign over or under a letter: where it stands from the beginning of its text, in thousandths of the size. */
export interface PlacedMark {
  /** Its outline as in SVG, in units of the face, upwards. */
  readonly path: string;
  readonly x: number;
  /** Upwards. */
  readonly y: number;
}

/** A font of a document. */
export interface PdfFont {
  readonly id: string;
  /** Of the face, for PostScript. */
  readonly name: string;
  /** Thousandths of the size. */
  ascender: number;
  descender: number;
  readonly xHeight: number;
  /** Thousandths of the size in a unit of the face. */
  readonly scale: number;
  /** Of all glyphs, in units of the face. */
  readonly bbox: { readonly minY: number; readonly maxY: number };
  /** The characters of each code that `encode` has given. */
  readonly unicode: (readonly number[])[];
  /** In which direction the text that is being written is read. Unset: in that of its script. */
  direction?: 'ltr' | 'rtl' | undefined;
  /** Whether the face has a glyph for a character. */
  has(character: number): boolean;
  /** The codes of a text, in hexadecimal digits. */
  encode(text: string, features?: readonly string[]): [codes: string[], positions: GlyphPosition[]];
  /**
   * A text as content shows it, kept by text: nothing has to be put together but the parts.
   * @param direction In which it is read. Default: that of its script.
   * @param gap Room after the spaces of each word beside their own width, thousandths of the size: justified text.
   */
  shown(text: string, features?: readonly string[], direction?: 'ltr' | 'rtl', gap?: number): readonly ShownPart[];
  /** The signs over and under letters of a text from the right, to be drawn as shapes: in the text nothing shows for them. */
  marks(text: string, features?: readonly string[]): readonly PlacedMark[];
  /** Points, as `size` is. */
  widthOfString(text: string, size: number, features?: readonly string[]): number;
  /** The object of the font, which is embedded when the document ends. */
  ref(): PdfReference;
  /** Called when the document ends. */
  finalize(): void;
}

export interface PdfReference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  /** Whether its stream is deflated. */
  compress: boolean;
  end(data?: unknown): void;
}

export interface PdfOutline {
  readonly dictionary: PdfReference;
  addItem(title: string, options?: { expanded?: boolean; top?: number; left?: number }): PdfOutline;
}

/** A picture as pdfkit opens it: here only JPEG. */
export interface PdfImage {
  readonly width: number;
  readonly height: number;
  readonly colorSpace?: string;
  /** Bits of a channel. */
  readonly bits?: number;
  /** How it is turned (Exif), 1 to 8. */
  readonly orientation?: number;
}

/** A font of a document before it is opened. */
export interface OpenableFace {
  readonly normal: Buffer;
  /** What pdfmake does not ask: the code points that it is for, in order; absent: all that it has. */
  readonly range?: readonly (readonly [first: number, last: number])[] | undefined;
  /** And how far it reaches above and below the base line, as a part of its size; absent: as its file says. */
  readonly ascent?: number | undefined;
  readonly descent?: number | undefined;
}

/** pdfmake's document over pdfkit's. */
export interface PdfDocument {
  readonly fonts: Record<string, OpenableFace>;
  readonly outline: PdfOutline;
  /** The page that is being drawn, as far as bookmarks ask for it. */
  page: {
    readonly width: number;
    readonly height: number;
    readonly dictionary: { readonly data: object };
  };
  readonly _root: PdfReference & {
    readonly data: Record<string, unknown> & {
      readonly Pages: PdfReference & { readonly data: { readonly Kids: object[]; Count: number } };
      readonly Names: { readonly data: Record<string, unknown> };
      readonly ViewerPreferences: PdfReference;
    };
  };
  /** The dictionary of information, as it is written when the document ends. */
  info: Record<string, unknown>;
  /** Transformations of the states of graphics that are saved. */
  readonly _ctmStack: readonly unknown[];
  _font: PdfFont | null;
  /** Those that pdfkit embeds when the document ends. */
  readonly _fontFamilies: Record<string, PdfFont>;
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
  /** Takes a font, of which `source` is the file; `_font` is it. */
  font(source: unknown): PdfDocument;
  ref(data: Record<string, unknown>): PdfReference;
  openImage(source: Buffer): PdfImage;
  save(): PdfDocument;
  restore(): PdfDocument;
  end(): void;
  /** Puts operators into the content of the page. */
  addContent(operators: string): PdfDocument;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): PdfDocument;
  /** The channels of a colour, 0 to 1, or null for what is none. */
  _normalizeColor(color: unknown): readonly number[] | null;
  _setColorCore(color: unknown, isStroke: boolean): boolean;
  _doOpacity(fill: number | null, stroke: number | null): void;
  getFontFile(family: string, bold: boolean, italics: boolean): unknown;
  /** Called by `end`: ends the objects of the structure tree. */
  endMarkings(): void;
  /** Called by `end`: writes the XMP packet. */
  endMetadata(): void;
  readonly _info: PdfReference;
  /** Where each object stands in the file; its length is the number of objects. */
  readonly _offsets: number[];
  _write(data: Buffer | string): void;
  _refEnd(ended: PdfReference): void;
  _finalize(): void;
}

/** The Unicode Line Breaking Algorithm, which pdfmake and pdfkit break texts with. */
export interface LineBreakerInstance {
  /** The next place where a line may end, as the index of what follows, or has to. */
  nextBreak(): { readonly position: number; readonly required?: boolean } | null;
}

export interface SvgItem {
  svg: string;
  x: number;
  y: number;
  _width: number;
  _height: number;
  font?: string;
}

export interface RendererInstance {
  renderSVG(item: SvgItem): void;
}

const require = createRequire(import.meta.url);
const inner = (name: string): unknown => (require(`pdfmake/js/${name}.js`) as { default: unknown }).default;

type FontDescriptors = Readonly<Record<string, { readonly normal: Buffer }>>;

export const PDFDocument = inner('PDFDocument') as new (
  fonts: FontDescriptors,
  images: Record<string, string>,
  patterns: object,
  attachments: object,
  options: object,
) => PdfDocument;

/** The channels of a colour, 0 to 1: of `#rgb`, `#rrggbb` or a name; null for what is none. */
export function normalizedColour(color: string): readonly number[] | null {
  const { _normalizeColor } = PDFDocument.prototype as PdfDocument;
  return _normalizeColor.call({ spotColors: {} } as unknown as PdfDocument, color);
}

export const Renderer = inner('Renderer') as new (document: PdfDocument) => RendererInstance;

/** pdfmake's own copy: it is no dependency of ours. */
export const LineBreaker = createRequire(require.resolve('pdfmake/js/TextBreaker.js'))('linebreak') as new (
  text: string,
) => LineBreakerInstance;
