import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { number, textBytes, textString } from '../../../src/pdf/file/strings.js';

const decoded = (written: string): string =>
  written.startsWith('(')
    ? PDFString.of(written.slice(1, -1)).decodeText()
    : PDFHexString.of(written.slice(1, -1)).decodeText();

describe('text strings', () => {
  it('are read as they were meant, in any script', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decoded(textString(text)) === text));
  });

  it('escape brackets and backslashes', () => {
    expect(textString('a (b) \\c')).toBe('(a \\(b\\) \\\\c)');
  });

  it('have a sign for half a character', () => {
    expect(decoded(textString('a\ud800'))).toBe('a\ufffd');
    expect(textBytes('é').toString('hex')).toBe('feff00e9');
  });
});

describe('numbers', () => {
  it('have two places and no needless zeros', () => {
    expect([1, 1.239, -0.001, 0.1 + 0.2, 100.5].map(number)).toEqual(['1', '1.24', '0', '0.3', '100.5']);
  });
});
