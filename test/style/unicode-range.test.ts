import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unicodeRange } from '../../src/style/values/unicode-range.js';
import { onlyMistake, sheet } from './helpers.js';

const rangeOf = (value: string) =>
  sheet(`@font-face { font-family: A; src: url(a.ttf); unicode-range: ${value} }`).fontFaces[0]?.range;

describe('unicode-range', () => {
  it.each([
    ['U+26', [[0x26, 0x26]]],
    ['u+0600-06ff', [[0x600, 0x6ff]]],
    ['U+4??', [[0x400, 0x4ff]]],
    ['U+1E900-1E95F', [[0x1e900, 0x1e95f]]],
    ['U+4E00', [[0x4e00, 0x4e00]]],
    ['U+??????', 'no end'],
    ['U+10FFFF', [[0x10ffff, 0x10ffff]]],
    [
      'U+2026 , U+0-7F,/* signs */ U+80',
      [
        [0, 0x80],
        [0x2026, 0x2026],
      ],
    ],
  ])('%s', (value, expected) => {
    if (typeof expected === 'string') expect(() => unicodeRange(value)).toThrow('last character');
    else expect(rangeOf(value)).toEqual(expected);
  });

  it('is absent where nothing is said', () => {
    expect(sheet('@font-face { font-family: A; src: url(a.ttf) }').fontFaces[0]).not.toHaveProperty('range');
  });

  it.each([
    ['U+', '`U+` is no range'],
    ['0600-06FF', '`0600-06FF` is no range'],
    ['U+0600-', 'no range'],
    ['U+1234567', 'no range'],
    ['U+4?5', 'no range'],
    ['U+26 U+27', 'no range'],
    ['U+26,', '`` is no range'],
    ['U+110000', 'beyond the last character'],
    ['U+FF-00', 'ends before it begins'],
    ['latin', 'no range'],
  ])('refuses %s', (value, words) => {
    const { code, line, column, message, hint } = onlyMistake(
      `@font-face {\n  font-family: A; src: url(a.ttf);\n  unicode-range: ${value}\n}`,
    );
    expect({ code, line, column }).toEqual({ code: 'style/value', line: 3, column: 3 });
    expect(message).toContain(words);
    expect(hint).toContain('U+0600-06FF');
  });

  it('belongs to faces alone', () => {
    expect(onlyMistake('p { unicode-range: U+26 }').code).toBe('style/property');
  });

  it('holds what its parts hold, each once and in order', () => {
    const part = fc
      .tuple(fc.nat(0x10ffff), fc.nat(0x10ffff))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.nat(0x10ffff), (parts, point) => {
        const text = parts.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(', ');
        const ranges = unicodeRange(text);
        const holds = (list: readonly (readonly [number, number])[]) =>
          list.filter(([first, last]) => point >= first && point <= last).length;
        expect(holds(ranges)).toBe(Math.min(1, holds(parts)));
        for (const [index, [first]] of ranges.entries())
          expect(first).toBeGreaterThan((ranges[index - 1]?.[1] ?? -2) + 1);
      }),
    );
  });
});

describe('ascent-override and descent-override', () => {
  it('are parts of the size', () => {
    const css = '@font-face { font-family: A; src: url(a.ttf); ascent-override: 92%; descent-override: normal }';
    expect(sheet(css).fontFaces[0]).toMatchObject({ ascent: 0.92 });
    expect(sheet(css).fontFaces[0]).not.toHaveProperty('descent');
  });

  it.each(['0.9', '10pt', '90% 10%', ''])('are never %s', (value) => {
    const { code, hint } = onlyMistake(`@font-face { font-family: A; src: url(a.ttf); descent-override: ${value} }`);
    expect([code, hint]).toEqual(['style/value', 'It takes: normal | <percentage>.']);
  });

  it('are never less than nothing', () => {
    expect(onlyMistake('@font-face { font-family: A; src: url(a.ttf); ascent-override: -1% }').code).toBe(
      'style/value',
    );
  });
});
