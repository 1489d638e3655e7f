import { describe, expect, it } from 'vitest';
import { run, text } from '../helpers/document.js';
import { linesOf } from '../helpers/pages.js';
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

  it('must be in the definition', () => {
    expect(() => layShared([{ text: [run('x', { fonts: ['Nowhere'] })] }])).toThrow('Nowhere');
    expect(() => layShared([{ text: [run('x', { fonts: [] })] }])).toThrow('no face');
  });
});
