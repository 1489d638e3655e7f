import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { Kept } from '../../kept.js';
import type { Code } from './codes.js';
import { toUnicodeMap } from './to-unicode.js';
import { subset } from './truetype/subset.js';
import type { Typeface } from './typeface.js';

/** What a file says of a face whose signs it shows: streams are deflated. */
export interface WrittenFace {
  /** Name with the tag of the subset. */
  readonly name: string;
  readonly program: Buffer;
  /** Length of the program before it was deflated. */
  readonly programLength: number;
  /** Which glyph of the program each code shows. */
  readonly glyphs: Buffer;
  readonly toUnicode: Buffer;
  /** Widths of codes in thousandths of the size, in lists for codes that follow one another (ISO 32000-1, 9.7.4.3). */
  readonly widths: readonly (number | readonly number[])[];
}

/** Bytes of streams that are kept for a face. */
const MOST_BYTES = 1024 * 1024;

const kept = new WeakMap<Typeface, Kept<string, WrittenFace>>();

/** @param shown In the order of codes. The same signs are the same bytes, made once for all documents that show them. */
export function writtenFace(face: Typeface, shown: readonly Code[]): WrittenFace {
  let written = kept.get(face);
  if (!written) {
    written = new Kept(
      MOST_BYTES,
      ({ program, glyphs, toUnicode }) => program.length + glyphs.length + toUnicode.length,
    );
    kept.set(face, written);
  }
  const key = shown.map(({ code, glyph, letters }) => (code === glyph ? code : `${code} ${glyph} ${letters}`)).join();
  return written.of(key, () => write(face, shown, key));
}

function write(face: Typeface, shown: readonly Code[], key: string): WrittenFace {
  const program = subset(
    face.tables,
    face.glyphs,
    shown.map(({ glyph }) => glyph),
  );
  return {
    name: `${tagOf(face.metrics.name + key)}+${face.metrics.name}`,
    program: deflateSync(program.bytes),
    programLength: program.bytes.length,
    glyphs: deflateSync(glyphMap(shown, program.numberOf)),
    toUnicode: deflateSync(toUnicodeMap(shown.map(({ code, letters }) => [code, letters]))),
    widths: widthsOf(shown, face),
  };
}

/** Six letters that tell subsets of a font apart (9.6.4): those of what is in it. */
function tagOf(content: string): string {
  const digits = createHash('sha256').update(content).digest().subarray(0, 6);
  return Array.from(digits, (digit) => String.fromCharCode(65 + (digit % 26))).join('');
}

/** Two bytes a code (table 117). */
function glyphMap(shown: readonly Code[], numberOf: (glyph: number) => number): Buffer {
  const map = Buffer.alloc(((shown.at(-1)?.code ?? 0) + 1) * 2);
  for (const { code, glyph } of shown) map.writeUInt16BE(numberOf(glyph), code * 2);
  return map;
}

function widthsOf(shown: readonly Code[], { glyphs, scale }: Typeface): (number | number[])[] {
  const widths: (number | number[])[] = [];
  let next = -1;
  let list: number[] = [];
  for (const { code, glyph } of shown) {
    if (code !== next) {
      list = [];
      widths.push(code, list);
    }
    list.push(glyphs.advance(glyph) * scale);
    next = code + 1;
  }
  return widths;
}
