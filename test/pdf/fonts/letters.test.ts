import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/pdf/fonts/letters.js';

const row = (clusters: number[]) => ({
  clusters,
  glyphs: clusters.map(() => 1),
  advances: clusters.map(() => 500),
  x: clusters.map(() => 0),
  y: clusters.map(() => 0),
});

describe('the letters of glyphs', () => {
  it('are one each where nothing is joined', () => {
    expect(lettersOf('abc', row([0, 1, 2]), 'ltr')).toEqual(['a', 'b', 'c']);
    expect(lettersOf('abc', row([2, 1, 0]), 'rtl')).toEqual(['c', 'b', 'a']);
    expect(lettersOf('a😀b', row([0, 1, 3]), 'ltr')).toEqual(['a', '😀', 'b']);
  });

  it('are all letters of a ligature, and the signs between them are their own', () => {
    expect(lettersOf('office', row([0, 1, 4, 5]), 'ltr')).toEqual(['o', 'ffi', 'c', 'e']);
    // Lam, fatha, alef: the ligature of the letters, and the sign.
    expect(lettersOf('\u0644\u064e\u0627', row([1, 0]), 'rtl')).toEqual(['\u064e', '\u0644\u0627']);
    // Shadda and fatha that are one sign.
    expect(lettersOf('\u0628\u0651\u064e', row([1, 0]), 'rtl')).toEqual(['\u0651\u064e', '\u0628']);
    // The same, written the other way round and set with the shadda first, as is the canonical order.
    expect(lettersOf('\u0628\u064e\u0651', row([2, 0]), 'rtl')).toEqual(['\u064e\u0651', '\u0628']);
    expect(lettersOf('e\u0301a', row([0, 2]), 'ltr')).toEqual(['e\u0301', 'a']);
  });

  it('are nothing for the rest of a letter that several glyphs draw', () => {
    expect(lettersOf('äb', row([0, 0, 1]), 'ltr')).toEqual(['ä', '', 'b']);
    expect(lettersOf('äb', row([1, 0, 0]), 'rtl')).toEqual(['b', '', 'ä']);
  });

  it('are not what only directs how a text is set', () => {
    expect(lettersOf('f\u200ci', row([0, 2]), 'ltr')).toEqual(['f', 'i']);
  });

  it('are the whole text, whatever begins where', () => {
    const text = fc.array(fc.constantFrom('a', 'f', '\u0301', '😀', '\u0644', '\u064e'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.boolean()), (characters, begins) => {
        const places: number[] = [];
        let at = 0;
        for (const character of characters) {
          if (begins.next().value || at === 0) places.push(at);
          at += character.length;
        }
        const written = characters.join('');
        const letters = lettersOf(written, row(places), 'ltr').join('');
        expect([...letters].sort()).toEqual([...written].sort());
        expect(lettersOf(written, row(places.toReversed()), 'rtl').toReversed().join('')).toBe(letters);
      }),
    );
  });
});
