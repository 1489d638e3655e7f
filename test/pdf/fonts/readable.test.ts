import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import {
  Fonts,
  interpretPage,
  openPdf,
  PdfArray,
  PdfDict,
  type PdfFile,
  readPages,
  type ShownGlyph,
} from '../../../src/read/index.js';
import { treeText } from '../../helpers/tree-text.js';
import { documentOf, FACES, run } from '../helpers/document.js';

const bytesOf = async (words: string, more: Partial<Run> = {}): Promise<Uint8Array> =>
  (await renderPdf(documentOf([{ text: [run(words, more)] }]))).bytes;

/** The words as a reader finds them in a file that shows them. */
const readBack = async (words: string, more?: Partial<Run>): Promise<string> =>
  treeText(await bytesOf(words, more)).join('');

function opened(bytes: Uint8Array): PdfFile {
  const { file, problem } = openPdf(bytes);
  if (!file) throw new Error(problem);
  return file;
}

function shown(bytes: Uint8Array): { readonly glyphs: readonly ShownGlyph[]; readonly text: string } {
  const file = opened(bytes);
  const glyphs: ShownGlyph[] = [];
  let text = '';
  for (const page of readPages(file)) {
    interpretPage(file, page, new Fonts(file), (event) => {
      if (event.kind !== 'text') return;
      glyphs.push(...event.glyphs);
      text += event.text;
    });
  }
  return { glyphs, text };
}

interface Fontkit {
  create(bytes: Uint8Array): {
    readonly characterSet: readonly number[];
    readonly unitsPerEm: number;
    readonly hmtx: { readonly metrics: { toArray(): readonly { readonly advance: number }[] } };
  };
}

const fontkit = createRequire(import.meta.url)('fontkit') as Fontkit;

/** Characters that show nothing, or stand for a plainer one by intent. */
const IS_SPECIAL = /\p{C}|\p{Z}|\p{Default_Ignorable_Code_Point}|\u2010|\u2011/u;

