import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexer, type Token } from '../../src/read/lexer.js';

const read = (text: string): Token => new Lexer(Buffer.from(text, 'latin1')).next();

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 20 });

describe('words of PDF syntax', () => {
  it('are numbers of the value that they are written with', () => {
    const written = fc.tuple(fc.constantFrom('', '-', '+'), digits, fc.constantFrom('', '.'), digits);
    fc.assert(
      fc.property(written, ([sign, whole, point, part]) => {
        const text = sign + whole + point + part;
        const isNumber = /\d/.test(text);
        const expected: Token = isNumber
          ? { kind: 'number', value: Number(text), isInteger: point === '' }
          : text === ''
            ? { kind: 'end' }
            : { kind: 'word', word: text };
        expect(read(`${text} `)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['1.2.3', '--5', '5-', '0x1F', '1e9', 'T*', "'"])('are words where they are no numbers: %s', (word) => {
    expect(read(`${word}(`)).toEqual({ kind: 'word', word });
  });

  it('are strings of their bytes, however they are written', () => {
    const bytes = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(bytes, fc.boolean(), (wanted, isOdd) => {
        const hexadecimal = Buffer.from(wanted).toString('hex').replace(/../g, '$& \n');
        const last = isOdd ? '7' : '';
        const literal = [...wanted].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
        const plain = Buffer.from(wanted.filter((byte) => !'()\\\r'.includes(String.fromCharCode(byte))));
        expect(bytesOf(read(`<${hexadecimal}${last}>`))).toEqual([...wanted, ...(isOdd ? [0x70] : [])]);
        expect(bytesOf(read(`(${literal})`))).toEqual([...wanted]);
        expect(bytesOf(read(`(${plain.toString('latin1')})`))).toEqual([...plain]);
      }),
    );
    expect(bytesOf(read('(a(b)c)'))).toEqual([...Buffer.from('a(b)c')]);
  });

  it.each([
    ['<41', 'does not end'],
    ['<4g>', 'holds something else'],
    ['(abc', 'does not end'],
    ['(a(b)', 'does not end'],
  ])('that are cut short are malformed: %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

const bytesOf = (token: Token): number[] => (token.kind === 'string' ? [...token.bytes] : []);
