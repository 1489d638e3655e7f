import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLayout } from '../../../src/layout/index.js';
import { replacementsOf } from '../../../src/layout/typography/replacements.js';

const { typesetter, rulesFor } = (await loadLayout('iom')).value?.typography ?? expect.fail();

const LANGUAGES = ['en', 'fr', 'es', 'pt', 'pt-BR', 'ru', 'ar', 'zh', 'zh-Hant', 'de'];

/** All that the rules of any language look for, and words of their scripts. */
const PIECES = [
  ...['"', "'", '-', '--', '---', '...', ':', ';', '!', '?', '%', '(', ')', '[', ']', ',', '.', '/', '*'],
  ...['«', '»', '“', '”', '„', '‘', '’', '「', '」', '—', '–', '…', '，', '。', '、', '؟', '؛', '№'],
  ...[' ', '  ', '\n', '\u00A0', '\u202F', '\u3000'],
  ...[
    'ab',
    'é',
    'l',
    'Q',
    '1',
    '12',
    '345',
    'km',
    'p.',
    'n°',
    'в',
    'И',
    'бы',
    'же',
    'дом',
    'г.',
    'نعم',
    '中',
    '文字',
    'か',
    '😀',
    '𠀀',
  ],
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));

describe('setting a text', () => {
  it.each(LANGUAGES)('looks for nothing where its sign is missing in %s', (language) => {
    const replacements = replacementsOf(rulesFor(language));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { pattern, needs } of replacements) if (text.search(pattern) >= 0) expect(text).toMatch(needs);
      }),
      { numRuns: 500 },
    );
  });

  it.each(LANGUAGES)('twice does nothing more in %s', (language) => {
    const typeset = typesetter(language);
    fc.assert(
      fc.property(texts, (text) => {
        const once = typeset(text);
        expect(typeset(once)).toBe(once);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(LANGUAGES)('changes neither letters nor digits, nor marks that were typed, in %s', (language) => {
    const typeset = typesetter(language);
    // What may change: straight marks, hyphens, dots and spaces, and what they become.
    const kept = (text: string) => text.replace(/["'\-–—.…\s«»“”„‘’「」『』]/gu, '');
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        expect(kept(typeset(text))).toBe(kept(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(LANGUAGES)('leaves a text without straight marks its marks in %s', (language) => {
    const typeset = typesetter(language);
    const words = texts.map((text) => text.replace(/["'\-.]/gu, ''));
    fc.assert(
      fc.property(words, (text) => {
        expect(typeset(text).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