describe('the text of a file', () => {
  it('is what was written: ligatures, accents, signs, small capitals, old figures, fractions', async () => {
    const words = 'office fjord — “naïve” Ñandú œuvre €5 ½';
    expect(await readBack(words)).toBe(words);
    expect(await readBack('Small Caps 0123', { features: ['smcp', 'onum'] })).toBe('Small Caps 0123');
    expect(await readBack('1/2 of H2O', { features: ['frac', 'subs'] })).toBe('1/2 of H2O');
  });

  it.each([
    ['Δ∆ µμ ΩΩ', 'characters that look the same'],
    ['∆Δ μµ ΩΩ', 'the same, the other way round'],
    ['i\u0301 ı i', 'a letter whose dot an accent takes, and the one that has none'],
    ['ı i\u0301 i', 'the same, the other way round'],
    ['ﬁ fi fi ﬁ', 'a ligature that was typed, and one that was made'],
  ])('is what was written where one glyph draws several texts: %s (%s)', async (words) => {
    expect(await readBack(words)).toBe(words);
  });

  it('has plain spaces and hyphens where others look the same, whichever came first', async () => {
    expect(await readBack('a\u00a0b c\u2010d e\u2011f')).toBe('a b c-d e-f');
    expect(await readBack('a b\u00a0c d-e f\u2010g')).toBe('a b c d-e f-g');
  });

  it('has nothing where a character only directs how text is set: neither a space nor a box', async () => {
    for (const sign of ['\u200c', '\u200d', '\u200e', '\u2060', '\u2066', '\ufeff', '\u034f']) {
      const { glyphs, text } = shown(await bytesOf(`fi${sign}fi`));
      expect(text).toBe('fifi');
      expect(glyphs.filter(({ code }) => code === 0)).toEqual([]);
    }
  });

  it('has spaces where there were tabs, and new lines where there were returns', async () => {
    const { glyphs, text } = shown(await bytesOf('a\tb\rc\r\nd'));
    expect(text.split(/\s+/)).toEqual(['a', 'b', 'c', 'd']);
    expect(glyphs.filter(({ code }) => code === 0)).toEqual([]);
  });

  it.each(Object.entries(FACES))('has every character of the face %s', async (name, face) => {
    const characters = fontkit
      .create(face)
      .characterSet.map((code) => String.fromCodePoint(code))
      .filter((character) => !IS_SPECIAL.test(character));
    expect(characters.length).toBeGreaterThan(500);
    // Parted by spaces, no two make a ligature; where a letter is drawn by two glyphs, the second is read as a joiner.
    const read = await readBack(characters.join(' '), { fonts: [name], size: 4, lineHeight: 5 });
    expect(read.replace(/[ \u2060]/g, '')).toBe(characters.join(''));
  });

  it('is the same whatever stands before it', async () => {
    const signs = fc.constantFrom('Δ', '∆', 'µ', 'μ', 'i\u0301', 'ı', 'í', 'ﬁ', 'fi', 'ffi', 'x', 'ß', ' ');
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { minLength: 1, maxLength: 12 }), async (parts) => {
        const words = `x${parts.join('')}x`.replace(/ +/g, ' ');
        expect(await readBack(words)).toBe(words);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the fonts of a file', () => {
  interface Embedded {
    readonly name: string;
    /** By codes. */
    readonly widths: ReadonlyMap<number, number>;
    readonly glyph: (code: number) => number;
    readonly program: Uint8Array;
  }

  /** The composite fonts of a file. */
  function fontsIn(bytes: Uint8Array): Embedded[] {
    const file = opened(bytes);
    return [...file.numbers()].flatMap((number) => {
      const font = file.object(number);
      if (!(font instanceof PdfDict) || font.name('Subtype') !== 'CIDFontType2') return [];
      const program = font.dict('FontDescriptor')?.stream('FontFile2');
      const map = font.stream('CIDToGIDMap');
      const glyphs = map && file.decode(map);
      if (!program || !glyphs) throw new Error('A font is written in another way.');
      return [
        {
          name: font.name('BaseFont') ?? '',
          widths: widthsIn(font.array('W')?.all() ?? []),
          glyph: (code: number) => (glyphs[code * 2] ?? 0) * 256 + (glyphs[code * 2 + 1] ?? 0),
          program: file.decode(program) ?? new Uint8Array(),
        },
      ];
    });
  }

  function widthsIn(list: readonly unknown[]): Map<number, number> {
    const widths = new Map<number, number>();
    for (let index = 0; index < list.length; index += 2) {
      const [first, run] = [list[index], list[index + 1]];
      if (typeof first !== 'number' || !(run instanceof PdfArray))
        throw new Error('Widths are written in another way.');
      for (const [step, width] of (run.numbers() ?? []).entries()) widths.set(first + step, width);
    }
    return widths;
  }

  const words = 'Δ∆ office fjord AVAWA µμ';
  const twoFaces = async (): Promise<Uint8Array> =>
    (await renderPdf(documentOf([{ text: [run(words), run(words, { fonts: ['Bold', 'Text'] })] }]))).bytes;

  it('are subsets, each with a tag of its own', async () => {
    const names = fontsIn(await twoFaces()).map(({ name }) => name);
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+SourceSans3-/);
    expect(new Set(names.map((name) => name.slice(0, 6))).size).toBe(2);
  });

  it('say the widths that their programs have', async () => {
    for (const { widths, glyph, program } of fontsIn(await twoFaces())) {
      const { unitsPerEm, hmtx } = fontkit.create(program);
      const advances = hmtx.metrics.toArray().map(({ advance }) => (advance * 1000) / unitsPerEm);
      expect(widths.size).toBeGreaterThan(new Set(words).size / 2);
      for (const [code, width] of widths) expect(width).toBe(advances[glyph(code)]);
    }
  });

  it('have a glyph and a width for each code that is shown', async () => {
    const bytes = await twoFaces();
    const codes = new Set(shown(bytes).glyphs.map(({ code }) => code));
    expect(codes.size).toBe(new Set(words).size + 1);
    for (const { widths, glyph } of fontsIn(bytes)) {
      for (const code of codes) {
        expect(widths.has(code)).toBe(true);
        expect(glyph(code)).toBeGreaterThan(0);
      }
    }
  });
});
