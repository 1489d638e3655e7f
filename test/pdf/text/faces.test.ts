import { describe, expect, it } from 'vitest';
import type { FaceSource } from '../../../src/pdf/document.js';
import { documentOf, FACES, run, text } from '../helpers/document.js';
import { lay, linesOf } from '../helpers/pages.js';
import { layShared } from '../helpers/shared.js';

const FACE = { Text: 'SourceSans3-Regular', Bold: 'SourceSans3-SemiBold', Light: 'Montserrat-Light' };

/** Source Sans 3 has Greek, Montserrat has not. */
const GREEK = 'α';
const fontsOf = (laid: ReturnType<typeof layShared>): string[][] =>
  linesOf(laid)
    .flat()
    .flatMap(({ item }) => item.line.segments.map(({ font, text }) => [text, (font as { name?: string }).name ?? '']));

describe('faces', () => {
  it('are the first of the list that has a character', () => {
    const laid = layShared([{ text: [run(`beta ${GREEK} gamma`, { fonts: ['Light', 'Text'] })] }]);
    expect(laid.diagnostics).toEqual([]);
    expect(fontsOf(laid)).toEqual([
      ['beta ', FACE.Light],
      [GREEK, FACE.Text],
      [' gamma', FACE.Light],
    ]);
  });

  it('set a narrow no-break space that they lack as a no-break space, which keeps the words together', () => {
    const laid = layShared([{ stack: [{ text: [run('12\u202f000', { fonts: ['Light'] })] }], width: 20 }]);
    expect(laid.diagnostics).toEqual([]);
    expect(fontsOf(laid).map(([content]) => content)).not.toContain('12');
    expect(fontsOf(layShared([{ text: [run('12\u202f000', { fonts: ['Light'] })] }]))).toEqual([
      ['12\u00a0000', FACE.Light],
    ]);
  });

  it('are reported when none has a character: once for a place, with its path', () => {
    const laid = layShared([
      text('日本 日', { dataPath: 'foreword.text' }),
      { text: [run('本', { inside: [{ role: 'Span', dataPath: 'title' }] })], dataPath: 'foreword.text' },
    ]);
    expect(laid.diagnostics.map(({ code, path, message }) => [code, path, message.includes('U+65E5')])).toEqual([
      ['pdf/missing-glyph', 'foreword.text', true],
      ['pdf/missing-glyph', 'foreword.text', false],
      ['pdf/missing-glyph', 'title', false],
    ]);
  });

  it('need no glyph for what shows nothing', () => {
    expect(layShared([text('a\u00adb\u200bc\u2060d')]).diagnostics).toEqual([]);
  });

  it('are opened when a text has a character that they are for', () => {
    const opened: string[] = [];
    const source = (name: string, range?: [number, number][]): FaceSource => ({
      ...(range === undefined ? {} : { range }),
      bytes: () => {
        opened.push(name);
        return FACES.Text;
      },
    });
    const faces = { Light: FACES.Light, Greek: source('Greek', [[0x370, 0x3ff]]), Any: source('Any') };
    const setIn = (words: string) =>
      lay(documentOf([{ text: [run(words, { fonts: ['Light', 'Greek', 'Any'] })] }], { faces })).diagnostics;
    expect(setIn('Montserrat has « é »')).toEqual([]);
    expect(opened).toEqual([]);
    expect(setIn(GREEK)).toEqual([]);
    expect(new Set(opened)).toEqual(new Set(['Greek']));
    opened.length = 0;
    // IPA, which is not Greek.
    expect(setIn('ɒ')).toEqual([]);
    expect(new Set(opened)).toEqual(new Set(['Any']));
  });

  it('reach as far as the definition says', () => {
    const lines = (more: Partial<FaceSource>) =>
      linesOf(
        lay(
          documentOf([{ text: [run('a', { fonts: ['Face'] })] }], {
            faces: { Face: { bytes: () => FACES.Text, ...more } },
          }),
        ),
      ).flat();
    const [as, higher] = [lines({}), lines({ ascent: 1.224, descent: 0.2 })];
    // Both have lines of 14 points for 10 of text: only where the text stands in them differs.
    expect(as[0]?.item.line.height).toBe(14);
    expect(higher[0]?.item.line.height).toBe(14);
    expect((higher[0]?.item.line.baseline ?? 0) - (as[0]?.item.line.baseline ?? 0)).toBeCloseTo(2);
  });

  it('must be in the definition', () => {
    expect(() => layShared([{ text: [run('x', { fonts: ['Nowhere'] })] }])).toThrow('Nowhere');
    expect(() => layShared([{ text: [run('x', { fonts: [] })] }])).toThrow('no face');
  });
});
