import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/diagnostics/index.js';

/** The character of the shown line that stands over the caret, in a line of one column a character. */
function over([text, caret]: readonly [string, string]): string {
  return text[caret.indexOf('^')] ?? '';
}

describe('codeFrame', () => {
  test('points at the column', () => {
    expect(codeFrame('a: 1\nbc: 2\n', 2, 2)).toEqual(['bc: 2', ' ^']);
  });

  test('tabs count as the spaces that are shown for them', () => {
    expect(codeFrame('\tx\ty', 1, 4)).toEqual(['  x  y', '     ^']);
  });

  test('wide signs take two columns, combining marks none, pairs of surrogates one sign', () => {
    expect(codeFrame('名前: x', 1, 5)?.[1]).toBe('      ^');
    expect(codeFrame('e\u0301x', 1, 3)?.[1]).toBe(' ^');
    expect(codeFrame('\u{1d11e}x', 1, 3)?.[1]).toBe(' ^');
  });

  test('right-to-left text is shown in the order of the file', () => {
    expect(codeFrame('a: مرحبا', 1, 5)).toEqual(['a: مرحبا', '    ^']);
  });

  test('a long line is cut round the column', () => {
    const line = Array.from({ length: 50 }, (_, index) => `word${index}`).join(' ');
    const column = line.indexOf('word30') + 1;
    const frame = codeFrame(line, 1, column);
    expect(frame?.[0]).toMatch(/^….*word30.*…$/);
    expect(over(frame ?? ['', ''])).toBe('w');
  });

  test('what could steer the terminal is shown as a sign', () => {
    expect(codeFrame('a\u001b[31mb\u202e', 1, 1)?.[0]).toBe('a\ufffd[31mb\ufffd');
  });

  test('CRLF, a byte order mark, a line that is not there', () => {
    expect(codeFrame('\ufeffa\r\nb\r\n', 1, 1)).toEqual(['a', '^']);
    expect(codeFrame('a', 7, 1)).toBeUndefined();
  });

  test('never wider than 80 columns, always over the right sign', () => {
    const line = fc.string({ unit: fc.constantFrom(...'abcdefgh '), maxLength: 400 });
    fc.assert(
      fc.property(line, fc.nat(420), (text, at) => {
        const column = Math.min(at, text.length) + 1;
        const frame = codeFrame(text, 1, column) ?? ['', ''];
        expect(frame[0].length).toBeLessThanOrEqual(80);
        expect(frame[1].length).toBeLessThanOrEqual(81);
        const marked = text[column - 1];
        if (marked !== undefined && marked !== ' ') expect(over(frame)).toBe(marked);
      }),
    );
  });
});
