import type { PdfFile } from '../file.js';
import { PdfDict, type PdfStream } from '../objects.js';
import { type CMap, type CodeSpace, readCMap } from './cmap.js';
import { latinText } from './latin.js';
import { cidWidths, simpleWidths } from './widths.js';

/** An embedded font program (ISO 32000-1, table 126). */
export interface FontProgram {
  readonly kind: 'FontFile' | 'FontFile2' | 'FontFile3';
  /** Of FontFile3: `CIDFontType0C`, `OpenType`, … */
  readonly subtype: string | undefined;
  readonly stream: PdfStream;
}

/** A font as content uses it. */
export interface PdfFont {
  readonly dict: PdfDict;
  /** BaseFont, with the tag of a subset. */
  readonly name: string;
  readonly subtype: string;
  /** Of a composite font (Type0). */
  readonly descendant: PdfDict | undefined;
  readonly descriptor: PdfDict | undefined;
  readonly program: FontProgram | undefined;
  /** What codes mean by the font's own ToUnicode; undefined where it has none. */
  readonly toUnicode: ReadonlyMap<number, string> | undefined;
  /** Whether it is shown top to bottom. */
  readonly isVertical: boolean;
  /** The codes of a string that is shown (9.4.3, 9.7.6). */
  codes(bytes: Uint8Array): readonly { readonly code: number; readonly length: number }[];
  cid(code: number): number;
  /** Width of a code in thousandths of the size. */
  width(code: number): number;
  /** What a code means: by ToUnicode, or by a standard encoding of a simple font. */
  text(code: number): string | undefined;
}

/** The fonts of a file, each read once. */
export class Fonts {
  private readonly known = new Map<PdfDict, PdfFont>();

  constructor(private readonly file: PdfFile) {}

  of(dict: PdfDict): PdfFont {
    const known = this.known.get(dict);
    if (known) return known;
    const font = readFont(this.file, dict);
    this.known.set(dict, font);
    return font;
  }

  /** Those that were asked for. */
  all(): readonly PdfFont[] {
    return [...this.known.values()];
  }
}

function readFont(file: PdfFile, dict: PdfDict): PdfFont {
  const subtype = dict.name('Subtype') ?? '';
  const isComposite = subtype === 'Type0';
  const first = dict.array('DescendantFonts')?.get(0);
  const descendant = isComposite && first instanceof PdfDict ? first : undefined;
  const descriptor = (descendant ?? dict).dict('FontDescriptor');
  const encoding = dict.name('Encoding') ?? dict.dict('Encoding')?.name('BaseEncoding');
  const cmap = isComposite ? cmapOf(file, dict.stream('Encoding')) : undefined;
  const toUnicode = cmapOf(file, dict.stream('ToUnicode'))?.text;
  const latin = isComposite ? undefined : latinText(encoding);
  const cid = (code: number): number => cmap?.cids.get(code) ?? code;
  const widthOf = descendant ? cidWidths(descendant) : simpleWidths(dict);
  const spaces = isComposite ? spacesOf(cmap) : [{ length: 1, low: 0, high: 255 }];
  return {
    dict,
    subtype,
    name: dict.name('BaseFont') ?? '',
    descendant,
    descriptor,
    program: programOf(descriptor),
    toUnicode,
    isVertical: isComposite && (encoding?.endsWith('-V') ?? false),
    codes: splitter(spaces),
    cid,
    width: (code) => widthOf(cid(code)),
    text: (code) => toUnicode?.get(code) ?? latin?.(code),
  };
}

function cmapOf(file: PdfFile, stream: PdfStream | undefined): CMap | undefined {
  const bytes = stream && file.decode(stream);
  return bytes ? readCMap(bytes) : undefined;
}

/** Identity-H and -V, and the predefined CMaps that are still met, have codes of two bytes. */
const spacesOf = (cmap: CMap | undefined): readonly CodeSpace[] =>
  cmap && cmap.spaces.length > 0 ? cmap.spaces : [{ length: 2, low: 0, high: 0xffff }];

interface Code {
  readonly code: number;
  readonly length: number;
}

/** Divides strings into codes. */
function splitter(spaces: readonly CodeSpace[]): (bytes: Uint8Array) => readonly Code[] {
  const lengths = [...new Set(spaces.map(({ length }) => length))].sort((a, b) => a - b);
  const isIn = (code: number, length: number): boolean =>
    spaces.some((space) => space.length === length && code >= space.low && code <= space.high);
  return (bytes) => {
    const codes: Code[] = [];
    for (let index = 0; index < bytes.length; ) {
      let code = 0;
      let used = 0;
      for (const length of lengths) {
        while (used < length && index + used < bytes.length) code = code * 256 + (bytes[index + used++] as number);
        if (lengths.length > 1 && isIn(code, length)) break;
      }
      codes.push({ code, length: Math.max(used, 1) });
      index += Math.max(used, 1);
    }
    return codes;
  };
}

function programOf(descriptor: PdfDict | undefined): FontProgram | undefined {
  for (const kind of ['FontFile', 'FontFile2', 'FontFile3'] as const) {
    const stream = descriptor?.stream(kind);
    if (stream) return { kind, subtype: stream.dict.name('Subtype'), stream };
  }
  return undefined;
}
