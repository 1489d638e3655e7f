import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/where/fold.js';

test.each([
  ['health\ncare', 'health care'],
  ['muni\u00adcipal', 'municipal'],
  ['Migrants’ “rights”', 'migrants\' "rights"'],
  ['2017–2021', '2017-2021'],
  ['ﬁnding', 'finding'],
  ['« santé »', '«\u202fsanté\u202f»'],
  ['e\u0301tat', 'état'],
])('%j is found by %j', (shown, typed) => {
  expect(fold(shown).text).toBe(fold(typed).text);
});

test('other words stay other words', () => {
  expect(fold('resume').text).not.toBe(fold('résumé').text);
});

test('each unit knows the character that it comes from', () => {
  expect(fold('a \u{1d400}ﬁ b').places).toEqual([0, 2, 4, 4, 6]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (source) => {
      const { text, places } = fold(source);
      expect(places).toHaveLength(text.length);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      expect(places.every((place) => place < source.length)).toBe(true);
    }),
  );
});
