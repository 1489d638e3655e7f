import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakOpportunities, fullBreaks } from '../../../src/pdf/text/opportunities.js';
import { plainBreaks } from '../../../src/pdf/text/plain-breaks.js';

/** Every character that is plain. */
const PLAIN = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
  (character) => plainBreaks(character) !== null,
);

/** One or two of each class, and of each kind that the tailoring knows. */
const KINDS = [...'aж7({}])«»“”‘’"\'„¡!?/,.:;$€+%°‰…-‐–—|´·\t \u00a0\u202f\u00ad\u2009\u2060'];

const agrees = (text: string): void => {
  expect({ places: plainBreaks(text), forced: new Set() }, JSON.stringify(text)).toEqual(fullBreaks(text));
};

describe('lines of a plain text may end where the whole algorithm lets them', () => {
  it('for each pair of kinds, without and with spaces between them', () => {
    for (const before of KINDS) {
      for (const after of KINDS) {
        for (const between of ['', ' ', '  ']) {
          const both = before + between + after;
          for (const text of [both, `xy${both}zw`, ` ${both} `]) agrees(text);
        }
      }
    }
  });

  it('for each character beside letters, figures, quotation marks and dashes', () => {
    for (const character of PLAIN)
      agrees(`a${character}b ${character}c ${character} 1${character}2 “${character}”-${character}—`);
  });

  it('for any text', () => {
    const unit = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...KINDS) },
      { weight: 2, arbitrary: fc.constantFrom(' ', 'a', 'б', '3') },
      { weight: 1, arbitrary: fc.constantFrom(...PLAIN) },
    );
    fc.assert(fc.property(fc.string({ unit, maxLength: 40 }), agrees), { numRuns: 3000 });
  });

  it('has nearly all that Latin, Greek and Cyrillic are written with', () => {
    for (const text of ['Où est-ce ? « là-bas »', 'Łódź, Đà Nẵng: 50 % — 20–30 °C…', 'Это № 5, да?', 'Καλημέρα;'])
      expect(plainBreaks(text)).not.toBeNull();
  });
});

describe('the whole algorithm is asked', () => {
  it.each([
    ['a forced line break', 'a\nb'],
    ['a sign over a letter', 'e\u0301 a'],
    ['a joiner', 'a\u200db'],
    ['Arabic', 'a دال'],
    ['Chinese', 'a 中文'],
    ['an emoji', 'a 😀'],
  ])('for %s', (_, text) => {
    expect(plainBreaks(text)).toBeNull();
    expect(breakOpportunities(text)).toEqual(fullBreaks(text));
  });
});
