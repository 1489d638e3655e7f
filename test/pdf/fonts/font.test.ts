import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/pdf/create.js';
import type { Run } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import type { PdfFont } from '../../../src/pdf/pdfmake.js';
import { openPdf, PdfDict } from '../../../src/read/index.js';
import { documentOf, run } from '../helpers/document.js';
import { fileOf, freshFile } from './helpers.js';

const fontOf = (name: string): PdfFont =>
  createDocument(documentOf([], { faces: { Face: fileOf(name) } })).provideFont('Face', false, false);

const bytesOf = async (file: Uint8Array, ...words: (string | [string, Partial<Run>])[]): Promise<Buffer> => {
  const runs = words.map((one) => (typeof one === 'string' ? run(one) : run(...one)));
  const shown = runs.map((one) => ({ ...one, fonts: ['Face'] }));
  return Buffer.from((await renderPdf(documentOf([{ text: shown }], { faces: { Face: file } }))).bytes);
};

/** The programs of the fonts of a file. */
function programsOf(bytes: Uint8Array): Buffer[] {
  const { file } = openPdf(bytes);
  if (!file) throw new Error('The file cannot be read.');
  return [...file.numbers()].flatMap((number) => {
    const descriptor = file.object(number);
    const program = descriptor instanceof PdfDict ? descriptor.stream('FontFile2') : undefined;
    return program ? [Buffer.from(file.decode(program) ?? [])] : [];
  });
}

const ALPHABET =
  'The quick brown fox jumps over the lazy dog. ÄÖÜ “§” Pack my box with FIVE DOZEN liquor jugs 0123456789';

describe('a text as content shows it', () => {
  it('is as wide as it is measured', () => {
    for (const [name, text, direction] of [
      ['SourceSans3-Regular', 'AVAWA To office, 2026 ', 'ltr'],
      ['SourceSans3-Regular', 'x\u0301 e\u0303\u0301 “q\u0308”', 'ltr'],
      ['Vazirmatn-Regular', 'ملفٌّ حوكمة (الهجرة) ٢٠٢٦', 'rtl'],
      ['NotoSansSC-Bold', '移民（治理）。', 'ltr'],
    ] as const) {
      const font = fontOf(name);
      const [codes, positions] = font.encode(text);
      const widths = new Map(codes.map((code, index) => [code, positions[index]?.advanceWidth ?? 0]));
      font.direction = direction;
      for (const [index, code] of font.encode(text)[0].entries())
        widths.set(code, font.encode(text)[1][index]?.advanceWidth ?? 0);
      let width = 0;
      for (const { operand } of font.shown(text, undefined, direction)) {
        for (const [, string, number] of operand.matchAll(/<([0-9a-f]+)>|(-?[\d.]+)/g)) {
          if (number !== undefined) width -= Number(number);
          for (const code of string?.match(/.{4}/g) ?? []) width += widths.get(code) ?? Number.NaN;
        }
      }
      expect(width).toBeCloseTo(font.widthOfString(text, 1000), 1);
    }
  });

  it('has room after the spaces of each word where it is stretched', () => {
    const font = fontOf('SourceSans3-Regular');
    const operandOf = (gap: number): string => font.shown('on  no nn', undefined, undefined, gap)[0]?.operand ?? '';
    expect(operandOf(0)).not.toContain('-');
    expect(operandOf(250).match(/-250/g)).toHaveLength(2);
    expect(operandOf(250).replaceAll('>-250<', '')).toBe(operandOf(0));
    expect(fontOf('Vazirmatn-Regular').shown('سلام سلام', undefined, 'rtl', 250)[0]?.operand).toContain('-250<');
  });

  it('has the signs over letters of a text from the right as shapes, each over its word', () => {
    const font = fontOf('Vazirmatn-Regular');
    const [mark] = font.marks('بَ ');
    expect(mark?.path).toMatch(/^M.*Z$/);
    expect(font.marks('بَ سلام')[0]?.x).toBeCloseTo((mark?.x ?? 0) + font.widthOfString('سلام', 1000), 3);
    expect(font.marks('سلام')).toEqual([]);
  });
});

describe('the bytes of a file', () => {
  it('are the same whatever the face has set before', async () => {
    const words: [string, Partial<Run>][] = [
      ['office “naïve” Δ∆ µμ 12', {}],
      ['3456', { features: ['onum'] }],
    ];
    const first = await bytesOf(freshFile('SourceSans3-Regular', 1), ...words);
    const used = freshFile('SourceSans3-Regular', 2);
    await bytesOf(used, ['6543 μμ', { features: ['onum', 'smcp'] }], '∆Δ office x\u0301');
    expect((await bytesOf(used, ...words)).equals(first)).toBe(true);
    expect((await bytesOf(used, ...words)).equals(first)).toBe(true);
  });

  it('are those of one font where two names have one face', async () => {
    const faces = { One: fileOf('SourceSans3-Regular'), Two: new Uint8Array(fileOf('SourceSans3-Regular')) };
    const words = [run('one', { fonts: ['One'] }), run(' two', { fonts: ['Two'] })];
    const { bytes } = await renderPdf(documentOf([{ text: words }], { faces }));
    expect(programsOf(bytes)).toHaveLength(1);
  });
});

describe('the program of a font', () => {
  const file = fileOf('SourceSans3-Regular');

  it('is the same for all plain texts that are not short', async () => {
    const [one] = programsOf(await bytesOf(file, ALPHABET));
    const [other] = programsOf(await bytesOf(file, ALPHABET.replace('§', '').replace('jumps', 'leaps')));
    const [third] = programsOf(await bytesOf(file, `${ALPHABET} Łódź`));
    expect(one?.length).toBeGreaterThan(other?.length ?? 0);
    expect(programsOf(await bytesOf(file, ALPHABET.replace('quick', 'slow')))[0]).toEqual(one);
    expect(third?.length).toBeGreaterThan(one?.length ?? 0);
  });

  it('of a short text has its own glyphs alone', async () => {
    const [short] = programsOf(await bytesOf(file, 'Santiago de Chile'));
    const [long] = programsOf(await bytesOf(file, ALPHABET));
    expect((short?.length ?? 0) * 4).toBeLessThan(long?.length ?? 0);
  });

  it('has no instructions for screens, and is no copy of the face', async () => {
    const [program] = programsOf(await bytesOf(file, ALPHABET));
    expect(program?.toString('latin1')).not.toMatch(/fpgm|prep|cvt |GSUB|name/);
    expect(program?.length).toBeLessThan(20_000);
  });
});
